// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/pixel_layout.h"

#include <cmath>

namespace engine {
namespace {

    constexpr std::uint64_t kLongestSide = 65535;
    constexpr std::uint64_t kMostValues = std::uint64_t { 1 } << 30;

    std::optional<PixelLayout> layout(std::uint64_t images, std::uint64_t height,
        std::uint64_t width, std::uint64_t channels, bool planar)
    {
        if (height == 0 || width == 0 || height > kLongestSide || width > kLongestSide)
            return std::nullopt;
        if (height * width * channels > kMostValues)
            return std::nullopt;
        return PixelLayout { .images = images,
            .shape
            = { static_cast<int>(height), static_cast<int>(width), static_cast<int>(channels) },
            .planar = planar && channels > 1 };
    }

    /// The root of a square, 0 of anything else.
    std::uint64_t exactRoot(std::uint64_t square)
    {
        const auto root
            = static_cast<std::uint64_t>(std::llround(std::sqrt(static_cast<double>(square))));
        return root * root == square ? root : 0;
    }

    std::optional<PixelLayout> flatLayout(std::uint64_t images, std::uint64_t values)
    {
        if (values > kMostValues)
            return std::nullopt;
        if (const std::uint64_t side = exactRoot(values))
            return layout(images, side, side, 1, false);
        const std::uint64_t side = values % 3 == 0 ? exactRoot(values / 3) : 0;
        return layout(images, side, side, 3, true);
    }

} // namespace

std::optional<PixelLayout> pixelLayout(std::span<const std::uint64_t> axes)
{
    const auto isChannel = [](std::uint64_t axis) { return axis == 1 || axis == 3; };
    if (axes.size() == 2)
        return flatLayout(axes[0], axes[1]);
    if (axes.size() == 3)
        return layout(axes[0], axes[1], axes[2], 1, false);
    if (axes.size() == 4 && isChannel(axes[3]))
        return layout(axes[0], axes[1], axes[2], axes[3], false);
    if (axes.size() == 4 && isChannel(axes[1]))
        return layout(axes[0], axes[2], axes[3], axes[1], true);
    return std::nullopt;
}

std::vector<std::uint8_t> interleaved(std::span<const std::uint8_t> planes, const ImageShape& shape)
{
    const auto channels = static_cast<std::size_t>(shape.channels);
    const std::size_t area = shape.values() / channels;
    std::vector<std::uint8_t> image(planes.size());
    for (std::size_t c = 0; c < channels; ++c) {
        for (std::size_t i = 0; i < area; ++i)
            image[i * channels + c] = planes[c * area + i];
    }
    return image;
}

} // namespace engine
