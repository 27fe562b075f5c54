// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/same_files.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

namespace app {

namespace {

    namespace fs = std::filesystem;

    std::set<std::string> filesIn(const fs::path& folder)
    {
        std::set<std::string> files;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
            if (entry.is_regular_file())
                files.insert(entry.path().lexically_relative(folder).string());
        }
        return files;
    }

    std::string differenceOfFiles(const fs::path& expected, const fs::path& found)
    {
        using Bytes = std::istreambuf_iterator<char>;
        std::ifstream one(expected, std::ios::binary);
        std::ifstream other(found, std::ios::binary);
        long long position = 0;
        Bytes left(one);
        Bytes right(other);
        for (const Bytes end; left != end && right != end && *left == *right; ++left, ++right)
            ++position;
        if (left == Bytes() && right == Bytes())
            return {};
        return found.string() + " differs from " + expected.string() + " at byte "
            + std::to_string(position) + ".";
    }

} // namespace

std::string firstDifferentByte(const fs::path& expected, const fs::path& found)
{
    if (!fs::is_directory(expected))
        return differenceOfFiles(expected, found);
    const std::set<std::string> wanted = filesIn(expected);
    const std::set<std::string> made = filesIn(found);
    std::set<std::string> odd;
    std::ranges::set_symmetric_difference(wanted, made, std::inserter(odd, odd.end()));
    if (!odd.empty())
        return (wanted.contains(*odd.begin()) ? found : expected).string() + " lacks "
            + *odd.begin() + ".";
    for (const std::string& file : wanted) {
        const std::string difference = differenceOfFiles(expected / file, found / file);
        if (!difference.empty())
            return difference;
    }
    return {};
}

} // namespace app
