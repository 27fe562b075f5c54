// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/images/file_tree.h"

#include "engine/data/archive.h"

#include <algorithm>
#include <fstream>

namespace engine {
namespace {

    namespace fs = std::filesystem;

    class FolderWalk {
    public:
        FolderWalk(const fs::path& root, const Progress& progress)
            : root_(root)
            , canonicalRoot_(fs::canonical(root))
            , progress_(progress)
        {
            walk(root, 0);
        }

        std::vector<std::string> paths;
        std::size_t linksLeft = 0; ///< links that were not followed

    private:
        void walk(const fs::path& folder, int depth)
        {
            constexpr int kDeepest = 32;
            for (const fs::directory_entry& entry :
                fs::directory_iterator(folder, fs::directory_options::skip_permission_denied)) {
                progress_.check();
                const std::string name = entry.path().filename().string();
                if (name.starts_with('.') || name == "__MACOSX")
                    continue;
                std::error_code gone; // a file may vanish, a link may lead nowhere
                if (entry.is_symlink(gone) && !leadsInside(entry.path())) {
                    ++linksLeft;
                } else if (entry.is_regular_file(gone)) {
                    paths.push_back(entry.path().lexically_relative(root_).generic_string());
                } else if (entry.is_directory(gone) && depth < kDeepest) {
                    walk(entry.path(), depth + 1);
                }
            }
        }

        /// Links to folders would show files twice, or go in circles.
        bool leadsInside(const fs::path& link) const
        {
            std::error_code problem;
            const fs::path target = fs::canonical(link, problem);
            if (problem || !fs::is_regular_file(target, problem))
                return false;
            return !target.lexically_relative(canonicalRoot_).string().starts_with("..");
        }

        fs::path root_;
        fs::path canonicalRoot_;
        const Progress& progress_;
    };

    std::vector<std::uint8_t> headOfFile(const fs::path& path, std::size_t most)
    {
        std::error_code problem;
        const std::uintmax_t size = fs::file_size(path, problem);
        std::vector<std::uint8_t> bytes(problem ? 0 : std::min<std::uintmax_t>(size, most));
        std::ifstream stream(path, std::ios::binary);
        stream.read(
            reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
        return bytes;
    }

    void stepOver(const Progress& progress, std::size_t done, std::size_t total)
    {
        progress.step(static_cast<long long>(done), static_cast<long long>(total));
    }

} // namespace

FileTree filesOfFolder(const fs::path& folder, const Progress& progress)
{
    FolderWalk walk(folder, progress.phase("Looking through " + folder.filename().string()));
    FileTree tree { .name = folder.string(), .paths = std::move(walk.paths) };
    std::ranges::sort(tree.paths);
    if (walk.linksLeft > 0)
        tree.notes.push_back(std::to_string(walk.linksLeft)
            + (walk.linksLeft == 1 ? " link was" : " links were")
            + " not followed, to folders or out of the folder.");
    tree.read = [folder, paths = tree.paths](std::span<const std::size_t> files, std::size_t most,
                    const FileTree::Visit& visit, const Progress& reading) {
        for (std::size_t i = 0; i < files.size(); ++i) {
            stepOver(reading, i, files.size());
            visit(files[i], headOfFile(folder / paths[files[i]], most));
        }
        stepOver(reading, files.size(), files.size());
    };
    return tree;
}

FileTree filesOfArchive(const fs::path& archive, const Progress& progress)
{
    FileTree tree { .name = archive.string() };
    for (ArchiveFile& file :
        archiveFiles(archive, progress.phase("Looking through " + archive.filename().string())))
        tree.paths.push_back(std::move(file.path));
    tree.read = [archive](std::span<const std::size_t> files, std::size_t most,
                    const FileTree::Visit& visit, const Progress& reading) {
        std::size_t done = 0;
        const auto take = [&](const ArchiveFile& file, ByteStream& content) {
            if (file.number != files[done])
                return true;
            stepOver(reading, done, files.size());
            std::vector<std::uint8_t> bytes(std::min<std::uint64_t>(file.size, most));
            bytes.resize(content.read(bytes));
            visit(file.number, std::move(bytes));
            return ++done < files.size();
        };
        if (!files.empty())
            forArchiveFiles(archive, take, reading);
        stepOver(reading, files.size(), files.size());
    };
    return tree;
}

} // namespace engine
