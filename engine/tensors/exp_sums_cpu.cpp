// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensors/exp_sum_kernels.h"

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

} // namespace

ExpSumKernels cpuExpSums()
{
    return { rowParts, columnParts };
}

} // namespace engine
