// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/row_blocks.h"

#include "engine/parallel.h"

#include <algorithm>

namespace engine {

int worthwhileThreads(Index rows, Index columns, int wished)
{
    constexpr Index kEntriesAThread
        = 1'000'000; // a millisecond of work; starting a thread costs some 30 us
    const Index useful = std::max<Index>(1, rows * columns / kEntriesAThread);
    return static_cast<int>(
        std::min({ useful, rows, static_cast<Index>(wished > 0 ? wished : usableCores()) }));
}

void overRowBlocks(Index rows, int threads, const std::function<void(int, Index, Index)>& work)
{
    inParallel(threads, threads, [&](Index block) {
        work(static_cast<int>(block), rows * block / threads, rows * (block + 1) / threads);
    });
}

} // namespace engine
