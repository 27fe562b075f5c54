// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every plan, whatever solver made it; and a slow solver to compare with.
#pragma once
#include "engine/transport/plan.h"

namespace support {

/// Marginals, arcs and their order. Says why not.
bool isValidPlan(const engine::Plan& plan, const engine::VectorD& a, const engine::VectorD& b,
    double tolerance = 1e-12);

/// Judges an exact plan from the points, not from the stored cost: potentials feasible for every
/// entry, values as told, relative gap below 1e-12. Says why not.
bool isCertified(const engine::Plan& plan, const engine::GroundCost& cost);

/// The cost of the optimal plan by successive shortest paths on the dense float64 cost: simple,
/// independent, slow.
double optimalCost(
    const engine::GroundCost& cost, const engine::VectorD& a, const engine::VectorD& b);
double optimalCost(const engine::MatrixD& C, const engine::VectorD& a, const engine::VectorD& b);

} // namespace support
