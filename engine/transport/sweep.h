// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Iterations of Sinkhorn, METHOD.md (11), over one cost, wherever it is kept.
#pragma once
#include "engine/matrix.h"
#include "engine/progress.h"
#include "engine/transport/cost_view.h"

#include <memory>

namespace engine {

struct Potentials {
    VectorD f; ///< (N)
    VectorD g; ///< (M)
};

/// The plan of potentials in numbers, with the stored cost; METHOD.md (13).
struct PlanTotals {
    double cost = 0;    ///< <C, P>
    VectorD rowSums;    ///< (N) P 1
    VectorD columnSums; ///< (M) P^T 1
};

class Sweep {
public:
    virtual ~Sweep() = default;

    /// The best f for g, then the best g for that f. Returns |P^T 1 - b|_1 between the two, when P
    /// 1 = a: an upper bound of the whole marginal error afterwards.
    virtual double improve(Potentials& potentials, double epsilon, const Progress& progress) = 0;

    virtual PlanTotals totals(
        const Potentials& potentials, double epsilon, const Progress& progress)
        = 0;
};

/// What exponentials are taken in: float is twice as fast, its sums are right to some 1e-7.
enum class SweepIn { floats, doubles };

/// By the device that keeps the cost, or by this processor. The cost and the weights must outlive
/// it.
std::unique_ptr<Sweep> newSweep(
    const CostView& C, const VectorD& a, const VectorD& b, SweepIn real, int threads);

} // namespace engine
