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

/// Exact plans have all their arcs, entropic ones the 64 strongest of each row. Whole or not at
/// all.
void writePlan(const engine::Plan& plan, const engine::GroundCost& cost,
    const std::filesystem::path& path, const engine::Progress& progress);

} // namespace app
