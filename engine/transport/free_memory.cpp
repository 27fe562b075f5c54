// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/free_memory.h"

#include "engine/data/grouped_number.h"

#include <algorithm>
#include <fstream>
#include <unistd.h>

namespace engine {

namespace {

    /// The number after `word` in a file, the first one without a word.
    std::optional<long long> numberIn(
        const std::filesystem::path& path, const std::string& word = {})
    {
        std::ifstream file(path);
        std::string found;
        while (found != word && file >> found) { }
        long long number = 0;
        return file >> number ? std::optional(number) : std::nullopt;
    }

    /// Of the whole machine.
    std::optional<long long> availableBytes()
    {
        const auto kilobytes = numberIn("/proc/meminfo", "MemAvailable:");
        return kilobytes ? std::optional(*kilobytes * 1024) : std::nullopt;
    }

    std::optional<long long> lesser(std::optional<long long> a, std::optional<long long> b)
    {
        return a && b ? std::min(*a, *b) : a ? a : b;
    }

} // namespace

std::optional<long long> freeInGroup(const std::filesystem::path& folder)
{
    const auto limit = numberIn(folder / "memory.max"); // "max" where there is none
    const auto used = numberIn(folder / "memory.current");
    if (!limit || !used)
        return {};
    const long long files = numberIn(folder / "memory.stat", "inactive_file").value_or(0);
    return std::max(0LL, *limit - std::max(0LL, *used - files));
}

std::optional<long long> freeMemoryBytes(long long limit)
{
    const auto free = lesser(availableBytes(), freeInGroup("/sys/fs/cgroup"));
    return limit > 0 ? lesser(free, std::max(0LL, limit - residentBytes())) : free;
}

long long residentBytes()
{
    std::ifstream file("/proc/self/statm"); // pages: in all, resident, ...
    long long pages = 0;
    long long resident = 0;
    return file >> pages >> resident ? resident * sysconf(_SC_PAGESIZE) : 0;
}

std::string bytesInWords(long long bytes)
{
    constexpr long long kMega = 1'000'000;
    constexpr long long kGiga = 1'000'000'000;
    if (bytes < kGiga)
        return std::to_string((bytes + kMega - 1) / kMega) + " MB";
    const long long tenths = (bytes + kGiga / 20) / (kGiga / 10);
    return groupedNumber(static_cast<std::size_t>(tenths / 10)) + "." + std::to_string(tenths % 10)
        + " GB";
}

} // namespace engine
