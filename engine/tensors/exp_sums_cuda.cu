// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels of exp_sum_kernels.cuh on a GPU. The launches go to the legacy default stream, which
// is LibTorch's current stream unless someone sets another; nobody here does. No header of
// LibTorch: one without CUDA lacks those that nvcc would need.
#include "engine/tensors/exp_sum_kernels.h"

#include <cooperative_groups.h>
#include <cuda_runtime.h>

#include "engine/tensors/exp_sum_kernels.cuh"

#include <stdexcept>
#include <string>

namespace engine {
namespace {

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

#if CUDART_VERSION >= 11080 // clusters of blocks came with it
    struct TeamLaunch {
        cudaLaunchAttribute size {};
        cudaLaunchConfig_t config {};

        TeamLaunch(std::int64_t teams, std::int64_t blocks)
        {
            size.id = cudaLaunchAttributeClusterDimension;
            size.val.clusterDim.x = static_cast<unsigned>(blocks);
            size.val.clusterDim.y = 1;
            size.val.clusterDim.z = 1;
            config.gridDim = dim3(static_cast<unsigned>(teams * blocks));
            config.blockDim = dim3(kTeamThreads);
            config.attrs = &size;
            config.numAttrs = 1;
        }
        TeamLaunch(const TeamLaunch&) = delete;
        TeamLaunch& operator=(const TeamLaunch&) = delete;
    };

    /// Machine code for devices without clusters runs on those with them, but does nothing.
    bool hasCodeForTeams()
    {
        cudaFuncAttributes code;
        return cudaFuncGetAttributes(&code, oneReadingKernel) == cudaSuccess
            && code.ptxVersion >= 90 && code.binaryVersion >= 90;
    }

    std::int64_t teams(const Exponentials& e)
    {
        int found = 0;
        const std::int64_t blocks = blocksOfATeam(e);
        const TeamLaunch launch(1, blocks);
        const bool isKnown = blocks <= kMostBlocks && hasCodeForTeams()
            && cudaOccupancyMaxActiveClusters(&found, oneReadingKernel, &launch.config)
                == cudaSuccess;
        cudaGetLastError(); // it is no failure of a later call
        return isKnown ? found : 0;
    }

    void oneReading(const OneReading& task)
    {
        const TeamLaunch launch(task.teams, blocksOfATeam(task.e));
        cudaLaunchKernelEx(&launch.config, oneReadingKernel, task);
        checkLaunch();
    }
#else
    std::int64_t teams(const Exponentials&) { return 0; }
    void oneReading(const OneReading&) { } // nobody asks for it
#endif

} // namespace

ExpSumKernels cudaExpSums()
{
    cudaFuncAttributes attributes;
    if (cudaFuncGetAttributes(&attributes, rowKernel) == cudaSuccess)
        return { rowParts, columnParts, teams, oneReading };
    cudaGetLastError(); // it is no failure of a later call
    return {};
}

} // namespace engine
