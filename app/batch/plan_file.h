// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// --plan-out: a plan as a list of arcs row, column, mass; CSV, or NPZ by the name's ending.
#pragma once
#include "engine/transport/plan.h"

#include <filesystem>

namespace app {

/// Asked before hours of computing, not after. Throws UsageError unless the name ends in .csv or
/// .npz, Error if it is a folder's or in a folder that is missing.
void checkPlanFile(const std::filesystem::path& path);

struct PlanOut {
    long long arcs = 0;
    double leftOut = 0; ///< share of the mass
};

/// Exact plans have all their arcs, entropic ones those from a millionth of a_i b_j on. Whole or
/// not at all; throws Error if the disk is too small.
PlanOut writePlan(const engine::Plan& plan, const engine::GroundCost& cost,
    const std::filesystem::path& path, int threads, const engine::Progress& progress);

} // namespace app
