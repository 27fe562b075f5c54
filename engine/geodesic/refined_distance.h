// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The squared distance to the target over the whole simplex: the quadratic form of METHOD.md (27),
// bent through true distances where they are known.
#pragma once
#include "engine/geodesic/quadratic_form.h"

#include <vector>

namespace engine {

struct KnownDistances {
    std::vector<Weights> points;
    std::vector<double> values; ///< squared distances there, with labels
};

class RefinedDistance {
public:
    /// The form alone. Implicit: what draws a distance takes either.
    RefinedDistance(DistanceForm form);
    /// The form and a smooth surface, of cubes of distances and a plane [Duchon 1977], through what
    /// it lacks at the points. They should hold the corners; none may come twice.
    RefinedDistance(DistanceForm form, const KnownDistances& known);

    double at(const Weights& weights) const;
    const DistanceForm& form() const { return form_; }
    int sources() const { return static_cast<int>(form_.v.size()); }
    bool isRefined() const { return points_.rows() > 0; }

private:
    DistanceForm form_;
    MatrixD points_;  ///< (P, S) as weights
    VectorD factors_; ///< (P) of the cubes
    VectorD plane_;   ///< (S)
};

} // namespace engine
