// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The projection of the target on the hull of the sources, METHOD.md (28): a small quadratic
// programme.
#pragma once
#include "engine/geodesic/quadratic_form.h"

namespace engine {

struct ClosestWeights {
    Weights weights;
    double value = 0;              ///< the form at the weights
    std::vector<int> active;       ///< sources with positive weight
    double smallestEigenvalue = 0; ///< of the form on the plane sum d = 0; negative: not convex
    bool unique = true;
    std::string remark; ///< a sentence where the form is not convex or nearly flat
};

/// The global minimum over the simplex: every one of the 2^S - 1 faces is looked at (S <= 12),
/// which is exact for convex and for indefinite forms alike.
ClosestWeights closestWeights(const DistanceForm& form);

} // namespace engine
