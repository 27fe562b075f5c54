// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/free_memory.h"

#include "engine/data/grouped_number.h"

#include <algorithm>
#include <fstream>
#include <unistd.h>

namespace engine {

namespace {

    /// The first number in a file; -1 where there is none, or no limit.
    long long numberIn(const char* path)
    {
        std::ifstream file(path);
        long long number = 0;
        return file >> number ? number : -1;
    }

    /// What the group of processes that this one belongs to may still take, e.g. in a container.
    long long freeInGroup()
    {
        const long long limit = numberIn("/sys/fs/cgroup/memory.max");
        const long long used = numberIn("/sys/fs/cgroup/memory.current");
        return limit < 0 || used < 0 ? -1 : std::max(0LL, limit - used);
    }

    long long availableBytes()
    {
        const long long inGroup = freeInGroup();
        std::ifstream file("/proc/meminfo");
        std::string word;
        while (file >> word) {
            long long kilobytes = 0;
            if (word == "MemAvailable:" && file >> kilobytes)
                return inGroup < 0 ? kilobytes * 1024 : std::min(inGroup, kilobytes * 1024);
        }
        return std::max(0LL, inGroup);
    }

} // namespace

long long freeMemoryBytes(long long limit)
{
    const long long available = availableBytes();
    if (limit <= 0)
        return available;
    const long long left = std::max(1LL, limit - residentBytes()); // 1: known, and nothing fits
    return available > 0 ? std::min(available, left) : left;
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
