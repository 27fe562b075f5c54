// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensors/stored_cost.h"

#include "engine/tensors/functions.h"

namespace engine {
namespace {

    constexpr double kRounding = 0x1.01p-24; // of a float, relative, and that of the float64 before

    /// Entries of a block: its float64 copy stays in the last cache of a CPU; on a GPU its float
    /// copy stays in the second-level cache and it is large beside a launch.
    std::int64_t blockEntries(TensorDevice device)
    {
        return device == TensorDevice::cpu ? std::int64_t { 1 } << 19 : std::int64_t { 1 } << 23;
    }

} // namespace

StoredCost::StoredCost(TensorDevice onDevice, const TensorPoints& points, const TensorSteps& steps)
    : device(onDevice)
    , N(points.X.rows)
    , M(points.Y.rows)
    , fused_(fusedPass(onDevice, points.pass, N, M))
    , maker_(onDevice, points)
    , F_(on(onDevice, at::zeros({ N }, at::kDouble)))
    , G_(on(onDevice, at::zeros({ M }, at::kDouble)))
{
    R_ = fused_ ? fused_->R() : at::empty({ N, M }, F_.options().dtype(at::kFloat));
    const std::int64_t rows = std::clamp<std::int64_t>(blockEntries(device) / M, 1, N);
    scratch_ = at::empty({ rows, M }, R_.options());
    forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
        R_.narrow(0, first, count).copy_(maker_.rows(first, count));
    });
    bound_ = kRounding * maker_.largest();
    error_ = bound_;
    if (fused_)
        fused_->choose(points.pass);
}

void StoredCost::approach(
    const at::Tensor& f, const at::Tensor& g, double epsilon, const TensorSteps& steps)
{
    constexpr double kNear = 8; // their rounding to float in exponents is as large as that of R
    const at::Tensor phi = above(f, F_);
    const at::Tensor gamma = above(g, G_);
    const double far = at::max(phi.abs().max(), gamma.abs().max()).item<double>();
    if (epsilon == epsilon_ && far <= kNear)
        return;
    takeStep(steps, 0, N);
    at::Tensor largest = at::zeros({}, R_.options());
    forEachBlock({}, [&](std::int64_t first, std::int64_t count) {
        at::Tensor block = R_.narrow(0, first, count);
        at::Tensor exact = block.to(at::kDouble);
        exact.sub_(phi.narrow(0, first, count).unsqueeze(1)).sub_(gamma);
        block.copy_(exact.mul_(epsilon_ / epsilon));
        largest = at::max(largest, block.abs().max());
    });
    F_.add_(phi, epsilon_);
    G_.add_(gamma, epsilon_);
    error_ = error_ * epsilon_ / epsilon + kRounding * largest.item<double>();
    epsilon_ = epsilon;
}

void* openCost(
    TensorDevice device, const TensorPoints* points, TensorSteps steps, TensorStatus* status)
{
    std::unique_ptr<StoredCost> cost;
    attempt(status, [&] { cost = std::make_unique<StoredCost>(device, *points, steps); });
    return cost.release();
}

void costBound(void* handle, double* bound, TensorStatus* status)
{
    attempt(status, [&] { *bound = storedCost(handle).bound(); });
}

void costRows(
    void* handle, std::int64_t first, std::int64_t count, float* out, TensorStatus* status)
{
    attempt(status, [&] {
        const StoredCost& cost = storedCost(handle);
        const at::Tensor rows
            = at::from_blob(out, { count, cost.M }, at::TensorOptions().dtype(at::kFloat));
        rows.copy_(cost.maker().rows(first, count).to(at::kFloat));
    });
}

void costMinima(
    void* handle, const double* g, double* minima, TensorSteps steps, TensorStatus* status)
{
    attempt(status, [&] {
        StoredCost& cost = storedCost(handle);
        const std::scoped_lock lock(cost.mutex);
        const at::Tensor gamma = cost.above(on(cost.device, borrowedDoubles(g, cost.M)), cost.G());
        const at::Tensor column = gamma.to(at::kFloat);
        const at::Tensor least = at::empty_like(cost.F());
        cost.forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
            at::Tensor reduced = cost.scratch(count);
            at::sub_out(reduced, cost.R().narrow(0, first, count), column);
            least.narrow(0, first, count).copy_(reduced.amin(1));
        });
        const double largest
            = at::max(gamma.abs().max(), least.abs().max()).item<double>() * cost.epsilon();
        least.mul_(cost.epsilon()).add_(cost.F()).sub_(cost.error() + 0x1p-22 * largest);
        borrowedDoubles(minima, cost.N).copy_(least);
    });
}

void closeCost(void* handle)
{
    delete static_cast<StoredCost*>(handle);
}

} // namespace engine
