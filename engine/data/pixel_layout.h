// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an array of numbers is a stack of images: which axis is height, width, channel.
#pragma once
#include "engine/data/dataset.h"

#include <optional>

namespace engine {

struct PixelLayout {
    std::uint64_t images = 0;
    ImageShape shape;
    bool planar = false; ///< a record holds whole channels one after the other (C, H, W)
};

/// (N, H, W), (N, H, W, C), (N, C, H, W) with C 1 or 3, and (N, D) with D a square or three squares
/// (planar). Nothing if the axes are none of these, or an image would be larger than any image is.
std::optional<PixelLayout> pixelLayout(std::span<const std::uint64_t> axes);

/// Channels last: (C, H, W) to (H, W, C).
std::vector<std::uint8_t> interleaved(
    std::span<const std::uint8_t> planes, const ImageShape& shape);

} // namespace engine
