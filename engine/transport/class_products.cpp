// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/class_products.h"

#include "engine/tensors/tensor_table.h"
#include "engine/transport/class_gaussians.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace engine {
namespace {

    Index largestClass(const LabelledFeatures& features)
    {
        Index most = 0;
        for (const std::vector<Index>& rows : rowsOfClasses(features))
            most = std::max<Index>(most, std::ssize(rows));
        return most;
    }

} // namespace

ClassProducts::Side::Side(const LabelledFeatures& features, Covariance covariance)
{
    for (const std::vector<Index>& rows : rowsOfClasses(features)) {
        first.push_back(std::ssize(order));
        order.insert(order.end(), rows.begin(), rows.end());
        const double divisor = covarianceDivisor(std::ssize(rows), covariance);
        scale.push_back(rows.size() < 2 ? 0 : 1 / std::sqrt(divisor));
    }
    first.push_back(std::ssize(order));
}

bool ClassProducts::suit(const LabelledFeatures& source, const LabelledFeatures& target)
{
    const Index most = std::max(largestClass(source), largestClass(target));
    return most > kFewRows && 2 * most <= source.dimension();
}

std::shared_ptr<const ClassProducts> ClassProducts::between(const LabelledFeatures& source,
    const LabelledFeatures& target, Covariance covariance, int threads, const Progress& progress,
    PointSquaresPtr squares)
{
    if (!suit(source, target))
        return {};
    Side left(source, covariance);
    Side right(target, covariance);
    std::shared_ptr<const ByteSquares> ordered;
    if (!squares)
        ordered = ByteSquares::between(
            source.X(left.order, Eigen::all), target.X(right.order, Eigen::all), threads, progress);
    if (!squares && !ordered)
        return {};
    return std::shared_ptr<const ClassProducts>(new ClassProducts(
        std::move(left), std::move(right), std::move(squares), std::move(ordered)));
}

ClassProducts::ClassProducts(
    Side source, Side target, PointSquaresPtr all, std::shared_ptr<const ByteSquares> ordered)
    : source_(std::move(source))
    , target_(std::move(target))
    , all_(std::move(all))
    , ordered_(std::move(ordered))
{
}

void ClassProducts::fillFromAll(int k, int l, Eigen::Map<MatrixD> M) const
{
    const Index* left = source_.rowsOf(k);
    const Index* right = target_.rowsOf(l);
    for (Index i = 0; i < M.rows(); ++i) {
        const std::int32_t* squares = all_->row(left[i]);
        for (Index j = 0; j < M.cols(); ++j)
            M(i, j) = squares[right[j]];
    }
}

void ClassProducts::fillFromOrdered(int k, int l, Eigen::Map<MatrixD> M) const
{
    const Index left = target_.first[static_cast<std::size_t>(l)];
    const Index offset = left % kPanelColumns;
    const Index stride = roundedUp(offset + M.cols(), kPanelColumns);
    thread_local Eigen::Matrix<std::int32_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> whole;
    whole.resize(roundedUp(M.rows(), kPanelRows), stride);
    ordered_->fill({ .firstRow = source_.first[static_cast<std::size_t>(k)],
                       .rows = M.rows(),
                       .firstColumn = left - offset,
                       .columns = offset + M.cols() },
        whole.data(), stride);
    M = whole.block(0, offset, M.rows(), M.cols()).cast<double>();
}

void ClassProducts::fill(int k, int l, double* out) const
{
    Eigen::Map<MatrixD> M(out, rows(k), columns(l));
    if (all_)
        fillFromAll(k, l, M);
    else
        fillFromOrdered(k, l, M);

    // <x - mean, y - mean'> = -1/2 (|x - y|^2, less its means over rows and columns).
    const Eigen::RowVectorXd overRows = M.colwise().mean();
    M.rowwise() -= overRows;
    const VectorD overColumns = M.rowwise().mean();
    M.colwise() -= overColumns;
    M *= -0.5 / ByteSquares::kUnit * source_.scale[static_cast<std::size_t>(k)]
        * target_.scale[static_cast<std::size_t>(l)];
}

} // namespace engine
