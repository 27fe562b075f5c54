// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exact plan of a cost that moves a little from call to call: arcs, potentials and matching are
// kept, and every entry is looked at once a call. ALGORITHMS.md section 2 (vi).
#pragma once
#include "engine/geodesic/moving_arcs.h"
#include "engine/transport/sparse_optimum.h"
#include "engine/transport/stage_clock.h"

namespace engine {

class MovingPlan {
public:
    /// Weights a (N), b (M) as exactPlan takes them. Keeps a reference to the cost.
    MovingPlan(const BlendCost& cost, VectorD a, VectorD b, const ExactOptions& options);

    struct Value {
        double cost = 0;        ///< <C, P>
        double featurePart = 0; ///< with lx
        double labelPart = 0;   ///< with ly
        SolverRecord solver;
    };
    /// Certified as an exactPlan is, and the same value wherever it was before. W (K, L).
    Value at(const Weights& weights, const MatrixD& W, const Progress& progress = {});

    /// The next call begins from nothing.
    void forget() { warm_ = false; }

private:
    using At = BlendCost::At;

    void begin(At& here, SolverRecord& record, StageClock& clock, const Progress& progress);
    void improve(At& here, SolverRecord& record, StageClock& clock, const Progress& progress);
    void solveSparse(SolverRecord& record, StageClock& clock, const Progress& progress);
    void adapt(double withinReach);
    double feasibleDual(const At& here) const;
    void conclude(At& here, Value& value) const;

    const BlendCost& cost_;
    VectorD a_;
    VectorD b_;
    ExactOptions options_;
    bool warm_ = false;
    MovingArcs arcs_;
    SparseOptimum optimum_;
    VectorD slack_; ///< Look::slack
    double reach_ = 0;
};

} // namespace engine
