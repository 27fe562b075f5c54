// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The arcs of a cost that moves with the weights: each keeps what it costs for every source, so
// that its cost elsewhere takes no look at the points.
#pragma once
#include "engine/geodesic/blend_cost.h"
#include "engine/transport/sparse_arcs.h"

namespace engine {

struct MovingArcs {
    SparseArcs sparse;          ///< (A) sorted by row, then column
    std::vector<double> shares; ///< (A, S), BlendCost::shares
};

/// The arcs that carry a flow, sorted by row, then column; without costs.
MovingArcs arcsOfFlow(const BlendCost& cost, const std::vector<Arc>& flow);

/// Sets the costs of all arcs to those at other weights.
void moveTo(MovingArcs& arcs, const BlendCost& cost, const BlendCost::At& here);

struct LookOptions {
    double reach = 0; ///< entries of reduced cost below this become arcs, up to some 48 a row
    int threads = 1;
};

struct Look {
    MovingArcs arcs;
    /// (N) entries of the row that are no arcs have at least this reduced cost in float64; below 0,
    /// e.g. -infinity: the row must be looked at again.
    VectorD slack;
    long long violated = 0;  ///< new arcs of negative reduced cost
    double withinReach = -1; ///< entries a row, of the rows looked at; -1: none were
};

/// Looks at all entries of the rows whose slack is negative, with potentials f (N) and g (M): new
/// arcs come, those that lie farther than twice the reach go.
Look lookAround(const MovingArcs& known, const BlendCost& cost, BlendCost::At& here,
    const VectorD& f, const VectorD& g, const VectorD& slack, const LookOptions& options,
    const Progress& progress);

/// The reduced cost that about `wanted` entries a row stay below, judged by some rows.
double reachOf(
    const BlendCost& cost, BlendCost::At& here, const VectorD& f, const VectorD& g, Index wanted);

} // namespace engine
