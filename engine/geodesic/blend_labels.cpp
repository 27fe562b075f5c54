// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/blend_labels.h"

#include "engine/geodesic/blend.h"

namespace engine {

LabelDistances blendLabelDistances(const Geodesic& geodesic, const LabelledFeatures& target,
    const Weights& weights, const Device& device, const Progress& progress)
{
    const LabelledFeatures blend { .X = blendAt(geodesic, weights).images,
        .labels = geodesic.base->labels,
        .classes = geodesic.base->classes };
    return labelDistances(blend, target, geodesic.options.distance.labels, device, progress);
}

BlendLabels::BlendLabels(const Geodesic& geodesic, const LabelledFeatures& target,
    const Device& device, const Progress& progress)
{
    const auto S = static_cast<std::size_t>(geodesic.sources());
    const auto between = [&](std::size_t s, std::size_t t) {
        Weights weights(S, 0.0);
        weights[s] += 0.5;
        weights[t] += 0.5;
        return blendLabelDistances(geodesic, target, weights, device, progress).W;
    };
    for (std::size_t s = 0; s < S; ++s) {
        progress.step(static_cast<long long>(s * s), static_cast<long long>(S * S));
        corner_.push_back(between(s, s));
        for (std::size_t t = 0; t < s; ++t) // W = (W_s + W_t) / 2 - V / 4 in the middle
            bend_.push_back(2 * (corner_[s] + corner_[t]) - 4 * between(s, t));
    }
}

MatrixD BlendLabels::at(const Weights& weights) const
{
    MatrixD W = MatrixD::Zero(corner_.front().rows(), corner_.front().cols());
    auto bend = bend_.begin();
    for (std::size_t s = 0; s < corner_.size(); ++s) {
        W += weights[s] * corner_[s];
        for (std::size_t t = 0; t < s; ++t)
            W -= weights[s] * weights[t] * *bend++;
    }
    return W.cwiseMax(0);
}

} // namespace engine
