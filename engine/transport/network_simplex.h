// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Optimal transport along a sparse set of arcs, by the primal network simplex started from what is
// already known: near-optimal potentials and a partial flow. The exact plan calls it once a pricing
// round.
#pragma once
#include "engine/progress.h"
#include "engine/transport/plan.h"

#include <cstdint>
#include <vector>

namespace engine {

/// The arcs that may carry mass, a row of the cost after the other.
struct SparseArcs {
    std::vector<std::int64_t> start; ///< (N + 1) the arcs of row i are start[i] .. start[i + 1] - 1
    std::vector<int> column;         ///< (A) each in 0..M-1; in any order within a row
    std::vector<double> cost;        ///< (A)
};

/// Where to begin. Everything may be empty; the better it is, the fewer the pivots.
struct SimplexStart {
    VectorD f;             ///< (N) potentials near the optimum
    VectorD g;             ///< (M)
    std::vector<Arc> flow; ///< masses near the optimum, e.g. SparseSolution::flow of a former round
    double price
        = 0; ///< what moving a unit may cost beyond f and g; above it stays for now; 0: any
};

struct SparseSolution {
    std::vector<Arc> flow; ///< at most N + M - 1, sorted by row, then column; mass > 0
    VectorD f; ///< (N) with f_i + g_j <= c_ij on every arc and equality where mass flows
    VectorD g; ///< (M)
    long long pivots = 0;
    bool feasible = false; ///< all of a goes to b; else the flow is partial
    bool optimal = false;  ///< false only where the pivots ran out: a bound that ends any loop
};

/// The cheapest flow of the weights a (N) to the weights b (M), nonnegative and of equal sums,
/// along the arcs. Mass stays where it is if no arcs lead on, or where the first, greedy flow does
/// not place it and every way is above start.price: then `feasible` is false. The potentials hold
/// f_i + g_j <= c_ij all the same, and price new arcs: for a row and a column that still wait,
/// f_i + g_j is above the start's by the price.
SparseSolution networkSimplex(const SparseArcs& arcs, const VectorD& a, const VectorD& b,
    const SimplexStart& start = {}, const Progress& progress = {});

} // namespace engine
