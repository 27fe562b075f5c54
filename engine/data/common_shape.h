// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Distances need a common shape: images resized and turned grey or coloured.
#pragma once
#include "engine/data/dataset.h"
#include "engine/progress.h"

namespace engine {

/// Every image brought to the shape: bilinear with half-pixel centres (as OpenCV's INTER_LINEAR and
/// PyTorch's align_corners=False), grey by 0.299 R + 0.587 G + 0.114 B, colour by repeating grey.
/// Returned unchanged if it has the shape already.
Dataset toShape(const Dataset& dataset, const ImageShape& shape, const Progress& progress = {});

/// The same for one image (H, W, C).
std::vector<std::uint8_t> imageToShape(
    std::span<const std::uint8_t> image, const ImageShape& from, const ImageShape& to);

} // namespace engine
