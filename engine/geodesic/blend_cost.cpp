// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/blend_cost.h"

#include "engine/data/grouped_number.h"
#include "engine/geodesic/blend.h"
#include "engine/parallel.h"
#include "engine/transport/free_memory.h"
#include "engine/transport/kernels.h"
#include "engine/transport/tensors.h"

#include <cassert>
#include <cmath>
#include <limits>

namespace engine {
namespace {

    constexpr double kDoubleUnit = 0x1p-53;
    constexpr double kFloatUnit = 0x1p-24;
    constexpr Index kBlockRows = 256;

    void checkMemory(Index N, Index M, int sources)
    {
        const long long wanted = 4LL * N * M * (sources + 1);
        const auto free = freeMemoryBytes();
        require(!free || wanted <= *free,
            "The true distance of a blend of " + groupedNumber(static_cast<std::size_t>(N))
                + " images to " + groupedNumber(static_cast<std::size_t>(M)) + " takes "
                + groupedNumber(static_cast<std::size_t>(wanted >> 20))
                + " MB, more than is free: choose fewer points.");
    }

    MatrixD centred(const MatrixF& X, std::span<const int> rows, const VectorD& centre)
    {
        MatrixD result(std::ssize(rows), X.cols());
        for (Index i = 0; i < result.rows(); ++i)
            result.row(i)
                = X.row(rows[static_cast<std::size_t>(i)]).cast<double>() - centre.transpose();
        return result;
    }

    VectorD meanOf(const MatrixF& X, std::span<const int> rows)
    {
        VectorD sum = VectorD::Zero(X.cols());
        for (const int row : rows)
            sum += X.row(row).cast<double>();
        return sum / static_cast<double>(rows.size());
    }

    double largestNormOf(const MatrixF& X, std::span<const int> rows)
    {
        double square = 0;
        for (const int row : rows)
            square = std::max(square, X.row(row).cast<double>().squaredNorm());
        return std::sqrt(square);
    }

