// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A cost on the device that solves with it. What is stored is the float matrix
//     R_ij = (C_ij - F_i - G_j) / eps
// for double reference potentials F, G near the solution, so that entries that carry mass are small
// numbers with small errors.
#pragma once
#include "engine/tensors/attempt.h"
#include "engine/tensors/cost_maker.h"
#include "engine/tensors/fused_pass.h"

#include <algorithm>
#include <mutex>

namespace engine {

class StoredCost {
public:
    StoredCost(TensorDevice device, const TensorPoints& points, const TensorSteps& steps);

    /// The reference is to lie near potentials f, g (double) at a temperature; moves it there if it
    /// does not.
    void approach(
        const at::Tensor& f, const at::Tensor& g, double epsilon, const TensorSteps& steps);

    /// Rows that are made anew are within this of C.
    double bound() const { return bound_; }

    /// C is within this of eps R + F + G: what rounding has done so far.
    double error() const { return error_ * epsilon_; }

    /// What potentials (double) are above the reference, in temperatures.
    at::Tensor above(const at::Tensor& potentials, const at::Tensor& reference) const
    {
        return potentials.sub(reference).div_(epsilon_);
    }

    /// Calls body(first, count) for blocks of rows.
    template <class Body> void forEachBlock(const TensorSteps& steps, Body body) const
    {
        const std::int64_t rows = scratch_.size(0);
        for (std::int64_t first = 0; first < N; first += rows) {
            takeStep(steps, first, N);
            body(first, std::min(rows, N - first));
        }
    }

    /// (count, M) float that a block may use.
    at::Tensor scratch(std::int64_t count) const { return scratch_.narrow(0, 0, count); }
    const at::Tensor& R() const { return R_; } ///< (N, M) float
    const at::Tensor& F() const { return F_; } ///< (N) double, in units of the cost
    const at::Tensor& G() const { return G_; } ///< (M)
    double epsilon() const { return epsilon_; }
    FusedPass* fused() const { return fused_.get(); } ///< that R lies in, or null
    const CostMaker& maker() const { return maker_; }

    const TensorDevice device;
    const std::int64_t N, M;
    std::mutex mutex; ///< one solver at a time

private:
    std::unique_ptr<FusedPass> fused_; ///< first: it knows best why it cannot be had
    CostMaker maker_;
    at::Tensor R_, F_, G_;
    at::Tensor scratch_; ///< (rows of a block, M) float
    double epsilon_ = 1;
    double bound_ = 0;
    double error_ = 0; ///< of R
};

inline StoredCost& storedCost(void* handle)
{
    return *static_cast<StoredCost*>(handle);
}

} // namespace engine
