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

    Index roundedUp(Index count, Index multiple)
    {
        return (count + multiple - 1) / multiple * multiple;
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

Index ClassProducts::Side::mostPoints() const
{
    Index most = 0;
    for (std::size_t k = 0; k < scale.size(); ++k)
        most = std::max(most, points(static_cast<int>(k)));
    return most;
}

std::shared_ptr<const ClassProducts> ClassProducts::between(const LabelledFeatures& source,
    const LabelledFeatures& target, Covariance covariance, int threads, const Progress& progress)
{
    Side left(source, covariance);
    Side right(target, covariance);
    const Index most = std::max(left.mostPoints(), right.mostPoints());
    if (most <= kFewRows || 2 * most > source.dimension())
        return {};
    auto squares = ByteSquares::between(
        source.X(left.order, Eigen::all), target.X(right.order, Eigen::all), threads, progress);
    if (!squares)
        return {};
    return std::shared_ptr<const ClassProducts>(
        new ClassProducts(std::move(left), std::move(right), std::move(squares)));
}

ClassProducts::ClassProducts(Side source, Side target, std::shared_ptr<const ByteSquares> squares)
    : source_(std::move(source))
    , target_(std::move(target))
    , squares_(std::move(squares))
{
}

void ClassProducts::fill(int k, int l, double* out) const
{
    const Index n = rows(k);
    const Index m = columns(l);
    const Index left = target_.first[static_cast<std::size_t>(l)];
    const Index offset = left % kPanelColumns;
    const Index stride = roundedUp(offset + m, kPanelColumns);
    thread_local Eigen::Matrix<std::int32_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> whole;
    whole.resize(roundedUp(n, kPanelRows), stride);
    squares_->fill({ .firstRow = source_.first[static_cast<std::size_t>(k)],
                       .rows = n,
                       .firstColumn = left - offset,
                       .columns = offset + m },
        whole.data(), stride);

    // <x - mean, y - mean'> = -1/2 (|x - y|^2, less its means over rows and columns).
    Eigen::Map<MatrixD> M(out, n, m);
    M = whole.block(0, offset, n, m).cast<double>();
    const Eigen::RowVectorXd overRows = M.colwise().mean();
    M.rowwise() -= overRows;
    const VectorD overColumns = M.rowwise().mean();
    M.colwise() -= overColumns;
    M *= -0.5 / ByteSquares::kUnit * source_.scale[static_cast<std::size_t>(k)]
        * target_.scale[static_cast<std::size_t>(l)];
}

} // namespace engine
