// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/write/formats.h"

#include <algorithm>
#include <set>

namespace engine {

namespace {

    constexpr std::size_t kLongest = 100; // bytes; file systems take 255

    bool isContinuation(char c)
    {
        return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
    }

    std::string lowered(std::string text)
    {
        for (char& c : text)
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        return text;
    }

    /// Names that mean devices where Windows is.
    bool isReserved(const std::string& name)
    {
        const std::string stem = lowered(name.substr(0, name.find('.')));
        const bool numbered = stem.size() == 4 && stem[3] >= '0' && stem[3] <= '9'
            && (stem.starts_with("com") || stem.starts_with("lpt"));
        return numbered || stem == "con" || stem == "prn" || stem == "aux" || stem == "nul";
    }

    std::string safeFolderName(std::string_view name)
    {
        static constexpr std::string_view kForbidden = "/\\:*?\"<>|\x7f";
        std::string safe;
        for (const char c : name)
            safe += static_cast<unsigned char>(c) < 0x20 || kForbidden.find(c) != kForbidden.npos
                ? '_'
                : c;
        if (safe.size() > kLongest) {
            safe.resize(kLongest);
            while (!safe.empty() && isContinuation(safe.back())) // never half a character
                safe.pop_back();
            if (!safe.empty() && static_cast<unsigned char>(safe.back()) >= 0xc0)
                safe.pop_back();
        }
        while (!safe.empty() && (safe.back() == ' ' || safe.back() == '.'))
            safe.pop_back();
        if (!safe.empty() && (safe.front() == '.' || safe.front() == ' '))
            safe.front() = '_';
        return safe.empty() || isReserved(safe) ? "_" + safe : safe;
    }

} // namespace

std::vector<std::string> safeFolderNames(const std::vector<std::string>& classNames)
{
    std::vector<std::string> names;
    std::set<std::string> different; // also where capitals do not count
    for (const std::string& name : classNames) {
        names.push_back(safeFolderName(name));
        different.insert(lowered(names.back()));
    }
    if (different.size() == names.size() && std::ranges::is_sorted(names))
        return names;
    const std::size_t digits = std::to_string(names.size() - 1).size();
    for (std::size_t k = 0; k < names.size(); ++k) {
        const std::string number = std::to_string(k);
        names[k] = std::string(digits - number.size(), '0') + number + " " + names[k];
    }
    return names;
}

std::vector<std::string> sourceKeys(const std::vector<std::string>& sourceNames)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '.' || c == '-';
    };
    std::vector<std::string> keys;
    for (const std::string& name : sourceNames) {
        std::string key;
        for (const char c : name)
            if (!isContinuation(c))
                key += isPlain(c) ? c : '_';
        if (key.empty())
            key = "_";
        const std::string plain = key;
        for (int n = 2; std::ranges::find(keys, key) != keys.end(); ++n)
            key = plain + "_" + std::to_string(n);
        keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace engine
