// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/find_format.h"

#include "engine/data/byte_stream.h"
#include "engine/data/idx.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace engine {
namespace {

    namespace fs = std::filesystem;

    constexpr const char* kKnownFormats
        = "known are IDX (also .gz), CIFAR binary, NPY, NPZ, CSV of pixels, "
          "folders of images by class, and zip or tar files of such folders";

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
        return openIdx(*chosen, request.upright);
    }

    OpenDataset openFolder(const DatasetRequest& request, const Progress&)
    {
        if (const std::vector<IdxPair> pairs = idxPairs(request.location); !pairs.empty())
            return openIdxFolder(request, pairs);
        cannotRead(
            request.location, std::string("no dataset was found in this folder; ") + kKnownFormats);
    }

    OpenDataset openFile(const DatasetRequest& request, const Progress&)
    {
        const std::vector<std::uint8_t> head = headOf(fileBytes(request.location), 4096);
        if (head.empty())
            cannotRead(request.location, "the file is empty");
        if (isIdx(head)) {
            const IdxPair pair = idxPairOf(request.location);
            chosenPart(request, { pair.part });
            return openIdx(pair, request.upright);
        }
        cannotRead(request.location, std::string("its format is not known; ") + kKnownFormats);
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

OpenDataset openDataset(const DatasetRequest& request, const Progress& progress)
{
    const fs::path path = request.location;
    if (request.location.empty())
        throw Error("No dataset was named.");
    if (!fs::exists(path))
        cannotRead(request.location, "there is no such file or folder");
    return fs::is_directory(path) ? openFolder(request, progress) : openFile(request, progress);
}

} // namespace engine
