// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Judges potentials against every entry of the cost: a fast float32 pass finds the entries that
// could be violated, and float64 decides. What comes out is a feasible dual of the float64 problem,
// and the arcs it lacked.
#pragma once
#include "engine/transport/sparse_arcs.h"

namespace engine {

struct Pricing {
    std::vector<PricedArc> violated; ///< sorted, none among the arcs; the worst of each row
    VectorD f;                       ///< (N) lowered so that f_i + g_j <= at(i, j) for every entry
    double dualValue = 0;            ///< <a, f> + <b, g>
    long long recomputed = 0;        ///< entries taken in float64
};

struct PricingOptions {
    int mostARow = 16; ///< violated arcs kept
    int threads = 0;
};

/// arcs: those already known, sorted.
Pricing priced(const GroundCost& cost, const VectorD& a, const VectorD& b, const SparseArcs& arcs,
    const VectorD& f, const VectorD& g, const PricingOptions& options, const Progress& progress);

} // namespace engine
