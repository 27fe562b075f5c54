// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How exact the stored entries are. Points are taken relative to their common mean m and multiplied
// in float64; with p = |x_i - m|, q = |x'_j - m| and v = 2^-53 the computed square differs from
// |x_i - x'_j|^2 by at most (D + 6) v (p + q)^2: a sum of D products in any order errs by D v times
// the sum of their absolute values [Higham 2002, (3.5)], which is at most (p + q)^2 for the product
// of the augmented rows below; differences and norms add a few v more. Then comes one rounding to
// float, 2^-24 of the entry.
#include "engine/transport/float_cost.h"

#include "engine/parallel.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

    constexpr double kDoubleUnit = 0x1p-53;
    constexpr double kFloatUnit = 0x1p-24;
    constexpr Index kBlockEntries = Index { 1 } << 21; ///< 16 MB of float64
    constexpr Index kLeastBlockRows = 128;             ///< thinner products waste the processor

    Index blockRows(Index M)
    {
        return std::max(kLeastBlockRows, kBlockEntries / M);
    }

    /// Rows (-2 x~, |x~|^2, 1), or (x~, 1, |x~|^2) on the right: their products are |x~ - x~'|^2.
    MatrixD augmented(const MatrixF& X, Index first, Index count, const VectorD& centre, bool right,
        int threads, const Progress& progress)
    {
        const Index D = X.cols();
        MatrixD rows(count, D + 2);
        inParallel((count + 63) / 64, threads, [&](Index part) {
            progress.check();
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

    VectorD sumOfRows(const MatrixF& X, const Progress& progress)
    {
        VectorD sum = VectorD::Zero(X.cols());
        for (Index i = 0; i < X.rows(); ++i) {
            progress.check();
            sum += X.row(i).cast<double>();
        }
        return sum;
    }

    VectorD commonMean(const MatrixF& X, const MatrixF& Y, const Progress& progress)
    {
        VectorD sum = sumOfRows(X, progress) + sumOfRows(Y, progress);
        sum /= static_cast<double>(X.rows() + Y.rows());
        return sum.cast<float>().cast<double>(); // points that are all equal become exact zeros
    }

} // namespace

FloatCost::FloatCost(const GroundCost& cost, const Device& device, const Progress& progress)
    : cost_(cost)
    , device_(device)
    , centre_(commonMean(cost.source->X, cost.target->X, progress))
    , Y_(augmented(cost.target->X, 0, cost.columns(), centre_, true, device.threads, progress))
    , targetSquares_(Y_.col(Y_.cols() - 1))
    , right_(Y_, device, progress)
    , squares_(std::min(cost.rows(), blockRows(cost.columns())), cost.columns())
{
}

void FloatCost::fill(Index first, Index count, float* out, const Progress& progress)
{
    const MatrixD X
        = augmented(cost_.source->X, first, count, centre_, false, device_.threads, progress);
    const auto sourceSquares = X.col(X.cols() - 2);
    right_.product(X, squares_.topRows(count), progress);
    VectorD largest(count);
    inParallel(count, device_.threads, [&](Index i) {
        progress.check();
        largest[i] = finishRow(
            first + i, squares_.row(i).data(), sourceSquares[i], out + i * cost_.columns());
    });
    largest_ = std::max(largest_, largest.maxCoeff());
    largestSquare_ = std::max(largestSquare_, sourceSquares.maxCoeff());
}

/// Row i of C from its squared distances; returns its largest entry.
double FloatCost::finishRow(Index i, const double* squares, double sourceSquare, float* out) const
{
    const double lx = cost_.weights.lambdaX;
    const double ly = cost_.weights.lambdaY;
    const int* l = cost_.target->labels.data();
    const double* w = cost_.W.row(cost_.source->labels[static_cast<std::size_t>(i)]).data();
    double largest = 0;
    for (Index j = 0; j < cost_.columns(); ++j) {
        double square = squares[j];
        // Below this the square is mostly what cancelled: equal points must be at distance 0.
        if (square <= 1e-9 * (sourceSquare + targetSquares_[j]))
            square = cost_.featurePart(i, j);
        const double entry = lx * square + ly * w[l[j]];
        out[j] = static_cast<float>(entry);
        largest = std::max(largest, entry);
    }
    return largest;
}

double FloatCost::roundingBound() const
{
    const double span = std::sqrt(largestSquare_) + std::sqrt(targetSquares_.maxCoeff());
    return 1.01 * kFloatUnit * largest_
        + 1.01 * (static_cast<double>(centre_.size()) + 6) * kDoubleUnit
        * (1 + cost_.weights.lambdaX) * span * span;
}

long long FloatCost::bytesBeside(Index M, Index D)
{
    return 8LL * M * (D + 2) + 12LL * M * blockRows(M);
}

} // namespace engine
