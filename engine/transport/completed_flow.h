// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a transport is still missing, completed at any price: a plan is valid even where a solver
// was stopped early.
#pragma once
#include "engine/transport/plan.h"

namespace engine {

/// Adds arcs to a partial flow until it carries a (N) to b (M); sorted by row, then column.
std::vector<Arc> completedFlow(std::vector<Arc> flow, const VectorD& a, const VectorD& b);

} // namespace engine
