// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A few images followed along a path: rows are samples, columns the stops, as in the papers'
// figures.
#pragma once
#include "engine/geodesic/preview.h"

namespace engine {

struct Strip {
    ImageShape shape;
    std::vector<int> rows;            ///< (R) base rows
    std::vector<Weights> stops;       ///< (T)
    std::vector<std::uint8_t> pixels; ///< (R, T, H, W, C)
    MatrixF labels;                   ///< (R x T, classes) soft labels, row r stop t at r T + t

    std::span<const std::uint8_t> image(std::size_t row, std::size_t stop) const
    {
        return { pixels.data() + (row * stops.size() + stop) * shape.values(), shape.values() };
    }
};

using StripPtr = std::shared_ptr<const Strip>;

Strip stripOf(const Geodesic& geodesic, const ImageShape& shape, const std::vector<Weights>& stops,
    std::span<const int> rows, const Progress& progress = {});

/// `count` stops evenly on the straight line from a to b, both included; one stop is a alone.
std::vector<Weights> stopsBetween(const Weights& a, const Weights& b, int count);

} // namespace engine
