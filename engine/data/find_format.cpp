// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/find_format.h"

#include "engine/data/archive.h"
#include "engine/data/byte_stream.h"
#include "engine/data/cifar.h"
#include "engine/data/csv_pixels.h"
#include "engine/data/csv_rows.h"
#include "engine/data/idx.h"
#include "engine/data/numpy_dataset.h"
#ifdef WITH_OPENCV
#include "engine/data/images/image_dataset.h"
#endif

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>

namespace engine {
namespace {

    namespace fs = std::filesystem;

    constexpr const char* kKnownFormats
        = "known are IDX (also .gz), CIFAR binary, NPY, NPZ, CSV of pixels, "
          "folders of images by class, and zip or tar files of such folders";

    /// Enough for the first line of a table.
    constexpr std::size_t kHeadBytes = std::size_t { 1 } << 16;

    OpenDataset withNote(OpenDataset opened, const std::string& note)
    {
        if (!note.empty())
            opened.labelled.provenance.notes.push_back(note);
        return opened;
    }

    std::vector<std::uint8_t> headOrNothing(const fs::path& file)
    {
        try {
            return headOf(fileBytes(file), kHeadBytes);
        } catch (const Error&) {
            return {};
        }
    }

    OpenDataset openIdxFolder(const DatasetRequest& request, const std::vector<IdxPair>& pairs)
    {
        std::set<std::string> sets;
        std::vector<std::string> parts;
        for (const IdxPair& pair : pairs) {
            sets.insert(pair.set);
            parts.push_back(pair.part);
        }
        if (sets.size() > 1) {
            std::string names;
            for (const std::string& set : sets)
                names += (names.empty() ? "" : ", ") + (set.empty() ? "(no name)" : set);
            cannotRead(request.location,
                "it holds several datasets (" + names + "); open the file of one of them");
        }
        const std::string part = chosenPart(request, parts);
        const auto chosen = std::ranges::find(pairs, part, &IdxPair::part);
        return withNote(openIdx(*chosen, request.upright), partNote(request, parts));
    }

    [[noreturn]] void unknownFormat(const std::string& location, const std::string& what)
    {
        cannotRead(location, what + "; " + kKnownFormats);
    }

    OpenDataset openCifarFolder(const DatasetRequest& request, const std::vector<CifarPart>& parts,
        const Progress& progress)
    {
        std::vector<std::string> names;
        for (const CifarPart& part : parts)
            names.push_back(part.part);
        const std::string chosen = chosenPart(request, names);
        return withNote(openCifar(*std::ranges::find(parts, chosen, &CifarPart::part), progress),
            partNote(request, names));
    }

    OpenDataset openImageTree([[maybe_unused]] const DatasetRequest& request,
        [[maybe_unused]] bool isFolder, [[maybe_unused]] const Progress& progress)
    {
#ifdef WITH_OPENCV
        const FileTree tree = isFolder ? filesOfFolder(request.location, progress)
                                       : filesOfArchive(request.location, progress);
        OpenDataset opened = openImages(tree, request, progress);
        if (opened.labelled.labels.empty())
            unknownFormat(request.location, "it holds no images");
        opened.labelled.provenance.format = isFolder ? "image folder" : "archive of images";
        return opened;
#else
        cannotRead(request.location, "this build of Wander opens no image files");
#endif
    }

    OpenDataset openArrays(const NumpyArrays& arrays, const DatasetRequest& request,
        const char* format, const Progress& progress)
    {
        const std::string name = nameOf(request.location);
        OpenDataset opened = openNumpy(arrays, request, name, progress.phase("Looking at " + name));
        opened.labelled.provenance.format = format;
        return opened;
    }

    /// An NPZ is a zip of arrays; other archives hold images, or a single table.
    OpenDataset openArchive(const DatasetRequest& request, const Progress& progress)
    {
        const fs::path path = request.location;
        const std::vector<ArchiveFile> files
            = archiveFiles(path, progress.phase("Looking at " + nameOf(path)));
        if (files.empty())
            unknownFormat(request.location, "the archive is empty");
        NumpyArrays arrays;
        for (const ArchiveFile& file : files) {
            const fs::path inside = file.path;
            if (inside.filename() == "data.pkl")
                cannotRead(
                    request.location, "PyTorch files are not opened; save the tensors as NPZ");
            if (inside.extension() != ".npy")
                continue;
            ByteSource source = archiveFile(path, file);
            source.name = request.location + ", array " + inside.stem().string();
            arrays[inside.stem().string()] = source;
        }
        if (!arrays.empty())
            return openArrays(arrays, request, "NPZ", progress);
        if (files.size() == 1) {
            const ByteSource only = archiveFile(path, files.front());
            if (isCsv(headOf(only, kHeadBytes, progress))) {
                chosenPart(request, { "" });
                return openCsv(only, nameOf(path), progress);
            }
        }
        return openImageTree(request, false, progress);
    }

