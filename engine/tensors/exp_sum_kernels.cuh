// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of exp_sums.h and one_reading.h as kernels: which of them meet, and where. nvcc makes
// code for a GPU of this; tests/support/cuda_on_fibers.h runs the same text without one.
#pragma once
#include "engine/tensors/one_reading.h"

namespace engine {
namespace {

    constexpr int kThreads = 256; // of a block

    unsigned blocksFor(std::int64_t warps)
    {
        return static_cast<unsigned>(dividedUp(warps, kThreads / kLanes));
    }

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
        cluster.sync(); // none may write to a block that has not begun
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
#endif
    }

} // namespace
} // namespace engine
