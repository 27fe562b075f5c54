// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be a vector of point weights.
#pragma once
#include "engine/error.h"
#include "engine/matrix.h"

#include <cmath>
#include <string>

namespace engine {

/// Throws Error unless there is one finite weight, 0 or more, for each of the points, and they sum
/// to 1.
inline void checkWeights(const VectorD& weights, Index points, const std::string& side)
{
    require(points > 0, "A plan needs points: the " + side + " has none.");
    require(weights.size() == points,
        "There are " + std::to_string(weights.size()) + " weights for the " + std::to_string(points)
            + " points of the " + side + ".");
    require(weights.allFinite() && weights.minCoeff() >= 0,
        "The weights of the " + side + " must be finite and not negative.");
    require(std::abs(weights.sum() - 1) < 1e-9, "The weights of the " + side + " must sum to 1.");
}

} // namespace engine
