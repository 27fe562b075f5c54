// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of exp_sums.h on a GPU. The launches go to the legacy default stream, which is
// LibTorch's current stream unless someone sets another; nobody here does. No header of LibTorch:
// one without CUDA lacks those that nvcc would need.
#include "engine/tensors/exp_sum_kernels.h"

#include <cuda_runtime.h>

#include <stdexcept>
#include <string>

namespace engine {
namespace {

    constexpr int kThreads = 256; // of a block

    __device__ std::int64_t warpNumber()
    {
        return (std::int64_t { blockIdx.x } * kThreads + threadIdx.x) / kLanes;
    }

    __global__ void __launch_bounds__(kThreads) rowKernel(Exponentials e, double* parts)
    {
        const std::int64_t warp = warpNumber();
        if (warp >= rowWarps(e))
            return; // all lanes of the warp alike
        const int lane = threadIdx.x % kLanes;
        RowShare share = rowShare(e, warp, lane);
        for (int half = kLanes / 2; half > 0; half /= 2)
            for (int r = 0; r < kRowsTogether; ++r)
                share.of[r] += __shfl_down_sync(0xffffffff, share.of[r], half);
        if (lane == 0)
            writeRowParts(e, warp, share, parts);
    }

    __global__ void __launch_bounds__(kThreads) columnKernel(Exponentials e, double* parts)
    {
        const std::int64_t warp = warpNumber();
        if (warp < columnWarps(e))
            writeColumnParts(e, warp, threadIdx.x % kLanes, parts);
    }

    unsigned blocksFor(std::int64_t warps)
    {
        return static_cast<unsigned>(dividedUp(warps, kThreads / kLanes));
    }

    /// A launch tells what it was refused for; what fails while it runs is told by the next call
    /// that waits.
    void checkLaunch()
    {
        const cudaError_t error = cudaGetLastError();
        if (error != cudaSuccess)
            throw std::runtime_error(
                std::string("the CUDA kernels of Sinkhorn's passes: ") + cudaGetErrorString(error));
    }

    void rowParts(const Exponentials& e, double* parts)
    {
        rowKernel<<<blocksFor(rowWarps(e)), kThreads>>>(e, parts);
        checkLaunch();
    }

    void columnParts(const Exponentials& e, double* parts)
    {
        columnKernel<<<blocksFor(columnWarps(e)), kThreads>>>(e, parts);
        checkLaunch();
    }

} // namespace

ExpSumKernels cudaExpSums()
{
    cudaFuncAttributes attributes;
    if (cudaFuncGetAttributes(&attributes, rowKernel) == cudaSuccess)
        return { rowParts, columnParts };
    cudaGetLastError(); // it is no failure of a later call
    return {};
}

} // namespace engine
