// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A first spanning tree for the network simplex out of a greedy flow.
//
// Every step gives an arc as much as both of its ends still have, so that one end is served by it.
// Hence the arcs that carry mass form trees, and at most one node a tree has mass left: it hangs
// that tree on the root.
#pragma once
#include "engine/transport/spanning_tree.h"
#include "engine/transport/unit_problem.h"

namespace engine {

/// The arcs `preferred` first, leaves before what they hang on: a flow that is a forest already is
/// taken over as it is. Then all arcs by rising cost. What is left goes over the root.
std::vector<TreeArc> initialBasis(
    const UnitProblem& problem, const std::vector<std::int64_t>& preferred);

} // namespace engine