    OpenDataset openFile(const DatasetRequest& request, const Progress& progress)
    {
        const fs::path path = request.location;
        const std::vector<std::uint8_t> head = headOf(fileBytes(path), kHeadBytes);
        if (head.empty())
            cannotRead(request.location, "the file is empty");
        if (isIdx(head)) {
            const IdxPair pair = idxPairOf(path);
            chosenPart(request, { pair.part });
            return openIdx(pair, request.upright);
        }
        if (isArchive(head))
            return openArchive(request, progress);
        if (isNpy(head))
            return openArrays(numpyFiles(path), request, "NPY", progress);
        chosenPart(request, { "" });
        if (isCsv(head))
            return openCsv(fileBytes(path), nameOf(path), progress);
        if (isCifar(path))
            return openCifar({ .part = "", .files = { path } }, progress);
        unknownFormat(request.location, "its format is not known");
    }

    /// The file to open in a folder without image files beside it, such as one with a table or an
    /// archive alone.
    std::optional<fs::path> onlyDatasetIn(const fs::path& folder)
    {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (!entry.is_regular_file())
                return std::nullopt; // folders may hold images
            const std::vector<std::uint8_t> head = headOrNothing(entry.path());
            if (isArchive(head) || isNpy(head) || isCsv(head))
                found.push_back(entry.path());
        }
        return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
    }

    OpenDataset openFolder(const DatasetRequest& request, const Progress& progress)
    {
        const fs::path folder = request.location;
        if (fs::is_empty(folder))
            unknownFormat(request.location, "the folder is empty");
        if (const auto pairs = idxPairs(folder); !pairs.empty())
            return openIdxFolder(request, pairs);
        if (const auto parts = cifarParts(folder); !parts.empty())
            return openCifarFolder(request, parts, progress);
        if (const auto only = onlyDatasetIn(folder)) {
            DatasetRequest inside = request;
            inside.location = only->string();
            return openFile(inside, progress);
        }
        return openImageTree(request, true, progress);
    }

} // namespace

std::string chosenPart(const DatasetRequest& request, const std::vector<std::string>& parts)
{
    if (!request.part.empty()) {
        if (std::ranges::find(parts, request.part) == parts.end())
            cannotRead(request.location, "it has no part \"" + request.part + "\"");
        return request.part;
    }
    for (const char* part : { "train", "", "test", "val" }) {
        if (std::ranges::find(parts, part) != parts.end())
            return part;
    }
    return parts.front();
}

std::string partNote(const DatasetRequest& request, const std::vector<std::string>& parts)
{
    if (!request.part.empty() || parts.size() < 2)
        return "";
    std::string names;
    for (std::size_t i = 0; i < parts.size(); ++i)
        names += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
    const std::string taken = chosenPart(request, parts);
    return "There are the parts " + names + "; " + taken + " was taken.";
}

std::string nameOf(const std::filesystem::path& location)
{
    fs::path name = location.lexically_normal();
    if (!name.has_filename())
        name = name.parent_path();
    name = name.filename();
    static const std::set<std::string> endings { ".gz", ".tar", ".tgz", ".zip", ".npz", ".npy",
        ".csv", ".tsv", ".txt", ".zst", ".xz", ".bz2", ".bin", ".data" };
    while (name.has_stem() && endings.contains(name.extension().string()))
        name = name.stem();
    return name.string();
}

OpenDataset openDataset(const DatasetRequest& request, const Progress& progress)
{
    const fs::path path = request.location;
    require(!request.location.empty(), "No dataset was named.");
    if (!fs::exists(path))
        cannotRead(request.location, "there is no such file or folder");
    if (!fs::is_directory(path) && !fs::is_regular_file(path))
        cannotRead(request.location, "it is neither a file nor a folder");
    return fs::is_directory(path) ? openFolder(request, progress) : openFile(request, progress);
}

} // namespace engine
