// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/free_memory.h"

#include "engine/data/grouped_number.h"

#include <fstream>

namespace engine {

long long freeMemoryBytes()
{
    std::ifstream file("/proc/meminfo");
    std::string word;
    while (file >> word) {
        long long kilobytes = 0;
        if (word == "MemAvailable:" && file >> kilobytes)
            return kilobytes * 1024;
    }
    return 0;
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
