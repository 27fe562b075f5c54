// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which images file and which labels file belong together: those whose names differ in that word
// only.
#include "engine/data/byte_stream.h"
#include "engine/data/idx.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace engine {
namespace {

    namespace fs = std::filesystem;

    struct IdxName {
        bool labels = false;
        std::string part;
        std::string set;

        std::pair<std::string, std::string> key() const { return { set, part }; }
    };

    /// "emnist-letters-train-labels-idx1-ubyte.gz" is the labels, part "train" of the set
    /// "emnist-letters".
    IdxName nameOf(const fs::path& file)
    {
        std::string text = file.filename().string();
        std::ranges::transform(
            text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        IdxName name;
        static const std::regex ending("([-._]idx[0-9]?([-._][a-z]+[0-9]*)?)?([.](gz|idx|bin))*$");
        text = std::regex_replace(text, ending, "", std::regex_constants::format_first_only);
        static const std::regex label("labels?");
        static const std::regex image("images?");
        name.labels = std::regex_search(text, label);
        text = std::regex_replace(text, name.labels ? label : image, "");
        for (const auto& [word, part] : { std::pair { "train", "train" }, { "t10k", "test" },
                 { "test", "test" }, { "val", "val" } }) {
            const std::size_t at = text.find(word);
            if (at == std::string::npos)
                continue;
            name.part = part;
            text.erase(at, std::string_view(word).size());
            break;
        }
        static const std::regex separators("[-._ ]+");
        text = std::regex_replace(text, separators, "-");
        const std::size_t first = text.find_first_not_of('-');
        const std::size_t last = text.find_last_not_of('-');
        name.set = first == std::string::npos ? "" : text.substr(first, last - first + 1);
        return name;
    }

    std::vector<std::uint8_t> headOrNothing(const fs::path& file)
    {
        try {
            return headOf(fileBytes(file), 4);
        } catch (const Error&) {
            return {}; // an unreadable neighbour is not ours to complain about
        }
    }

    /// Whether it is worth opening: a folder may hold a great many images.
    bool mayBeIdx(const fs::path& file)
    {
        static const std::set<std::string> images { ".png", ".jpg", ".jpeg", ".bmp", ".ppm", ".pgm",
            ".tif", ".tiff", ".webp" };
        return !images.contains(file.extension().string());
    }

    using Key = std::pair<std::string, std::string>;

    /// The pairs among those files of a folder whose names are `wanted`.
    std::map<Key, IdxPair> pairsIn(
        const fs::path& folder, const std::function<bool(const IdxName&)>& wanted)
    {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (mayBeIdx(entry.path()) && entry.is_regular_file() && wanted(nameOf(entry.path()))
                && isIdx(headOrNothing(entry.path())))
                files.push_back(entry.path());
        }
        std::ranges::sort(files); // plain before .gz: the plain one is taken where both are there
        std::map<Key, IdxPair> pairs;
        for (const fs::path& file : files) {
            const IdxName name = nameOf(file);
            IdxPair& pair = pairs[name.key()];
            pair.set = name.set;
            pair.part = name.part;
            fs::path& side = name.labels ? pair.labels : pair.images;
            if (side.empty())
                side = file;
        }
        return pairs;
    }

} // namespace

std::vector<IdxPair> idxPairs(const fs::path& folder)
{
    std::vector<IdxPair> found;
    for (auto& [key, pair] : pairsIn(folder, [](const IdxName&) { return true; }))
        found.push_back(pair);
    return found;
}

IdxPair idxPairOf(const fs::path& file)
{
    const IdxName name = nameOf(file);
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const auto pairs
        = pairsIn(folder, [&](const IdxName& other) { return other.key() == name.key(); });
    IdxPair found { .part = name.part, .set = name.set };
    if (const auto pair = pairs.find(name.key()); pair != pairs.end())
        found = pair->second;
    (name.labels ? found.labels : found.images) = file;
    return found;
}

} // namespace engine
