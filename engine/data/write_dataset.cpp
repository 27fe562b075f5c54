// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/write_dataset.h"

#include "engine/aside.h"
#include "engine/data/write/export_path.h"
#include "engine/data/write/formats.h"
#include "engine/data/write/output_file.h"
#include "engine/data/write/staged.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace engine {

namespace {

    namespace fs = std::filesystem;

    struct Format {
        std::string name;
        void (*write)(const ExportedDataset&, const fs::path&, const fs::path&, const Progress&);
    };

    const std::vector<Format>& formats()
    {
        static const std::vector<Format> all { { "npz", writeNpz }, { "folder", writeFolder } };
        return all;
    }

    const Format& formatNamed(const std::string& name)
    {
        std::string known;
        for (const Format& format : formats()) {
            if (format.name == name)
                return format;
            known += (known.empty() ? "" : ", ") + format.name;
        }
        throw Error("There is no export format \"" + name + "\"; there are " + known + ".");
    }

    void checkExported(const ExportedDataset& exported)
    {
        checkDataset(exported.dataset);
        const auto N = static_cast<Index>(exported.dataset.size());
        const std::size_t S = exported.sourceNames.size();
        require(exported.softLabels.rows() == N
                && exported.softLabels.cols() == exported.dataset.classes(),
            "The export has soft labels of the wrong size.");
        bool agree = exported.parentRecords.size() == S && exported.parentWeights.size() == S;
        for (std::size_t s = 0; agree && s < S; ++s)
            agree = exported.parentRecords[s].rows() == N && exported.parentWeights[s].rows() == N
                && exported.parentRecords[s].cols() == exported.parentWeights[s].cols();
        require(agree, "The export has parents of the wrong size.");
    }

    fs::path recipePath(const fs::path& out)
    {
        return out.string() + ".recipe.json";
    }

    bool startsWith(const fs::path& path, std::string_view beginning)
    {
        std::string found(beginning.size(), '\0');
        std::ifstream(path, std::ios::binary)
            .read(found.data(), static_cast<std::streamsize>(found.size()));
        return found == beginning;
    }

    bool isFormerExport(const fs::path& out)
    {
        std::error_code none;
        if (!fs::is_regular_file(recipePath(out), none))
            return false;
        return fs::is_directory(out, none) ? fs::is_regular_file(out / "classes.json", none)
                                           : startsWith(out, "PK");
    }

    /// Throws Error unless `out` is free, an empty folder or a former export.
    void checkReplaceable(const fs::path& out)
    {
        std::error_code cause;
        const fs::file_status status = fs::symlink_status(out, cause);
        if (status.type() == fs::file_type::not_found) {
            require(!fs::exists(recipePath(out), cause) || startsWith(recipePath(out), "{"),
                "Cannot write " + recipePath(out).string() + ": it exists and is no recipe.");
            return;
        }
        if (!fs::exists(status))
            throw Error(cannotWrite(out, cause.value()));
        const bool emptyFolder = fs::is_directory(out, cause) && fs::is_empty(out, cause);
        require(emptyFolder || isFormerExport(out),
            "Cannot write " + out.string() + ": it exists and is no earlier export of Wander.");
    }

    void writeRecipe(const std::string& recipe, const Staged& staged)
    {
        OutputFile file(staged.temporary(), staged.final());
        file.write(recipe);
        if (!recipe.ends_with('\n'))
            file.write("\n");
        file.close(OutputFile::Durability::onDisk);
    }

    /// What becomes an export with its recipe; removes it unless published.
    struct StagedExport {
        explicit StagedExport(const fs::path& out)
            : data(out)
            , recipe(recipePath(out))
        {
        }

        Staged data;
        Staged recipe;
    };

    /// Both or neither.
    void publish(StagedExport& staged)
    {
        staged.data.publish();
        staged.recipe.publish();
        staged.data.keep();
        staged.recipe.keep();
    }

    /// Where exports are written. Several at a time: a disk that never answers must not hold up
    /// what goes to another.
    Aside& disks()
    {
        constexpr int kAtOnce = 4;
        static Aside place(kAtOnce);
        return place;
    }

    fs::path folderOf(const fs::path& out)
    {
        return out.has_parent_path() ? out.parent_path() : fs::path(".");
    }

    /// Makes the new names themselves durable.
    void syncFolder(const fs::path& folder)
    {
        const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (descriptor >= 0) {
            ::fsync(descriptor); // some file systems cannot; the files are complete either way
            ::close(descriptor);
        }
    }

} // namespace

std::vector<std::string> exportFormats()
{
    std::vector<std::string> names;
    for (const Format& format : formats())
        names.push_back(format.name);
    return names;
}

fs::path checkedExportPath(const fs::path& target)
{
    const fs::path out = (target.has_filename() ? target : target.parent_path()).lexically_normal();
    require(
        out.has_filename() && out != "." && out != "..", "Cannot write: the export has no name.");
    const fs::path folder = folderOf(out);
    std::error_code cause;
    require(fs::is_directory(folder, cause),
        "Cannot write " + out.string() + ": the folder " + folder.string() + " does not exist.");
    checkReplaceable(out);
    return out;
}

void writeDataset(ExportedPtr exported, const std::string& formatName, const fs::path& target,
    const Progress& progress)
{
    const Format& format = formatNamed(formatName);
    checkExported(*exported);
    const fs::path out = checkedExportPath(target);
    auto staged = disks().run(
        [exported = std::move(exported), format, out](const Progress& along) {
            auto staged = std::make_unique<StagedExport>(out);
            format.write(*exported, staged->data.temporary(), out, along);
            along.check();
            writeRecipe(exported->recipe, staged->recipe);
            return staged;
        },
        progress);
    progress.check();
    publish(*staged); // now it is there, and cancelling takes nothing of it back
    disks().finish(
        [staged = std::move(staged), folder = folderOf(out)]() mutable {
            syncFolder(folder);
            staged.reset(); // and with it what had the name before
        },
        progress);
}

void finishWriting()
{
    disks().settle();
}

} // namespace engine
