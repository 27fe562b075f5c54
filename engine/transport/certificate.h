// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What feasible potentials prove of a plan: no plan costs less than their dual value.
#pragma once
#include "engine/matrix.h"
#include "engine/transport/solver_record.h"

namespace engine {

/// <a, f> + <b, g>. The two sums may be far larger than what is left of them, so they are made with
/// more digits where the processor has them.
double dualValue(const VectorD& a, const VectorD& f, const VectorD& b, const VectorD& g);

/// The distance of primal and dual relative to the primal or, where that is about 0, to a
/// thousandth of the largest cost: below that the rounding of the potentials would show. A dual
/// above the primal is rounding or no proof, so it counts alike; infinite where either is no finite
/// number.
double relativeGap(double primal, double dual, double largestCost);

/// Fills in whether the record's values certify a plan, and says so in its ending.
void certify(SolverRecord& record, double tolerance, double largestCost, bool isComplete);

} // namespace engine
