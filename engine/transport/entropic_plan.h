// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The entropic plan in logarithms, METHOD.md (11)-(13): min <C, P> + eps KL(P | a b^T).
#pragma once
#include "engine/transport/plan.h"

namespace engine {

struct EntropicOptions {
    double epsilon = 0;      ///< temperature in units of the cost; 0: 0.01 of its mean, 1 if all 0
    double tolerance = 1e-6; ///< stop once |P 1 - a|_1 + |P^T 1 - b|_1 is below this
    int maxPasses = 10000;   ///< over all levels of epsilon
    int threads = 0;         ///< 0: all cores

    void check() const; ///< throws Error naming the field at fault
};

/// plan.solver.primalValue is the objective (12); plan.cost is <C, P> without the entropy.
Plan entropicPlan(const GroundCost& cost, const VectorD& a, const VectorD& b,
    const EntropicOptions& options, const Progress& progress = {});

} // namespace engine
