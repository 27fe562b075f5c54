// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A map of things of which only the distances are known: classical multidimensional scaling
// (Torgerson).
#pragma once
#include "engine/matrix.h"

namespace engine {

struct ScaledMap {
    MatrixD points;    ///< (N, 2), centred; the first axis spreads most
    double stress = 0; ///< Kruskal's stress-1: sqrt(sum (d - |p_i - p_j|)^2 / sum d^2); 0 is exact
};

/// From squared distances (N, N), symmetric, zero diagonal, all finite. Eigenvalues below 0, which
/// distances that no flat space has may bring, are left out; the stress tells how much that costs.
ScaledMap classicalScaling(const MatrixD& squaredDistances);

} // namespace engine
