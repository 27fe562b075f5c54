// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/blend_labels.h"

#include "engine/geodesic/blend.h"

#include <cassert>

namespace engine {

LabelDistances blendLabelDistances(const Geodesic& geodesic, const LabelledFeatures& target,
    const Weights& weights, const Device& device, const Progress& progress)
{
    const LabelledFeatures blend { .X = blendAt(geodesic, weights).images,
        .labels = geodesic.base->labels,
        .classes = geodesic.base->classes };
    return labelDistances(blend, target, geodesic.options.distance.labels, device, progress);
}

std::vector<Weights> BlendLabels::nodes(int sources)
{
    const auto S = static_cast<std::size_t>(sources);
    std::vector<Weights> nodes;
    for (std::size_t s = 0; s < S; ++s)
        for (std::size_t t = 0; t <= s; ++t) {
            nodes.emplace_back(S, 0.0);
            nodes.back()[s] += 0.5;
            nodes.back()[t] += 0.5;
        }
    return nodes;
}

BlendLabels::BlendLabels(int sources, std::vector<MatrixD> atNodes)
{
    const auto at = [&](int s, int t) -> MatrixD& {
        return atNodes[static_cast<std::size_t>(s * (s + 1) / 2 + t)];
    };
    assert(std::ssize(atNodes) == sources * (sources + 1) / 2);
    for (int s = 0; s < sources; ++s) {
        corner_.push_back(std::move(at(s, s)));
        for (int t = 0; t < s; ++t) // W = (W_s + W_t) / 2 - V / 4 in the middle
            bend_.push_back(
                2 * (corner_.back() + corner_[static_cast<std::size_t>(t)]) - 4 * at(s, t));
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

BlendLabels blendLabels(const Geodesic& geodesic, const LabelledFeatures& target,
    const Device& device, const Progress& progress)
{
    const std::vector<Weights> nodes = BlendLabels::nodes(geodesic.sources());
    std::vector<MatrixD> atNodes;
    for (const Weights& node : nodes) {
        progress.step(std::ssize(atNodes), std::ssize(nodes));
        atNodes.push_back(blendLabelDistances(geodesic, target, node, device, progress).W);
    }
    return BlendLabels(geodesic.sources(), std::move(atNodes));
}

} // namespace engine