    /// Number of the pair t < s.
    Index pairOf(Index s, Index t)
    {
        return s * (s - 1) / 2 + t;
    }

} // namespace

BlendCost::BlendCost(GeodesicPtr geodesic, std::vector<int> rows, FeaturesPtr target,
    std::vector<int> columns, const Device& device, const Progress& progress)
    : geodesic_(std::move(geodesic))
    , target_(std::move(target))
    , rows_(std::move(rows))
    , columns_(std::move(columns))
{
    const Index N = this->rows();
    const Index M = this->columns();
    const Index S = sources();
    require(N > 0 && M > 0, "A blend and its target need at least one image each.");
    checkMemory(N, M, sources());
    const VectorD centre = meanOf(target_->X, columns_);
    const MatrixD Y = centred(target_->X, columns_, centre);
    targetSquares_ = Y.rowwise().squaredNorm();
    largestNorm_ = largestNormOf(target_->X, columns_);
    const RightFactor right(Y, device, progress);
    squares_.resize(N, S);
    between_.resize(N, S * (S - 1) / 2);
    for (Index s = 0; s < S; ++s) {
        progress.step(s, S);
        multiply(static_cast<int>(s), right, centre, progress);
        for (Index t = 0; t < s; ++t)
            between_.col(pairOf(s, t)) = distancesBetween(static_cast<int>(s), static_cast<int>(t));
    }
    largestProduct_ = std::sqrt(squares_.maxCoeff() * targetSquares_.maxCoeff());
    // A sum of D products in any order errs by D units times the sum of their absolute values
    // [Higham 2002, (3.5)]; centring and the norms add a few more.
    productError_ = (static_cast<double>(Y.cols()) + 6) * kDoubleUnit
        * (squares_.maxCoeff() + targetSquares_.maxCoeff());
}

/// The products of one source with the target, and its norms.
void BlendCost::multiply(
    int source, const RightFactor& right, const VectorD& centre, const Progress& progress)
{
    const MatrixF& images = geodesic_->maps[static_cast<std::size_t>(source)].images;
    largestNorm_ = std::max(largestNorm_, largestNormOf(images, rows_));
    MatrixF& G = G_.emplace_back(rows(), columns());
    MatrixD products(std::min(rows(), kBlockRows), columns());
    for (Index first = 0; first < rows(); first += kBlockRows) {
        progress.check();
        const Index count = std::min(kBlockRows, rows() - first);
        const MatrixD X = centred(images,
            std::span(rows_).subspan(
                static_cast<std::size_t>(first), static_cast<std::size_t>(count)),
            centre);
        squares_.block(first, source, count, 1) = X.rowwise().squaredNorm();
        right.product(X, products.topRows(count), progress);
        G.middleRows(first, count) = products.topRows(count).cast<float>();
    }
}

VectorD BlendCost::distancesBetween(int source, int other) const
{
    const MatrixF& images = geodesic_->maps[static_cast<std::size_t>(source)].images;
    const MatrixF& others = geodesic_->maps[static_cast<std::size_t>(other)].images;
    VectorD distances(rows());
    for (Index i = 0; i < rows(); ++i) {
        const int row = rows_[static_cast<std::size_t>(i)];
        distances[i] = kernels().squaredDistance(
            images.row(row).data(), others.row(row).data(), images.cols());
    }
    return distances;
}

int BlendCost::classOfRow(Index i) const
{
    return geodesic_->base->labels[static_cast<std::size_t>(rows_[static_cast<std::size_t>(i)])];
}

int BlendCost::classOfColumn(Index j) const
{
    return target_->labels[static_cast<std::size_t>(columns_[static_cast<std::size_t>(j)])];
}

void BlendCost::shares(Index i, Index j, double* into) const
{
    const int row = rows_[static_cast<std::size_t>(i)];
    const float* y = target_->X.row(columns_[static_cast<std::size_t>(j)]).data();
    const double lx = geodesic_->options.distance.weights.lambdaX;
    for (const SourceMap& map : geodesic_->maps)
        *into++
            = lx * kernels().squaredDistance(map.images.row(row).data(), y, target_->dimension());
}

BlendCost::At::At(const BlendCost& cost, const Weights& weights, const MatrixD& W)
    : cost_(cost)
    , weights_(weights)
    , W_(W)
    , offset_(W.rows(), cost.columns())
{
    assert(static_cast<int>(weights.size()) == cost.sources());
    const double lx = cost.geodesic_->options.distance.weights.lambdaX;
    const Eigen::Map<const VectorD> w(weights.data(), std::ssize(weights));
    VectorD pairs(cost.between_.cols());
    for (Index s = 0; s < w.size(); ++s)
        for (Index t = 0; t < s; ++t)
            pairs[pairOf(s, t)] = w[s] * w[t];
    spread_ = lx * (cost.between_ * pairs);
    square_ = lx * (cost.squares_ * w) - spread_;
    for (std::size_t s = 0; s < weights.size(); ++s)
        if (lx * weights[s] != 0) {
            used_.push_back(static_cast<int>(s));
            multiplier_.push_back(static_cast<float>(2 * lx * weights[s]));
        }
}

double BlendCost::At::labelPart(Index i, Index j) const
{
    return cost_.geodesic_->options.distance.weights.lambdaY
        * W_(cost_.classOfRow(i), cost_.classOfColumn(j));
}

double BlendCost::At::typicalEntry() const
{
    const double lx = cost_.geodesic_->options.distance.weights.lambdaX;
    return square_.mean() + lx * cost_.targetSquares_.mean();
}

double BlendCost::At::entry(Index i, Index j, const double* shares) const
{
    double feature = -spread_[i];
    for (std::size_t s = 0; s < weights_.size(); ++s)
        feature += weights_[s] * shares[s];
    return std::max(0.0, feature) + labelPart(i, j); // below 0 it is rounding
}

void BlendCost::At::setPotentials(const VectorD& g)
{
    const auto [lx, ly] = cost_.geodesic_->options.distance.weights;
    VectorD common(cost_.columns());
    double largest = 0;
    for (Index j = 0; j < common.size(); ++j)
        common[j] = lx * cost_.targetSquares_[j] - g[j];
    for (Index k = 0; k < offset_.rows(); ++k)
        for (Index j = 0; j < common.size(); ++j) {
            const double offset = common[j] + ly * W_(k, cost_.classOfColumn(j));
            largest = std::max(largest, std::abs(offset));
            offset_(k, j) = static_cast<float>(offset);
        }
    // Offset, products, multipliers and the limit are rounded once each, a step of the sum twice.
    const double terms = largest + 2 * lx * cost_.largestProduct_;
    rounding_ = 1.01 * (2 * static_cast<double>(used_.size()) + 8) * kFloatUnit * terms
        + 4 * lx * cost_.productError_ + std::numeric_limits<double>::min();
}

Index BlendCost::At::below(Index i, double f, double limit, int* found, float* values) const
{
    const float* parts[64];
    assert(used_.size() <= std::size(parts));
    for (std::size_t k = 0; k < used_.size(); ++k)
        parts[k] = cost_.G_[static_cast<std::size_t>(used_[k])].row(i).data();
    const CombinedRow row { .parts = parts,
        .weights = multiplier_.data(),
        .count = static_cast<int>(used_.size()),
        .offset = offset_.row(cost_.classOfRow(i)).data(),
        .columns = cost_.columns() };
    const double rest = f - square_[i];
    const auto count
        = kernels().combinedBelow(row, static_cast<float>(limit + rest), found, values);
    for (std::ptrdiff_t k = 0; k < count; ++k)
        values[k] -= static_cast<float>(rest);
    return count;
}

GroundCost BlendCost::At::stored() const
{
    const BlendCost& cost = cost_;
    auto points = std::make_shared<LabelledFeatures>();
    points->X = blendAt(*cost.geodesic_, weights_, cost.rows_).images;
    points->classes = cost.geodesic_->base->classes;
    for (Index i = 0; i < cost.rows(); ++i)
        points->labels.push_back(cost.classOfRow(i));
    auto others = std::make_shared<LabelledFeatures>();
    others->X.resize(cost.columns(), cost.target_->dimension());
    others->classes = cost.target_->classes;
    for (Index j = 0; j < cost.columns(); ++j) {
        others->X.row(j) = cost.target_->X.row(cost.columns_[static_cast<std::size_t>(j)]);
        others->labels.push_back(cost.classOfColumn(j));
    }
    At plain = *this;
    plain.setPotentials(VectorD::Zero(cost.columns()));
    const CostWeights weights = cost.geodesic_->options.distance.weights;
    GroundCost stored { std::move(points), std::move(others), W_, weights,
        MatrixF(cost.rows(), cost.columns()) };
    for (Index i = 0; i < cost.rows(); ++i) {
        auto row = stored.C.row(i);
        row = plain.offset_.row(cost.classOfRow(i)).array() + static_cast<float>(square_[i]);
        for (std::size_t k = 0; k < used_.size(); ++k)
            row -= multiplier_[k] * cost.G_[static_cast<std::size_t>(used_[k])].row(i);
    }
    // Each coordinate of a rounded blend errs by a unit a source; |x|^2 was added in float.
    const double units = static_cast<double>(cost.sources()) + 3;
    stored.roundingBound = plain.rounding_
        + units * kFloatUnit
            * (8 * weights.lambdaX * cost.largestNorm_ * cost.largestNorm_
                + square_.cwiseAbs().maxCoeff());
    return stored;
}

} // namespace engine
