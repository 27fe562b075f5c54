// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/dataset.h"

#include "engine/data/xxh64.h"
#include "engine/error.h"

#include <cstdio>

namespace engine {
namespace {

    void append(std::vector<std::uint8_t>& bytes, std::uint64_t value, int count)
    {
        for (int i = 0; i < count; ++i)
            bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }

    /// All but the pixels, each number least significant byte first.
    std::vector<std::uint8_t> describingBytes(const Dataset& dataset)
    {
        std::vector<std::uint8_t> bytes;
        const ImageShape& shape = dataset.shape;
        for (const int side : { shape.height, shape.width, shape.channels })
            append(bytes, static_cast<std::uint64_t>(side), 8);
        append(bytes, dataset.labels.size(), 8);
        for (const int label : dataset.labels)
            append(bytes, static_cast<std::uint64_t>(label), 4);
        for (const std::string& name : dataset.classNames) {
            append(bytes, name.size(), 8);
            bytes.insert(bytes.end(), name.begin(), name.end());
        }
        return bytes;
    }

} // namespace

std::vector<std::size_t> classCounts(const Dataset& dataset)
{
    std::vector<std::size_t> counts(dataset.classNames.size(), 0);
    for (const int label : dataset.labels)
        ++counts.at(static_cast<std::size_t>(label));
    return counts;
}

std::string contentChecksum(const Dataset& dataset)
{
    const std::uint64_t hash = xxh64(dataset.pixels, xxh64(describingBytes(dataset)));
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(hash));
    return digits;
}

void checkDataset(const Dataset& dataset)
{
    const std::string name = dataset.name.empty() ? "The dataset" : dataset.name;
    const ImageShape& shape = dataset.shape;
    require(!dataset.labels.empty(), name + " holds no images.");
    require(shape.height > 0 && shape.width > 0, name + " has images without pixels.");
    require(shape.channels == 1 || shape.channels == 3,
        name + " has " + std::to_string(shape.channels)
            + " channels a pixel; it must be 1 (grey) or 3 (colour).");
    require(dataset.pixels.size() == dataset.size() * shape.values(),
        name + " has " + std::to_string(dataset.labels.size()) + " labels for "
            + std::to_string(dataset.pixels.size() / shape.values()) + " images.");
    require(dataset.records.empty() || dataset.records.size() == dataset.size(),
        name + " has " + std::to_string(dataset.records.size()) + " record numbers for "
            + std::to_string(dataset.labels.size()) + " images.");
    for (std::size_t i = 0; i < dataset.size(); ++i) {
        const int label = dataset.labels[i];
        if (label < 0 || label >= dataset.classes())
            throw Error(name + ": image " + std::to_string(i) + " has label "
                + std::to_string(label) + ", outside 0 to " + std::to_string(dataset.classes() - 1)
                + ".");
    }
}

} // namespace engine
