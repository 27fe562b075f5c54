// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exact optimal plan, certified by a float64 dual of the float64 problem. ALGORITHMS.md section
// 2 (ii): unconverged Sinkhorn passes -> c-transform -> candidate arcs -> sparse exact solve ->
// dense pricing.
#pragma once
#include "engine/transport/plan.h"

namespace engine {

struct ExactOptions {
    double tolerance = 1e-12; ///< converged once (primal - dual) <= tolerance * max(|primal|, tiny)
    int maxRounds
        = 100;       ///< pricing rounds; beyond them the result says "not converged" with its gap
    int threads = 0; ///< 0: all cores

    void check() const; ///< throws Error naming the field at fault
};

/// The plan between weights a (N) and b (M), each positive or 0 with sum 1. Never a wrong optimum:
/// what is not certified says so in plan.solver.
Plan exactPlan(const GroundCost& cost, const VectorD& a, const VectorD& b,
    const ExactOptions& options = {}, const Progress& progress = {});

} // namespace engine
