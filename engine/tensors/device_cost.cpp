// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensors/device_cost.h"

#include "engine/tensors/attempt.h"

namespace engine {
namespace {

    at::Tensor labelsOn(TensorDevice device, const int* labels, std::int64_t count)
    {
        const auto options = at::TensorOptions().dtype(at::kInt);
        return on(
            device, at::from_blob(const_cast<int*>(labels), { count }, options).to(at::kLong));
    }

} // namespace

DeviceCost::DeviceCost(TensorDevice device, const TensorProblem& problem)
    : lambdaX_(problem.lambdaX)
    , X_(on(device, borrowedFloats(problem.X)))
    , centre_(X_.mean(0, false, at::kDouble))
    , Y_(on(device, borrowedFloats(problem.Y)).to(at::kDouble).sub_(centre_))
    , squares_(Y_.square().sum(1))
{
    if (problem.W.rows == 0 || problem.lambdaY == 0)
        return;
    k_ = labelsOn(device, problem.k, problem.X.rows);
    l_ = labelsOn(device, problem.l, problem.Y.rows);
    W_ = on(device, borrowedDoubles(problem.W)).mul(problem.lambdaY);
}

at::Tensor DeviceCost::rows(std::int64_t first, std::int64_t count) const
{
    const at::Tensor x = X_.narrow(0, first, count).to(at::kDouble).sub_(centre_);
    at::Tensor block = at::mm(x, Y_.t()).mul_(-2).add_(squares_);
    block.add_(x.square().sum(1, true)).clamp_min_(0).mul_(lambdaX_);
    if (W_.defined())
        block.add_(W_.index_select(0, k_.narrow(0, first, count)).index_select(1, l_));
    return block;
}

} // namespace engine
