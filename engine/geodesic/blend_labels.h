// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Label distances from the classes of a blend to those of the target. A class of a blend is what a
// class of the base has become: x_w over the base points of class k.
#pragma once
#include "engine/geodesic/geodesic.h"

namespace engine {

/// The label distances themselves, (K, L), by the method of the geodesic's options, from all
/// points.
LabelDistances blendLabelDistances(const Geodesic& geodesic, const LabelledFeatures& target,
    const Weights& weights, const Device& device, const Progress& progress = {});

/// An approximation for every moment of a drag: for each pair of classes the quadratic form in the
/// weights, as METHOD.md (27), through the label distances at the corners and at the middle of
/// every edge of the simplex. There it is exact; for (4) and (5) of METHOD.md section 2 it is exact
/// everywhere, since means and traces are quadratic in w. For (1)-(3) it is no bound on either
/// side: on images within some percent. (The form with V measured through the base would be a bound
/// from below, but only half of the distance in the middle of the simplex.)
class BlendLabels {
public:
    /// Where it takes label distances from: the corners and the middles of the edges.
    static std::vector<Weights> nodes(int sources);

    /// atNodes: the label distances (K, L) at nodes(), in their order.
    explicit BlendLabels(int sources, std::vector<MatrixD> atNodes);

    MatrixD at(const Weights& weights) const; ///< (K, L), clamped at 0

private:
    std::vector<MatrixD> corner_; ///< (S)
    std::vector<MatrixD> bend_;   ///< (S (S - 1) / 2), t < s: V of (27) for the pair
};

/// With the label distances at all nodes computed here.
BlendLabels blendLabels(const Geodesic& geodesic, const LabelledFeatures& target,
    const Device& device, const Progress& progress = {});

} // namespace engine
