// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How exact the stored entries are. Points are taken relative to their common mean m and multiplied
// in float64; with p = |x_i - m|, q = |x'_j - m| and v = 2^-53 the computed square differs from
// |x_i - x'_j|^2 by at most (D + 6) v (p + q)^2: a sum of D products in any order errs by D v times
// the sum of their absolute values [Higham 2002, (3.5)], which is at most (p + q)^2 for the product
// of the augmented rows below; differences and norms add a few v more. Then comes one rounding to
// float, 2^-24 of the entry.
#include "engine/transport/ground_cost.h"

#include "engine/data/grouped_number.h"
#include "engine/parallel.h"
#include "engine/transport/free_memory.h"
#include "engine/transport/kernels.h"
#include "engine/transport/tensors.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

    constexpr double kDoubleUnit = 0x1p-53;
    constexpr double kFloatUnit = 0x1p-24;
    constexpr Index kBlockEntries = Index { 1 } << 21; ///< 16 MB of float64
    constexpr Index kLeastBlockRows = 128;             ///< thinner products waste the processor

    std::string sizeInWords(Index N, Index M)
    {
        return groupedNumber(static_cast<std::size_t>(N)) + " x "
            + groupedNumber(static_cast<std::size_t>(M));
    }

    void checkPoints(
        const LabelledFeatures& source, const LabelledFeatures& target, const MatrixD& W)
    {
        require(source.size() > 0 && target.size() > 0,
            "A cost needs at least one point on either side.");
        require(source.dimension() == target.dimension(),
            "The two datasets have features of " + std::to_string(source.dimension()) + " and "
                + std::to_string(target.dimension())
                + " dimensions: bring them to a common shape first.");
        require(W.size() == 0 || (W.rows() >= source.classes && W.cols() >= target.classes),
            "The label distances are for " + std::to_string(W.rows()) + " x "
                + std::to_string(W.cols()) + " classes, the datasets have "
                + std::to_string(source.classes) + " and " + std::to_string(target.classes) + ".");
    }

    /// The cost, and beside it the target in float64 and a block.
    void checkMemory(Index N, Index M, Index D)
    {
        const long long entries = static_cast<long long>(N) * M;
        const long long cost = 4 * entries;
        const long long beside
            = 8LL * M * (D + 2) + 8LL * std::max(kBlockEntries, kLeastBlockRows * M);
        const long long free = freeMemoryBytes();
        if (free == 0 || cost + beside <= free)
            return;
        const double share
            = std::sqrt(static_cast<double>(free) / static_cast<double>(cost + beside));
        const auto fits = [&](Index count) {
            return static_cast<Index>(0.95 * share * static_cast<double>(count));
        };
        throw Error("A cost of " + sizeInWords(N, M) + " needs " + bytesInWords(cost + beside)
            + ", and " + bytesInWords(free) + " are free: samples of "
            + sizeInWords(fits(N), fits(M)) + " would fit.");
    }

    /// Rows (-2 x~, |x~|^2, 1), or (x~, 1, |x~|^2) on the right: their products are |x~ - x~'|^2.
    MatrixD augmented(
        const MatrixF& X, Index first, Index count, const VectorD& centre, bool right, int threads)
    {
        const Index D = X.cols();
        MatrixD rows(count, D + 2);
        inParallel((count + 63) / 64, threads, [&](Index part) {
            for (Index i = 64 * part; i < std::min(count, 64 * part + 64); ++i) {
                auto point = rows.row(i).head(D);
                point = X.row(first + i).cast<double>() - centre.transpose();
                const double square = point.squaredNorm();
                if (!right)
                    point *= -2;
                rows(i, D + (right ? 1 : 0)) = square;
                rows(i, D + (right ? 0 : 1)) = 1;
            }
        });
        return rows;
    }

    VectorD commonMean(const MatrixF& X, const MatrixF& Y)
    {
        VectorD sum = VectorD::Zero(X.cols());
        for (Index i = 0; i < X.rows(); ++i)
            sum += X.row(i).cast<double>();
        for (Index j = 0; j < Y.rows(); ++j)
            sum += Y.row(j).cast<double>();
        sum /= static_cast<double>(X.rows() + Y.rows());
        return sum.cast<float>().cast<double>(); // points that are all equal become exact zeros
    }

    /// Writes row i of cost.C from the squared distances of that row; returns its largest entry.
    double finishRow(GroundCost& cost, Index i, const double* squares, double sourceSquare,
        const double* targetSquares)
    {
        const double lx = cost.weights.lambdaX;
        const double ly = cost.weights.lambdaY;
        const int* l = cost.target->labels.data();
        const double* w = cost.W.row(cost.source->labels[static_cast<std::size_t>(i)]).data();
        float* C = cost.C.row(i).data();
        double largest = 0;
        for (Index j = 0; j < cost.columns(); ++j) {
            double square = squares[j];
            // Below this the square is mostly what cancelled: equal points must be at distance 0.
            if (square <= 1e-9 * (sourceSquare + targetSquares[j]))
                square = cost.featurePart(i, j);
            const double entry = lx * square + ly * w[l[j]];
            C[j] = static_cast<float>(entry);
            largest = std::max(largest, entry);
        }
        return largest;
    }

} // namespace

double GroundCost::featurePart(Index i, Index j) const
{
    return kernels().squaredDistance(
        source->X.row(i).data(), target->X.row(j).data(), source->dimension());
}

GroundCost groundCost(FeaturesPtr source, FeaturesPtr target, MatrixD W, const CostWeights& weights,
    const Device& device, const Progress& progress)
{
    checkPoints(*source, *target, W);
    require(weights.lambdaX >= 0 && weights.lambdaY >= 0,
        "The weights of features and labels in the cost must not be negative.");
    const Index N = source->size();
    const Index M = target->size();
    const Index D = source->dimension();
    checkMemory(N, M, D);
    if (W.size() == 0)
        W = MatrixD::Zero(source->classes, target->classes);
    GroundCost cost { std::move(source), std::move(target), std::move(W), weights, MatrixF(N, M) };

    const VectorD centre = commonMean(cost.source->X, cost.target->X);
    const MatrixD Y = augmented(cost.target->X, 0, M, centre, true, device.threads);
    const VectorD targetSquares = Y.col(D + 1);
    const RightFactor right(Y, device);
    const Index rows = std::min(N, std::max(kLeastBlockRows, kBlockEntries / M));
    MatrixD squares(rows, M);
    VectorD largest = VectorD::Zero(N);
    double largestSquare = 0; // of p
    for (Index first = 0; first < N; first += rows) {
        progress.step(first, N);
        const Index count = std::min(rows, N - first);
        const MatrixD X = augmented(cost.source->X, first, count, centre, false, device.threads);
        right.product(X, squares.topRows(count));
        inParallel(count, device.threads, [&](Index i) {
            largest[first + i]
                = finishRow(cost, first + i, squares.row(i).data(), X(i, D), targetSquares.data());
        });
        largestSquare = std::max(largestSquare, X.col(D).maxCoeff());
    }
    progress.step(N, N);
    const double span = std::sqrt(largestSquare) + std::sqrt(targetSquares.maxCoeff());
    cost.roundingBound = 1.01 * kFloatUnit * largest.maxCoeff()
        + 1.01 * (static_cast<double>(D) + 6) * kDoubleUnit * (1 + weights.lambdaX) * span * span;
    return cost;
}

} // namespace engine
