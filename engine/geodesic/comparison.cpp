// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/comparison.h"

#include <numeric>

namespace engine {

Comparison comparisonOf(const Geodesic& geodesic, const RowTraits& traits, const Weights& a,
    const Weights& b, const ImageShape& shape, std::span<const int> rows)
{
    Comparison comparison {
        .a = std::make_shared<const Preview>(previewOf(geodesic, a, shape, rows)),
        .b = std::make_shared<const Preview>(previewOf(geodesic, b, shape, rows)),
    };
    const std::vector<float> change = squaredChange(traits, a, b);
    const auto values = static_cast<double>(shape.values());
    for (const int row : rows)
        comparison.meanSquares.push_back(
            static_cast<float>(change[static_cast<std::size_t>(row)] / values));
    if (!change.empty())
        comparison.meanSquare = std::accumulate(change.begin(), change.end(), 0.0)
            / (values * static_cast<double>(change.size()));
    return comparison;
}

} // namespace engine
