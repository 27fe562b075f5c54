// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The best flow along sparse arcs, by the solver that fits the weights: a matching where all
// weights are equal, else the network simplex.
#pragma once
#include "engine/transport/assignment.h"

namespace engine {

struct SparseOptimum {
    std::vector<Arc> flow; ///< sorted by row, then column
    VectorD f;             ///< (N)
    VectorD g;             ///< (M)
    bool complete = false; ///< the arcs carry all of a to b
    bool optimal = false;  ///< the solver ran to its end
    Matching matching;     ///< where it is one: kept for the next round
    double price = 0;      ///< network simplex: what moving a unit may cost, else it waits; 0: any
    const char* solver = ""; ///< a stage's name
    long long steps = 0;     ///< rows left to augmenting paths, or pivots
};

/// Starts from `former`: potentials, and a flow or matching where there is one.
SparseOptimum sparseOptimum(const SparseArcs& arcs, const VectorD& a, const VectorD& b,
    SparseOptimum former, const Progress& progress);

} // namespace engine
