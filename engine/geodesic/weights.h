// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A point of the simplex: weights of the sources, all >= 0, sum 1.
#pragma once
#include "engine/matrix.h"

#include <string>
#include <vector>

namespace engine {

using Weights = std::vector<double>; ///< (S)

/// Throws Error unless all are finite and >= 0 and their sum is 1 to 1e-6; returns them divided by
/// their sum.
Weights checkedWeights(Weights weights);

/// 1/S each.
Weights uniformSimplexWeights(int sources);

/// Weights with source s set to value (clamped to [0, 1]) and the others scaled to fill the rest,
/// evenly where they are all 0.
Weights withWeight(const Weights& weights, int source, double value);

/// All points of the simplex with the given number of segments an edge, in lexicographic order.
std::vector<Weights> simplexLattice(int sources, int segments);

} // namespace engine
