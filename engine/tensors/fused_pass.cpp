// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensors/fused_pass.h"

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
    const Exponentials shape { nullptr, N, width / kStrip, nullptr, nullptr };
    rowParts_ = at::empty({ N, segments(shape) }, floats.dtype(at::kDouble));
    columnParts_ = at::empty({ chunks(shape), width }, floats.dtype(at::kDouble));
}

Exponentials FusedPass::exponentials(const at::Tensor& row, const at::Tensor& column)
{
    row_.copy_(row);
    column_.narrow(0, 0, M_).copy_(column);
    return { storage_.data_ptr<float>(), storage_.size(0), storage_.size(1) / kStrip,
        row_.data_ptr<float>(), column_.data_ptr<float>() };
}

at::Tensor FusedPass::rowSums(const at::Tensor& row, const at::Tensor& column)
{
    kernels_.rowParts(exponentials(row, column), rowParts_.data_ptr<double>());
    return rowParts_.sum(1);
}

at::Tensor FusedPass::columnSums(const at::Tensor& row, const at::Tensor& column)
{
    kernels_.columnParts(exponentials(row, column), columnParts_.data_ptr<double>());
    return columnParts_.sum(0).narrow(0, 0, M_);
}

std::unique_ptr<FusedPass> fusedPass(
    TensorDevice device, TensorPass pass, std::int64_t N, std::int64_t M)
{
    const bool isWished = pass == TensorPass::fused;
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
