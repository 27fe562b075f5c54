// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a solver ended: carried by every result that came out of one.
#pragma once
#include <string>
#include <vector>

namespace engine {

/// One stage of a solve, for the convergence chart and for reports.
struct SolverStage {
    std::string name; ///< "Sinkhorn", "candidates", "auction", "pricing", ...
    double seconds = 0;
    long long count = 0; ///< passes, arcs, rows: what the stage counts
    double gap = -1; ///< relative gap or marginal error after it; -1 not known
};

struct SolverRecord {
    std::string name; ///< "exact" or "sinkhorn"
    double epsilon = 0; ///< temperature; 0 for exact
    long long iterations = 0; ///< exact: pricing rounds; sinkhorn: passes
    double marginalError = 0; ///< |P 1 - a|_1 + |P^T 1 - b|_1
    double primalValue = 0; ///< <C, P> (exact), objective (12) (sinkhorn)
    double dualValue = 0; ///< <a, f> + <b, g> of feasible potentials, in float64
    double relativeGap = 0; ///< |primal - dual| / max(|primal|, tiny)
    bool converged = false;
    std::string ending; ///< one sentence: "Certified: no arc prices out; relative gap 2e-15."
    double seconds = 0;
    std::vector<SolverStage> stages;
    std::vector<double> errors; ///< the falling curve: gap a round or marginal error a pass
};

} // namespace engine
