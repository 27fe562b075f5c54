// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensors/cost_maker.h"

#include "engine/tensors/attempt.h"

#include <cmath>

namespace engine {
namespace {

    at::Tensor labelsOn(TensorDevice device, const int* labels, std::int64_t count)
    {
        const auto options = at::TensorOptions().dtype(at::kInt);
        return on(
            device, at::from_blob(const_cast<int*>(labels), { count }, options).to(at::kLong));
    }

} // namespace

CostMaker::CostMaker(TensorDevice device, const TensorPoints& points)
    : areBytes_(points.areBytes != 0)
    , lambdaX_(points.lambdaX)
    , X_(on(device, borrowedFloats(points.X)).clone()) // the caller's go before this does
    , centre_(X_.mean(0, false, at::kDouble))
    , Y_(exact(on(device, borrowedFloats(points.Y))).sub_(centre_))
    , squares_(Y_.square().sum(1))
{
    if (points.W.rows == 0 || points.lambdaY == 0)
        return;
    k_ = labelsOn(device, points.k, points.X.rows);
    l_ = labelsOn(device, points.l, points.Y.rows);
    W_ = on(device, borrowedDoubles(points.W)).mul(points.lambdaY);
}

/// Points in float64.
at::Tensor CostMaker::exact(const at::Tensor& X) const
{
    at::Tensor points = X.to(at::kDouble);
    return areBytes_ ? points.mul_(255).round_().div_(255) : points;
}

at::Tensor CostMaker::rows(std::int64_t first, std::int64_t count) const
{
    const at::Tensor x = exact(X_.narrow(0, first, count)).sub_(centre_);
    at::Tensor block = at::mm(x, Y_.t()).mul_(-2).add_(squares_);
    block.add_(x.square().sum(1, true)).clamp_min_(0).mul_(lambdaX_);
    if (W_.defined())
        block.add_(W_.index_select(0, k_.narrow(0, first, count)).index_select(1, l_));
    return block;
}

double CostMaker::largest() const
{
    const auto lengthOf
        = [](const at::Tensor& squares) { return std::sqrt(squares.max().item<double>()); };
    const double lengths = lengthOf(squares_) + lengthOf((X_ - centre_).square_().sum(1));
    return lambdaX_ * lengths * lengths + (W_.defined() ? W_.abs().max().item<double>() : 0);
}

} // namespace engine
