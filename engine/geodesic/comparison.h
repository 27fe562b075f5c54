// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two blends side by side: the same rows at two points of the simplex, and how far they are apart.
#pragma once
#include "engine/geodesic/preview.h"
#include "engine/geodesic/row_traits.h"

namespace engine {

struct Comparison {
    PreviewPtr a, b;                ///< the same rows in the same order
    std::vector<float> meanSquares; ///< (R) of a row: mean of (x_a - x_b)^2 over its values
    double meanSquare = 0;          ///< over the whole blend, not only these rows
};

using ComparisonPtr = std::shared_ptr<const Comparison>;

/// Values in [0, 1], so a mean square is at most 1.
Comparison comparisonOf(const Geodesic& geodesic, const RowTraits& traits, const Weights& a,
    const Weights& b, const ImageShape& shape, std::span<const int> rows);

} // namespace engine
