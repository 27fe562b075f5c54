// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/row_traits.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace engine {

namespace {

    constexpr Index kRowsAStep = 512; // between two looks at the progress

    float entropyOf(const Eigen::Ref<const Eigen::RowVectorXf>& shares)
    {
        double sum = 0;
        for (const float share : shares)
            if (share > 0)
                sum -= double(share) * std::log(double(share));
        return static_cast<float>(sum);
    }

    Index pairOf(int s, int t)
    {
        return Index(s) * (s - 1) / 2 + t;
    }

    void describeRow(const Geodesic& geodesic, Index row, RowTraits& traits)
    {
        const auto x = geodesic.base->X.row(row);
        const int S = geodesic.sources();
        for (int s = 0; s < S; ++s) {
            const SourceMap& map = geodesic.maps[static_cast<std::size_t>(s)];
            traits.moved(row, s) = (map.images.row(row) - x).squaredNorm();
            for (int t = 0; t < s; ++t)
                traits.between(row, pairOf(s, t)) = (map.images.row(row)
                    - geodesic.maps[static_cast<std::size_t>(t)].images.row(row))
                                                        .squaredNorm();
            traits.entropy(row, s) = entropyOf(map.labels.row(row));
            Index label = 0;
            traits.topShare(row, s) = map.labels.row(row).maxCoeff(&label);
            traits.topClass[static_cast<std::size_t>(row * S + s)]
                = geodesic.classOffset[static_cast<std::size_t>(s)] + static_cast<int>(label);
        }
    }

} // namespace

RowTraits rowTraitsOf(const Geodesic& geodesic, const Progress& progress)
{
    const Index B = geodesic.base->size();
    const int S = geodesic.sources();
    RowTraits traits { .moved = MatrixF(B, S),
        .between = MatrixF(B, Index(S) * (S - 1) / 2),
        .entropy = MatrixF(B, S),
        .topShare = MatrixF(B, S),
        .topClass = std::vector<int>(static_cast<std::size_t>(B * S)) };
    for (Index row = 0; row < B; ++row) {
        if (row % kRowsAStep == 0)
            progress.step(row, B);
        describeRow(geodesic, row, traits);
    }
    return traits;
}

std::vector<float> movedAt(const RowTraits& traits, const Weights& weights)
{
    const int S = traits.sources();
    assert(static_cast<int>(weights.size()) == S);
    std::vector<float> moved(static_cast<std::size_t>(traits.size()));
    for (Index row = 0; row < traits.size(); ++row) {
        double sum = 0;
        for (int s = 0; s < S; ++s) {
            const double w = weights[static_cast<std::size_t>(s)];
            sum += w * traits.moved(row, s);
            for (int t = 0; t < s; ++t) // both orders of the pair: twice a half
                sum -= w * weights[static_cast<std::size_t>(t)] * traits.between(row, pairOf(s, t));
        }
        moved[static_cast<std::size_t>(row)] = static_cast<float>(std::max(0.0, sum));
    }
    return moved;
}

std::vector<float> entropyAt(const RowTraits& traits, const Weights& weights)
{
    double ofWeights = 0;
    for (const double w : weights)
        if (w > 0)
            ofWeights -= w * std::log(w);
    std::vector<float> entropy(static_cast<std::size_t>(traits.size()));
    for (Index row = 0; row < traits.size(); ++row) {
        double sum = ofWeights;
        for (int s = 0; s < traits.sources(); ++s)
            sum += weights[static_cast<std::size_t>(s)] * traits.entropy(row, s);
        entropy[static_cast<std::size_t>(row)] = static_cast<float>(sum);
    }
    return entropy;
}

std::vector<int> dominantClassAt(const RowTraits& traits, const Weights& weights)
{
    const int S = traits.sources();
    std::vector<int> classes(static_cast<std::size_t>(traits.size()));
    for (Index row = 0; row < traits.size(); ++row) {
        int best = 0;
        double most = -1;
        for (int s = 0; s < S; ++s) {
            const double share = weights[static_cast<std::size_t>(s)] * traits.topShare(row, s);
            if (share > most) {
                most = share;
                best = s;
            }
        }
        classes[static_cast<std::size_t>(row)]
            = traits.topClass[static_cast<std::size_t>(row * S + best)];
    }
    return classes;
}

std::vector<float> squaredChange(const RowTraits& traits, const Weights& a, const Weights& b)
{
    const int S = traits.sources();
    assert(static_cast<int>(a.size()) == S && a.size() == b.size());
    std::vector<float> change(static_cast<std::size_t>(traits.size()));
    for (Index row = 0; row < traits.size(); ++row) {
        double sum = 0;
        for (int s = 1; s < S; ++s)
            for (int t = 0; t < s; ++t) {
                const auto i = static_cast<std::size_t>(s);
                const auto j = static_cast<std::size_t>(t);
                sum -= (a[i] - b[i]) * (a[j] - b[j]) * traits.between(row, pairOf(s, t));
            }
        change[static_cast<std::size_t>(row)] = static_cast<float>(std::max(0.0, sum));
    }
    return change;
}

} // namespace engine
