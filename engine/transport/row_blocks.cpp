// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/row_blocks.h"

#include <algorithm>
#include <exception>
#include <thread>
#include <vector>

namespace engine {

int worthwhileThreads(Index rows, Index columns, int wished)
{
    constexpr Index kEntriesAThread
        = 1'000'000; // a millisecond of work; starting a thread costs some 30 us
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const Index useful = std::max<Index>(1, rows * columns / kEntriesAThread);
    return static_cast<int>(
        std::min({ useful, rows, static_cast<Index>(wished > 0 ? wished : cores) }));
}

void overRowBlocks(Index rows, int threads, const std::function<void(int, Index, Index)>& work)
{
    if (threads <= 1)
        return work(0, 0, rows);
    std::vector<std::exception_ptr> thrown(static_cast<std::size_t>(threads));
    const auto block = [&](int thread) {
        try {
            work(thread, rows * thread / threads, rows * (thread + 1) / threads);
        } catch (...) {
            thrown[static_cast<std::size_t>(thread)] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> others;
        for (int thread = 1; thread < threads; ++thread)
            others.emplace_back(block, thread);
        block(0);
    }
    for (const std::exception_ptr& exception : thrown)
        if (exception)
            std::rethrow_exception(exception);
}

} // namespace engine
