// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which way the distance to the target falls fastest.
#pragma once
#include "engine/geodesic/quadratic_form.h"

namespace engine {

/// Minus the gradient of METHOD.md (27), projected on the directions that stay in the simplex and
/// leave the `held` sources as they are: sums to 0, and is >= 0 where a weight is 0. All zero where
/// the distance falls no further, so at the closest weights.
VectorD steepestDescent(
    const DistanceForm& form, const Weights& weights, const std::vector<bool>& held = {});

} // namespace engine
