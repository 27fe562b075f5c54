// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Distance forms with a known minimum, for the tests of what draws them.
#pragma once
#include "engine/geodesic/quadratic_form.h"

namespace forms {

/// Sources at the corners of a regular simplex of edge sqrt(2), the target at `nearest` of them:
/// the form is sum_s (w_s - nearest_s)^2 + 1.
inline engine::DistanceForm around(const engine::Weights& nearest)
{
    const auto S = static_cast<engine::Index>(nearest.size());
    const Eigen::Map<const engine::VectorD> q(nearest.data(), S);
    engine::DistanceForm form;
    form.v = engine::VectorD::Constant(S, q.squaredNorm() + 2) - 2 * q;
    form.V = engine::MatrixD::Constant(S, S, 2.0);
    form.V.diagonal().setZero();
    return form;
}

} // namespace forms
