// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/open_dataset.h"

#include "engine/data/selection.h"

#include <cmath>
#include <cstdio>
#include <fstream>
#include <optional>

namespace engine {
namespace {

    /// Bytes that the system can give without swapping; nothing where it does not say.
    std::optional<double> freeMemory()
    {
        std::ifstream table("/proc/meminfo");
        std::string key;
        double kibibytes = 0;
        std::string rest;
        while (table >> key >> kibibytes && std::getline(table, rest)) {
            if (key == "MemAvailable:")
                return kibibytes * 1024;
        }
        return std::nullopt;
    }

    std::string gigabytes(double bytes)
    {
        char text[32];
        std::snprintf(text, sizeof text, bytes < 1e10 ? "%.1f GB" : "%.0f GB", bytes / 1e9);
        return text;
    }

} // namespace

Dataset toBeRead(const Dataset& labelled, std::span<const std::size_t> records)
{
    Dataset dataset = withoutPixels(labelled, records);
    dataset.provenance = {};
    return dataset;
}

void requireMemory(const std::string& name, std::size_t images, const ImageShape& shape)
{
    const double needed = static_cast<double>(images) * static_cast<double>(shape.values());
    const std::optional<double> available = freeMemory();
    if (available && needed > *available)
        throw Error("Cannot read " + name + ": its images take " + gigabytes(needed) + " and "
            + gigabytes(*available) + " of memory are free; take a sample, for example "
            + "#sample=1000.");
}

} // namespace engine
