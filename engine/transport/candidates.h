// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The few arcs a row that are likely to carry the optimal plan: those of small reduced cost C - f -
// g.
#pragma once
#include "engine/transport/assignment.h"
#include "engine/transport/warm_potentials.h"

namespace engine {

struct CandidateOptions {
    int most = 80; ///< arcs a row at most
    int least = 6; ///< arcs a row, and arcs a column, at least, where there are as many
    int threads = 0;
};

/// Arcs whose reduced cost is below warm.reach, their costs in float64. Among equals a row prefers
/// columns that lie as far along the target as the row lies along the source: where all costs tie,
/// the arcs still hold a perfect matching.
SparseArcs candidateArcs(const GroundCost& cost, const WarmPotentials& warm,
    const CandidateOptions& options, const Progress& progress);

/// For rows that are stuck on too few columns: the lowest `count` arcs of each to columns that are
/// not marked.
std::vector<PricedArc> waysOut(
    const GroundCost& cost, const Matching& matching, Index count, const Progress& progress);

} // namespace engine
