// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensors/exp_sum_kernels.h"

#include <algorithm>
#include <vector>

namespace engine {
namespace {

    void rowParts(const Exponentials& e, double* parts)
    {
        for (std::int64_t warp = 0; warp < rowWarps(e); ++warp) {
            RowShare shares[kLanes];
            for (int lane = 0; lane < kLanes; ++lane)
                shares[lane] = rowShare(e, warp, lane);
            for (int half = kLanes / 2; half > 0; half /= 2) // as the lanes of a GPU add them
                for (int lane = 0; lane < half; ++lane)
                    for (int r = 0; r < kRowsTogether; ++r)
                        shares[lane].of[r] += shares[lane + half].of[r];
            writeRowParts(e, warp, shares[0], parts);
        }
    }

    void columnParts(const Exponentials& e, double* parts)
    {
        for (std::int64_t warp = 0; warp < columnWarps(e); ++warp)
            for (int lane = 0; lane < kLanes; ++lane)
                writeColumnParts(e, warp, lane, parts);
    }

    /// More than one, so that tests see them share the rows.
    std::int64_t teams(const Exponentials& e)
    {
        return blocksOfATeam(e) <= kMostBlocks ? 3 : 0;
    }

    void oneReading(const OneReading& task)
    {
        const Exponentials& e = task.e;
        for (std::int64_t team = 0; team < task.teams; ++team) {
            std::vector<TeamThread> threads;
            for (int block = 0; block < blocksOfATeam(e); ++block)
                for (int thread = 0; thread < kTeamThreads; ++thread)
                    threads.emplace_back(task, team, block, thread);
            for (std::int64_t first = team * kTeamRows; first < e.rows;
                 first += task.teams * kTeamRows) {
                double exact[kTeamRows] = {};
                float sums[kTeamRows];
                for (TeamThread& thread : threads) {
                    thread.soften(e, first, sums);
                    for (int r = 0; r < kTeamRows; ++r)
                        exact[r] += double { sums[r] };
                }
                std::copy(exact, exact + kTeamRows, sums);
                for (TeamThread& thread : threads)
                    thread.add(task, first, sums);
                for (int r = 0; r < kTeamRows && first + r < e.rows; ++r)
                    task.rowSums[first + r] = double { sums[r] };
            }
            for (TeamThread& thread : threads)
                thread.settle();
        }
    }

} // namespace

ExpSumKernels cpuExpSums()
{
    return { rowParts, columnParts, teams, oneReading };
}

} // namespace engine
