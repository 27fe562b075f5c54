// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sparse transport problem as the network simplex wants it: masses in whole units, nodes without
// mass left out, and costs reduced by near-optimal potentials, so that good arcs are near 0 and
// keep their digits.
#pragma once
#include "engine/transport/mass_units.h"
#include "engine/transport/network_simplex.h"

namespace engine {

struct UnitProblem {
    int rows = 0;                     ///< N' of those N that have mass
    int columns = 0;                  ///< M'
    std::vector<std::int64_t> supply; ///< (N') positive
    std::vector<std::int64_t> demand; ///< (M') positive, the same sum
    std::vector<std::int64_t> start;  ///< (N' + 1)
    std::vector<int> column;          ///< (A') each in 0..M'-1
    std::vector<double> cost;         ///< (A') c_ij - f_i - g_j
    VectorD f, g;                     ///< (N), (M) the potentials taken off
    std::vector<int> fullRow;         ///< (N') number among the N
    std::vector<int> fullColumn;      ///< (M')
};

UnitProblem unitProblem(const SparseArcs& arcs, const MassUnits& units, const SimplexStart& start);

/// The arcs of a flow as numbers in the problem; those that it does not have are left out.
std::vector<std::int64_t> arcsOf(const std::vector<Arc>& flow, const UnitProblem& problem);

} // namespace engine
