// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/half_cost.h"

#include "engine/transport/half_kernels.h"
#include "engine/transport/huge_pages.h"
#include "engine/transport/kernels.h"

namespace engine {

HalfCost::HalfCost(Index rows, VectorF beta, float unit)
    : alpha_(rows)
    , beta_(std::move(beta))
    , unit_(unit)
    , packed_(new std::uint16_t[static_cast<std::size_t>(rows * beta_.size())])
{
    adviseHugePages(packed_.get(), 2 * rows * beta_.size());
}

void HalfCost::pack(Index row, const float* C)
{
    alpha_[row] = kernels().rowMinimum(C, beta_.size(), beta_.data());
    halfKernels()->pack(
        C, beta_.size(), { alpha_[row], beta_.data(), unit_ }, packed_.get() + row * beta_.size());
}

void HalfCost::unpack(Index row, float* C) const
{
    halfKernels()->unpack(
        packed_.get() + row * beta_.size(), beta_.size(), { alpha_[row], beta_.data(), unit_ }, C);
}

/// Four additions of numbers that are at most the sum of the three largest: 2^-24 of it each.
double HalfCost::roundingBound(double largest) const
{
    return 0x1p-22
        * (largest + static_cast<double>(alpha_.cwiseAbs().maxCoeff())
            + static_cast<double>(beta_.cwiseAbs().maxCoeff()));
}

} // namespace engine
