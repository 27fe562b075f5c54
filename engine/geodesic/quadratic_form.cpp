// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/quadratic_form.h"

#include <cassert>

namespace engine {

namespace {

    using WeightVector = Eigen::Map<const VectorD>;

    WeightVector vectorOf(const Weights& weights)
    {
        return { weights.data(), static_cast<Index>(weights.size()) };
    }

    DistanceForm zeroForm(Index sources)
    {
        return { .v = VectorD::Zero(sources), .V = MatrixD::Zero(sources, sources) };
    }

    /// mean over base points of |x_i - x'_i|^2; differences in float, their squares summed in
    /// double.
    double meanSquaredDistance(const MatrixF& X, const MatrixF& other, const Progress& progress)
    {
        constexpr Index kRowsAStep = 1024; // some 10 ms at 784 dimensions
        double sum = 0;
        for (Index first = 0; first < X.rows(); first += kRowsAStep) {
            progress.check();
            const Index count = std::min(kRowsAStep, X.rows() - first);
            for (Index i = first; i < first + count; ++i)
                sum += (X.row(i) - other.row(i)).cast<double>().squaredNorm();
        }
        return sum / static_cast<double>(X.rows());
    }

    /// mean over base points of W[k_i, :] y_i.
    double meanLabelDistanceToBase(
        const std::vector<int>& labels, const MatrixF& soft, const MatrixD& W)
    {
        double sum = 0;
        for (Index i = 0; i < soft.rows(); ++i)
            sum += W.row(labels[static_cast<std::size_t>(i)]).dot(soft.row(i).cast<double>());
        return sum / static_cast<double>(soft.rows());
    }

    /// mean over base points of y_i^T W y'_i, soft labels on both sides.
    double meanLabelDistance(const MatrixF& soft, const MatrixF& other, const MatrixD& W)
    {
        const MatrixD expected = soft.cast<double>() * W; // (B, L_t)
        return expected.cwiseProduct(other.cast<double>()).sum() / static_cast<double>(soft.rows());
    }

} // namespace

double DistanceForm::at(const Weights& weights) const
{
    const WeightVector w = vectorOf(weights);
    assert(w.size() == v.size());
    return w.dot(v) - 0.5 * w.dot(V * w); // (27)
}

VectorD DistanceForm::gradientAt(const Weights& weights) const
{
    return v - V * vectorOf(weights);
}

TwoQDistances twoQDistances(const LabelledFeatures& base, std::span<const SourceMap> maps,
    std::span<const MatrixD> toBase, std::span<const MatrixD> between, const CostWeights& weights,
    const Progress& progress)
{
    const auto S = static_cast<Index>(maps.size());
    assert(toBase.size() == maps.size() && between.size() == maps.size() * maps.size());
    TwoQDistances distances { zeroForm(S), zeroForm(S), zeroForm(S) };
    const long long pairs = S * (S + 1) / 2;
    long long done = 0;
    for (Index s = 0; s < S; ++s) {
        const SourceMap& map = maps[static_cast<std::size_t>(s)];
        assert(map.size() == base.size());
        progress.step(done++, pairs);
        distances.feature.v(s) = meanSquaredDistance(base.X, map.images, progress); // (26), T = Id
        const MatrixD& toSource = toBase[static_cast<std::size_t>(s)];
        if (toSource.size() > 0)
            distances.label.v(s) = meanLabelDistanceToBase(base.labels, map.labels, toSource);
        for (Index t = 0; t < s; ++t) {
            progress.step(done++, pairs);
            const SourceMap& other = maps[static_cast<std::size_t>(t)];
            const MatrixD& W = between[static_cast<std::size_t>(s * S + t)];
            distances.feature.V(s, t) = meanSquaredDistance(map.images, other.images, progress);
            if (W.size() > 0)
                distances.label.V(s, t) = meanLabelDistance(map.labels, other.labels, W);
            distances.feature.V(t, s) = distances.feature.V(s, t);
            distances.label.V(t, s) = distances.label.V(s, t);
        }
    }
    distances.total.v = weights.lambdaX * distances.feature.v + weights.lambdaY * distances.label.v;
    distances.total.V = weights.lambdaX * distances.feature.V + weights.lambdaY * distances.label.V;
    return distances;
}

} // namespace engine
