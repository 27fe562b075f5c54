// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/block_search.h"

#include <algorithm>
#include <cmath>

namespace engine {

BlockSearch::BlockSearch(const UnitProblem& problem)
    : problem_(problem)
    , blockSize_(std::max<std::int64_t>(
          32, 3 * std::llround(std::sqrt(static_cast<double>(problem.cost.size())))))
{
}

std::optional<EnteringArc> BlockSearch::next(const std::vector<double>& potential, double tolerance)
{
    EnteringArc best { .reducedCost = -tolerance };
    const double* columnPotential = potential.data() + problem_.rows;
    std::int64_t blockEnd = problem_.start[row_] + blockSize_;
    for (int looked = 0; looked < problem_.rows; ++looked) {
        const int row = row_;
        const std::int64_t end = problem_.start[row + 1];
        for (std::int64_t arc = problem_.start[row]; arc < end; ++arc) {
            const int column = problem_.column[arc];
            const double reduced = problem_.cost[arc] - potential[row] + columnPotential[column];
            if (reduced < best.reducedCost)
                best = { row, column, arc, reduced };
        }
        row_ = row + 1 < problem_.rows ? row + 1 : 0;
        if (end >= blockEnd || row_ == 0) {
            if (best.arc >= 0)
                return best;
            blockEnd = problem_.start[row_] + blockSize_;
        }
    }
    if (best.arc >= 0)
        return best;
    return std::nullopt;
}

} // namespace engine
