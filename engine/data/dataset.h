// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A labelled image dataset: the value that everything starts from.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace engine {

struct ImageShape {
    int height = 0;
    int width = 0;
    int channels = 1; ///< 1 grey, 3 red green blue

    std::size_t values() const
    {
        return static_cast<std::size_t>(height) * static_cast<std::size_t>(width)
            * static_cast<std::size_t>(channels);
    }
    bool operator==(const ImageShape&) const = default;
};

/// Where a dataset comes from and what was done to it on the way.
struct Provenance {
    std::string location; ///< path or builtin:NAME, as it can be opened again
    std::string format; ///< "IDX", "image folder", "built-in", ...
    std::string selection; ///< "" all, else "2,000 of 60,000, stratified, seed 7"
    std::size_t total = 0; ///< records in the file, before any selection
    bool synthetic = false; ///< drawn by our own code
    std::vector<std::string> notes; ///< sentences for the user: "1 image could not be read and was skipped: a.png."
};

struct Dataset {
    std::string name;
    ImageShape shape;
    std::vector<std::uint8_t> pixels; ///< (N, H, W, C)
    std::vector<int> labels; ///< (N), each in 0..K-1
    std::vector<std::int64_t> records; ///< (N) number in the file, from 0; empty: 0..N-1
    std::vector<std::string> classNames; ///< (K)
    Provenance provenance;

    std::size_t size() const { return labels.size(); }
    int classes() const { return static_cast<int>(classNames.size()); }
    /// The number of an image in its file, whatever was selected since.
    std::int64_t recordOf(std::size_t i) const
    {
        return records.empty() ? static_cast<std::int64_t>(i) : records[i];
    }
    std::span<const std::uint8_t> image(std::size_t i) const
    {
        return { pixels.data() + i * shape.values(), shape.values() };
    }
};

using DatasetPtr = std::shared_ptr<const Dataset>;

/// Images of each class, (K).
std::vector<std::size_t> classCounts(const Dataset& dataset);

/// 16 hexadecimal digits over shape, pixels, labels and class names (XXH64): equal contents, equal checksum.
std::string contentChecksum(const Dataset& dataset);

/// Throws Error unless sizes agree, labels are within 0..K-1 and there is at least one image.
void checkDataset(const Dataset& dataset);

} // namespace engine
