// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exact solvers that ours is measured beside: LEMON's network simplex and python3-pot's emd,
// both dense.
#pragma once
#include "engine/transport/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace peers {

struct PeerPlan {
    std::vector<engine::Arc> arcs;
    double seconds = 0; ///< CPU seconds of the solve, cost matrix excluded
};

/// Uniform weights. Costs are rounded to 2^-27 so that no sum in the simplex is rounded: LEMON
/// compares doubles without a tolerance.
PeerPlan lemonPlan(const engine::MatrixF& C);

/// Uniform weights, in a process of its own. None where there is no python3 with numpy and ot.
std::optional<PeerPlan> potPlan(const engine::MatrixF& C);

/// "0.8.2"; none where there is no python3 with numpy and ot.
std::optional<std::string> potVersion();

} // namespace peers
