// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CUDA's words, as far as our kernels use them, for a processor: so the text of a kernel can be run
// where no GPU is. A block is a thread of the system and each of its CUDA threads a fiber, which
// runs until it has to wait for others; who goes on next is drawn, so that what was left to chance
// shows. The blocks of a cluster run at once. Include it before the kernels.
#pragma once
#include <cstddef>
#include <cstring>
#include <functional>

#define __global__ static
#define __device__ inline
#define __shared__ static thread_local
#define __launch_bounds__(...)
#define __CUDA_ARCH__ 900

struct CudaPlace {
    unsigned x = 0;
};
extern thread_local CudaPlace threadIdx;
extern thread_local CudaPlace blockIdx;

namespace cuda_on_fibers {

constexpr int kWarp = 32;

/// Runs `kernel` for every thread of `blocks` blocks, `clusterBlocks` of which make a cluster.
/// Throws std::runtime_error if threads of a block wait for some that never come, and if a block
/// reaches into another one's memory when the cluster has not met before or does not meet after:
/// the other one might not have begun or might have left.
void launch(int blocks, int clusterBlocks, int threads, const std::function<void()>& kernel);

/// All threads of the caller's warp, block or cluster.
void meetWarp();
void meetBlock();
void meetCluster();

int blocksOfCluster();
int rankInCluster();
/// What the pointer into this block's shared memory is in that of another block.
void* inBlock(void* shared, int rank);

/// Eight bytes that lane `lane` of the caller's warp shows the others.
std::byte* shownBy(int lane);

} // namespace cuda_on_fibers

inline void __syncthreads()
{
    cuda_on_fibers::meetBlock();
}

template <class T> T __shfl_down_sync(unsigned, T value, int by)
{
    const int lane = static_cast<int>(threadIdx.x) % cuda_on_fibers::kWarp;
    std::memcpy(cuda_on_fibers::shownBy(lane), &value, sizeof value);
    cuda_on_fibers::meetWarp();
    if (lane + by < cuda_on_fibers::kWarp)
        std::memcpy(&value, cuda_on_fibers::shownBy(lane + by), sizeof value);
    cuda_on_fibers::meetWarp();
    return value;
}

namespace cooperative_groups {

struct Cluster {
    unsigned num_blocks() const { return unsigned(cuda_on_fibers::blocksOfCluster()); }
    unsigned block_rank() const { return unsigned(cuda_on_fibers::rankInCluster()); }
    template <class T> T* map_shared_rank(T* shared, int rank) const
    {
        return static_cast<T*>(cuda_on_fibers::inBlock(shared, rank));
    }
    void sync() const { cuda_on_fibers::meetCluster(); }
};

inline Cluster this_cluster()
{
    return {};
}

} // namespace cooperative_groups
