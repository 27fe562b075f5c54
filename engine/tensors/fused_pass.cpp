// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensors/fused_pass.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <stdexcept>

namespace engine {
namespace {

    ExpSumKernels kernelsOf(TensorDevice device)
    {
        if (device == TensorDevice::cpu)
            return cpuExpSums();
#ifdef WITH_CUDA_KERNELS
        return cudaExpSums();
#else
        return {};
#endif
    }

    /// Of two tensors of positive numbers.
    double relativeDifference(const at::Tensor& a, const at::Tensor& b)
    {
        return (a - b).abs_().div_(b).max().item<double>();
    }

} // namespace

FusedPass::FusedPass(
    TensorDevice device, const ExpSumKernels& kernels, std::int64_t N, std::int64_t M)
    : kernels_(kernels)
    , M_(M)
{
    const auto floats = at::TensorOptions()
                            .dtype(at::kFloat)
                            .device(device == TensorDevice::cpu ? at::kCPU : at::kCUDA);
    const std::int64_t width = dividedUp(M, kStrip) * kStrip;
    storage_ = at::full({ N, width }, std::numeric_limits<float>::infinity(), floats);
    row_ = at::zeros({ N }, floats);
    column_ = at::zeros({ width }, floats);
    weight_ = at::zeros({ N }, floats);
    const Exponentials shape { nullptr, N, width / kStrip, nullptr, nullptr };
    const auto doubles = floats.dtype(at::kDouble);
    rowParts_ = at::empty({ N, segments(shape) }, doubles);
    columnParts_ = at::empty({ chunks(shape), width }, doubles);
    teams_ = std::min(kernels_.teams(shape), dividedUp(N, kTeamRows));
    teamParts_ = at::empty({ teams_, width }, doubles);
}

Exponentials FusedPass::exponentials(const at::Tensor& row, const at::Tensor& column)
{
    row_.copy_(row);
    column_.narrow(0, 0, M_).copy_(column);
    return { storage_.data_ptr<float>(), storage_.size(0), storage_.size(1) / kStrip,
        row_.data_ptr<float>(), column_.data_ptr<float>() };
}

FusedPass::Sums FusedPass::inOneReading(
    const at::Tensor& row, const at::Tensor& column, const at::Tensor& weight)
{
    weight_.copy_(weight);
    const at::Tensor rowSums = at::empty_like(row);
    kernels_.oneReading({ exponentials(row, column), weight_.data_ptr<float>(),
        rowSums.data_ptr<double>(), teamParts_.data_ptr<double>(), teams_ });
    return { rowSums, teamParts_.sum(0).narrow(0, 0, M_) };
}

/// All factors of the second sum are among its exponents.
FusedPass::Sums FusedPass::inTwoReadings(
    const at::Tensor& row, const at::Tensor& column, const at::Tensor& weight)
{
    kernels_.rowParts(exponentials(row, column), rowParts_.data_ptr<double>());
    const at::Tensor rowSums = rowParts_.sum(1);
    kernels_.columnParts(
        exponentials(row + (weight / rowSums).log(), column), columnParts_.data_ptr<double>());
    return { rowSums, columnParts_.sum(0).narrow(0, 0, M_) };
}

/// Of p that are 1 at the least entry of every row.
bool FusedPass::oneReadingIsBetter()
{
    constexpr double kSame = 1e-4; // both err by some 1e-6
    constexpr int kRepeats = 3;
    const at::Tensor row = R().amin(1).to(at::kDouble);
    const at::Tensor column = at::zeros({ M_ }, row.options());
    const at::Tensor weight = at::ones_like(row);
    const auto secondsOf = [&](auto pass) {
        double best = std::numeric_limits<double>::infinity();
        for (int repeat = 0; repeat < kRepeats; ++repeat) {
            const auto start = std::chrono::steady_clock::now();
            static_cast<void>(
                (this->*pass)(row, column, weight).second[0].template item<double>()); // waits
            const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
            best = std::min(best, seconds.count());
        }
        return best;
    };
    const Sums one = inOneReading(row, column, weight);
    const Sums two = inTwoReadings(row, column, weight);
    // Columns that no row is near to may have sums of next to nothing.
    const double columns = relativeDifference(one.second + 1e-6, two.second + 1e-6);
    return relativeDifference(one.first, two.first) < kSame && columns < kSame
        && secondsOf(&FusedPass::inOneReading) <= secondsOf(&FusedPass::inTwoReadings);
}

void FusedPass::choose(TensorPass pass)
{
    if (pass == TensorPass::oneReading && teams_ == 0)
        throw std::runtime_error(
            "this device has no teams of blocks that hold whole rows of such a cost");
    readsOnce_ = pass == TensorPass::oneReading
        || (pass != TensorPass::twoReadings && teams_ > 0 && oneReadingIsBetter());
}

std::unique_ptr<FusedPass> fusedPass(
    TensorDevice device, TensorPass pass, std::int64_t N, std::int64_t M)
{
    const bool isWished = pass != TensorPass::quickest && pass != TensorPass::library;
    if (!isWished && (pass == TensorPass::library || device == TensorDevice::cpu))
        return nullptr;
    const ExpSumKernels kernels = kernelsOf(device);
    if (kernels.rowParts)
        return std::make_unique<FusedPass>(device, kernels, N, M);
    if (isWished)
        throw std::runtime_error("there are no CUDA kernels of Sinkhorn's passes for this device");
    return nullptr;
}

} // namespace engine
