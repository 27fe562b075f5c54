// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/common_shape.h"

#include "engine/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace engine {
namespace {

    /// Between which two old positions a new one lies, and how far it is from the first.
    struct Between {
        std::size_t first = 0;
        std::size_t second = 0;
        float share = 0; ///< of the second
    };

    /// Pixel i of `to` has its centre at (i + 1/2) from / to - 1/2 of the old axis; beyond the ends
    /// the ends go on.
    std::vector<Between> positions(int from, int to)
    {
        std::vector<Between> result;
        for (int i = 0; i < to; ++i) {
            const double centre = (i + 0.5) * from / to - 0.5;
            const double inside = std::clamp(centre, 0.0, static_cast<double>(from - 1));
            const auto first = static_cast<std::size_t>(inside);
            result.push_back({ .first = first,
                .second = std::min(first + 1, static_cast<std::size_t>(from - 1)),
                .share = static_cast<float>(inside - std::floor(inside)) });
        }
        return result;
    }

    float mix(float a, float b, float share)
    {
        return a + (b - a) * share;
    }

    std::uint8_t greyOf(const std::uint8_t* rgb)
    {
        return static_cast<std::uint8_t>(
            std::lround(0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]));
    }

    std::vector<std::uint8_t> withChannels(std::span<const std::uint8_t> image, int from, int to)
    {
        if (from == to)
            return { image.begin(), image.end() };
        std::vector<std::uint8_t> result;
        if (to == 1) {
            for (std::size_t i = 0; i + 2 < image.size(); i += 3)
                result.push_back(greyOf(&image[i]));
        } else {
            for (const std::uint8_t grey : image)
                result.insert(result.end(), 3, grey);
        }
        return result;
    }

    std::vector<std::uint8_t> withSides(
        std::span<const std::uint8_t> image, const ImageShape& from, int height, int width)
    {
        const auto channels = static_cast<std::size_t>(from.channels);
        const std::size_t row = static_cast<std::size_t>(from.width) * channels;
        const std::vector<Between> rows = positions(from.height, height);
        const std::vector<Between> columns = positions(from.width, width);
        std::vector<std::uint8_t> result(rows.size() * columns.size() * channels);
        std::uint8_t* next = result.data();
        for (const Between& y : rows) {
            const std::uint8_t* upper = &image[y.first * row];
            const std::uint8_t* lower = &image[y.second * row];
            for (const Between& x : columns) {
                for (std::size_t c = 0; c < channels; ++c) {
                    const std::size_t left = x.first * channels + c;
                    const std::size_t right = x.second * channels + c;
                    const float above = mix(float(upper[left]), float(upper[right]), x.share);
                    const float below = mix(float(lower[left]), float(lower[right]), x.share);
                    *next++ = static_cast<std::uint8_t>(mix(above, below, y.share) + 0.5F);
                }
            }
        }
        return result;
    }

} // namespace

std::vector<std::uint8_t> imageToShape(
    std::span<const std::uint8_t> image, const ImageShape& from, const ImageShape& to)
{
    // Grey first where colour goes: a third of the work. Colour last where it comes, for the same
    // reason.
    const int channels = std::min(from.channels, to.channels);
    std::vector<std::uint8_t> result = withChannels(image, from.channels, channels);
    if (from.height != to.height || from.width != to.width)
        result = withSides(result, { from.height, from.width, channels }, to.height, to.width);
    return withChannels(result, channels, to.channels);
}

Dataset toShape(const Dataset& dataset, const ImageShape& shape, const Progress& progress)
{
    require(shape.height > 0 && shape.width > 0 && (shape.channels == 1 || shape.channels == 3),
        "Images cannot be brought to " + std::to_string(shape.height) + " x "
            + std::to_string(shape.width) + " with " + std::to_string(shape.channels)
            + " channels.");
    if (dataset.shape == shape)
        return dataset;
    Dataset result { .name = dataset.name,
        .shape = shape,
        .labels = dataset.labels,
        .records = dataset.records,
        .classNames = dataset.classNames,
        .provenance = dataset.provenance };
    result.pixels.resize(dataset.size() * shape.values());
    const Progress resizing = progress.phase("Resizing " + dataset.name);
    constexpr std::size_t kBlock = 256; // images between two looks at the progress
    std::atomic<long long> done { 0 };
    const auto resizeBlock = [&](Index block) {
        const std::size_t first = static_cast<std::size_t>(block) * kBlock;
        const std::size_t end = std::min(dataset.size(), first + kBlock);
        resizing.step(done, static_cast<long long>(dataset.size()));
        for (std::size_t i = first; i < end; ++i)
            std::ranges::copy(imageToShape(dataset.image(i), dataset.shape, shape),
                result.pixels.begin() + static_cast<std::ptrdiff_t>(i * shape.values()));
        done += static_cast<long long>(end - first);
    };
    inParallel(static_cast<Index>((dataset.size() + kBlock - 1) / kBlock), 0, resizeBlock);
    return result;
}

} // namespace engine
