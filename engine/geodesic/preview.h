// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The images under the hand: a few rows of the blend as bytes. Plain loops, no LibTorch: it never
// waits for a solve.
#pragma once
#include "engine/geodesic/geodesic.h"

namespace engine {

struct Preview {
    Weights weights;
    ImageShape shape;
    std::vector<int> rows;            ///< (R) base rows
    std::vector<std::uint8_t> pixels; ///< (R, H, W, C)
    MatrixF labels;                   ///< (R, classes) soft labels, source by source
    double milliseconds = 0;

    std::span<const std::uint8_t> image(std::size_t i) const
    {
        return { pixels.data() + i * shape.values(), shape.values() };
    }
};

using PreviewPtr = std::shared_ptr<const Preview>;

/// Pixels are clamped to [0, 1] and rounded to bytes.
Preview previewOf(const Geodesic& geodesic, const Weights& weights, const ImageShape& shape,
    std::span<const int> rows);

} // namespace engine
