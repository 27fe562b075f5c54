// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cuda_on_fibers.h"

#include <ucontext.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <barrier>
#include <latch>
#include <memory>
#include <numeric>
#include <random>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

thread_local CudaPlace threadIdx;
thread_local CudaPlace blockIdx;

namespace cuda_on_fibers {

namespace {

    constexpr std::size_t kStack = 64 * 1024;

    /// Where a number of fibers meet, again and again.
    struct Meeting {
        int expected = 0;
        int arrived = 0;
        long round = 0;
    };

    struct Fiber {
        ucontext_t context {};
        std::unique_ptr<std::byte[]> stack { new std::byte[kStack] };
        const Meeting* at = nullptr; ///< waits there
        long round = 0;              ///< for the end of this round
        bool isDone = false;

        bool canGoOn() const { return !isDone && (at == nullptr || at->round != round); }
    };

    struct Warp {
        Meeting meeting;
        std::array<std::array<std::byte, 8>, kWarp> shown {};
    };

    struct Cluster {
        explicit Cluster(int blocks)
            : pointers(static_cast<std::size_t>(blocks))
            , meeting(blocks)
        {
        }
        std::vector<char*> pointers; ///< of the blocks' threads, to which shared memory is relative
        std::barrier<> meeting;
        std::atomic<bool> hasMet = false;        ///< so all blocks have begun
        std::atomic<bool> isLeftWaiting = false; ///< a thread, for others that never come
        std::atomic<bool> isUnsafe = false;      ///< see launch
    };

    class Block {
    public:
        Block(Cluster& cluster, int rank, int index, int threads, std::function<void()> kernel)
            : cluster_(cluster)
            , rank_(rank)
            , kernel_(std::move(kernel))
            , fibers_(static_cast<std::size_t>(threads))
            , warps_(static_cast<std::size_t>((threads + kWarp - 1) / kWarp))
            , random_(static_cast<unsigned>(index))
        {
            meeting_.expected = threads;
            for (int thread = 0; thread < threads; ++thread)
                ++warps_[static_cast<std::size_t>(thread / kWarp)].meeting.expected;
            blockIdx.x = static_cast<unsigned>(index);
        }

        void run();
        void meet(Meeting& meeting, bool withCluster = false);
        /// To which the shared memory of another block is relative.
        char* reachOut(int rank)
        {
            if (!cluster_.hasMet)
                cluster_.isUnsafe = true;
            reachesOut_ = true;
            return cluster_.pointers[static_cast<std::size_t>(rank)];
        }
        Warp& warp() { return warps_[threadIdx.x / kWarp]; }
        Meeting& meeting() { return meeting_; }
        Cluster& cluster() { return cluster_; }
        int rank() const { return rank_; }

    private:
        static void enter();
        Fiber& fiber() { return fibers_[threadIdx.x]; }

        Cluster& cluster_;
        int rank_;
        std::function<void()> kernel_;
        std::vector<Fiber> fibers_;
        std::vector<Warp> warps_;
        Meeting meeting_;
        ucontext_t scheduler_ {};
        std::mt19937 random_;
        bool reachesOut_ = false; ///< since the cluster met
    };

    thread_local Block* current = nullptr;

    void Block::enter()
    {
        current->kernel_();
        current->fiber().isDone = true;
    }

    void Block::run()
    {
        current = this;
        cluster_.pointers[static_cast<std::size_t>(rank_)]
            = static_cast<char*>(__builtin_thread_pointer());
        cluster_.meeting.arrive_and_wait();
        for (Fiber& fiber : fibers_) {
            getcontext(&fiber.context);
            fiber.context.uc_stack.ss_sp = fiber.stack.get();
            fiber.context.uc_stack.ss_size = kStack;
            fiber.context.uc_link = &scheduler_;
            makecontext(&fiber.context, enter, 0);
        }
        std::vector<unsigned> order(fibers_.size());
        std::iota(order.begin(), order.end(), 0U);
        for (bool hasMoved = true; hasMoved;) {
            hasMoved = false;
            std::shuffle(order.begin(), order.end(), random_);
            for (const unsigned thread : order)
                if (fibers_[thread].canGoOn()) {
                    threadIdx.x = thread;
                    swapcontext(&scheduler_, &fibers_[thread].context);
                    hasMoved = true;
                }
        }
        if (!std::ranges::all_of(fibers_, &Fiber::isDone))
            cluster_.isLeftWaiting = true;
        if (reachesOut_)
            cluster_.isUnsafe = true;
        cluster_.meeting.arrive_and_drop();
    }

    void Block::meet(Meeting& meeting, bool withCluster)
    {
        if (++meeting.arrived == meeting.expected) {
            if (withCluster) {
                cluster_.meeting.arrive_and_wait();
                cluster_.hasMet = true;
                reachesOut_ = false;
            }
            meeting.arrived = 0;
            ++meeting.round;
            return;
        }
        fiber().at = &meeting;
        fiber().round = meeting.round;
        swapcontext(&fiber().context, &scheduler_);
    }

} // namespace

void launch(int blocks, int clusterBlocks, int threads, const std::function<void()>& kernel)
{
    for (int first = 0; first < blocks; first += clusterBlocks) {
        Cluster cluster(clusterBlocks);
        std::latch done(clusterBlocks); // their shared memory stays until the last has finished
        std::vector<std::jthread> running;
        for (int rank = 0; rank < clusterBlocks; ++rank)
            running.emplace_back([&, rank] {
                Block(cluster, rank, first + rank, threads, kernel).run();
                done.arrive_and_wait();
            });
        running.clear();
        if (cluster.isLeftWaiting)
            throw std::runtime_error("Threads wait for others that never come.");
        if (cluster.isUnsafe)
            throw std::runtime_error("A block reaches into one that may not be there.");
    }
}

void meetWarp()
{
    current->meet(current->warp().meeting);
}
void meetBlock()
{
    current->meet(current->meeting());
}
void meetCluster()
{
    current->meet(current->meeting(), true);
}

int blocksOfCluster()
{
    return static_cast<int>(current->cluster().pointers.size());
}
int rankInCluster()
{
    return current->rank();
}
void* inBlock(void* shared, int rank)
{
    const auto at = static_cast<char*>(shared) - static_cast<char*>(__builtin_thread_pointer());
    return current->reachOut(rank) + at;
}

std::byte* shownBy(int lane)
{
    return current->warp().shown[static_cast<std::size_t>(lane)].data();
}

} // namespace cuda_on_fibers
