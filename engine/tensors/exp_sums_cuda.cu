// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of exp_sums.h and one_reading.h on a GPU. The launches go to the legacy default stream, which is
// LibTorch's current stream unless someone sets another; nobody here does. No header of LibTorch:
// one without CUDA lacks those that nvcc would need.
#include "engine/tensors/exp_sum_kernels.h"

#include <cooperative_groups.h>
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

    /// A team is a cluster of blocks, which reach into each other's shared memory.
    __global__ void __launch_bounds__(kTeamThreads, 2) oneReadingKernel(OneReading task)
    {
#if __CUDA_ARCH__ >= 900
        constexpr int kWarps = kTeamThreads / kLanes;
        __shared__ float ofWarps[kTeamRows][kWarps];
        // Of two turns: a block may already write while another one still reads the last turn's.
        __shared__ float ofBlocks[2][kTeamRows][kMostBlocks];
        const auto cluster = cooperative_groups::this_cluster();
        const int blocks = static_cast<int>(cluster.num_blocks());
        const int block = static_cast<int>(cluster.block_rank());
        const int thread = static_cast<int>(threadIdx.x);
        const std::int64_t team = blockIdx.x / blocks;
        TeamThread share(task, team, block, thread);
        int turn = 0;
        for (std::int64_t first = team * kTeamRows; first < task.e.rows;
             first += task.teams * kTeamRows, turn = 1 - turn) {
            float own[kTeamRows];
            share.soften(task.e, first, own);
            for (int r = 0; r < kTeamRows; ++r) {
                for (int half = kLanes / 2; half > 0; half /= 2)
                    own[r] += __shfl_down_sync(0xffffffff, own[r], half);
                if (thread % kLanes == 0)
                    ofWarps[r][thread / kLanes] = own[r];
            }
            __syncthreads();
            if (thread < kTeamRows * blocks) { // one tells one block the sum of one row
                const int r = thread / blocks;
                float sum = 0;
                for (int warp = 0; warp < kWarps; ++warp)
                    sum += ofWarps[r][warp];
                *cluster.map_shared_rank(&ofBlocks[turn][r][block], thread % blocks) = sum;
            }
            cluster.sync();
            float sums[kTeamRows] = {};
            for (int r = 0; r < kTeamRows; ++r)
                for (int other = 0; other < blocks; ++other)
                    sums[r] += ofBlocks[turn][r][other];
            share.add(task, first, sums);
            if (block == 0 && thread < kTeamRows && first + thread < task.e.rows)
                task.rowSums[first + thread] = sums[thread];
        }
        share.settle();
        cluster.sync(); // none leaves while another may still write to it
#endif
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

    std::int64_t teams(const Exponentials& e)
    {
        int device = 0;
        int major = 0;
        int found = 0;
        const std::int64_t blocks = blocksOfATeam(e);
        const TeamLaunch launch(1, blocks);
        const bool isKnown = blocks <= kMostBlocks && cudaGetDevice(&device) == cudaSuccess
            && cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device)
                == cudaSuccess
            && major >= 9
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
