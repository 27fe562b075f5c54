// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/weights.h"
#include "engine/error.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace engine {

namespace {

    double sumOf(const Weights& weights)
    {
        return std::accumulate(weights.begin(), weights.end(), 0.0);
    }

    /// Appends to `points` every way to share `segments` among the sources from `source` on.
    void shareOut(
        Weights& point, std::size_t source, int left, int segments, std::vector<Weights>& points)
    {
        if (source + 1 == point.size()) {
            point[source] = static_cast<double>(left) / segments;
            points.push_back(point);
            return;
        }
        for (int share = 0; share <= left; ++share) {
            point[source] = static_cast<double>(share) / segments;
            shareOut(point, source + 1, left - share, segments, points);
        }
    }

} // namespace

Weights checkedWeights(Weights weights)
{
    require(!weights.empty(), "There are no weights: every source needs one.");
    for (std::size_t s = 0; s < weights.size(); ++s) {
        require(std::isfinite(weights[s]) && weights[s] >= 0,
            "Weight " + std::to_string(s + 1) + " is " + std::to_string(weights[s])
                + ": weights must be 0 or more.");
    }
    const double sum = sumOf(weights);
    require(std::abs(sum - 1) <= 1e-6,
        "The weights add up to " + std::to_string(sum) + ": they must add up to 1.");
    if (std::abs(sum - 1)
        > 1e-12) { // below that they stay as they are, so that checking twice changes nothing
        for (double& weight : weights)
            weight /= sum;
    }
    return weights;
}

Weights uniformSimplexWeights(int sources)
{
    assert(sources >= 1);
    return Weights(static_cast<std::size_t>(sources), 1.0 / sources);
}

Weights withWeight(const Weights& weights, int source, double value)
{
    const auto chosen = static_cast<std::size_t>(source);
    assert(source >= 0 && chosen < weights.size());
    if (weights.size() == 1)
        return { 1.0 };
    value = std::clamp(value, 0.0, 1.0);
    const double others = sumOf(weights) - weights[chosen];
    Weights result(weights.size());
    for (std::size_t s = 0; s < weights.size(); ++s) {
        const double share
            = others > 0 ? weights[s] / others : 1.0 / static_cast<double>(weights.size() - 1);
        result[s] = s == chosen ? value : (1 - value) * share;
    }
    return result;
}

std::vector<Weights> simplexLattice(int sources, int segments)
{
    assert(sources >= 1 && segments >= 1);
    std::vector<Weights> points;
    Weights point(static_cast<std::size_t>(sources), 0.0);
    shareOut(point, 0, segments, segments, points);
    return points;
}

} // namespace engine
