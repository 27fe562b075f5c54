// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A coupling between two point sets; never a dense N x M matrix.
#pragma once
#include "engine/matrix.h"
#include "engine/transport/ground_cost.h"
#include "engine/transport/solver_record.h"

namespace engine {

struct Arc {
    int row = 0;
    int column = 0;
    double mass = 0;
};

/// Exact: at most N + M - 1 arcs. Entropic: potentials and a temperature; rows are made when asked
/// for.
struct Plan {
    VectorD a;             ///< (N) weights of the source, sum 1
    VectorD b;             ///< (M) weights of the target, sum 1
    VectorD f;             ///< (N) potential
    VectorD g;             ///< (M) potential
    double epsilon = 0;    ///< 0: exact, the mass is in `arcs`; else METHOD.md (13)
    std::vector<Arc> arcs; ///< exact only, sorted by row, then column; mass > 0
    double cost = 0;       ///< <C, P> in float64
    SolverRecord solver;

    bool exact() const { return epsilon == 0; }
    Index rows() const { return a.size(); }
    Index columns() const { return b.size(); }
};

/// Rows first..first+count-1 of P, (count, M), in float64, whatever kind the plan is. 0 threads:
/// all cores, as below.
MatrixD planRows(
    const Plan& plan, const GroundCost& cost, Index first, Index count, int threads = 0);

/// What of <C, P> comes from where, and the mass that flows between classes.
struct PlanParts {
    double feature = 0; ///< sum P_ij |x_i - x'_j|^2 (without lx)
    double label = 0;   ///< sum P_ij W[k_i, l_j] (without ly)
    MatrixD classMass;  ///< (K, L), METHOD.md section 3: P_kl
};
PlanParts partsOf(
    const Plan& plan, const GroundCost& cost, int threads = 0, const Progress& progress = {});

/// Uniform weights 1/N.
inline VectorD uniformWeights(Index count)
{
    return VectorD::Constant(count, 1.0 / static_cast<double>(count));
}

} // namespace engine
