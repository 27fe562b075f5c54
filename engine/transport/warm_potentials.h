// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Potentials near the exact optimum, by a few unconverged Sinkhorn sweeps at falling temperatures.
#pragma once
#include "engine/transport/sweep.h"

namespace engine {

struct WarmPotentials {
    Potentials potentials;
    double epsilon = 0;     ///< the last temperature
    double reach = 0;       ///< reduced costs below this are those of about `wanted` entries a row
    double largestCost = 0; ///< in absolute value, in some rows
    int sweeps = 0;
};

/// Cools until about `wanted` entries a row lie within a few temperatures of the least reduced
/// cost, or the precision of float ends it. Scale-free: no temperature has to be known.
WarmPotentials warmPotentials(const CostView& C, const VectorD& a, const VectorD& b, int wanted,
    int threads, const Progress& progress);

} // namespace engine
