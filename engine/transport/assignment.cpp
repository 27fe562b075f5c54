// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/assignment.h"

#include "engine/transport/augmenting_path.h"

#include <cmath>
#include <limits>

namespace engine {

namespace {

    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    constexpr double kRounding = 8 * std::numeric_limits<double>::epsilon();

    struct Best {
        double value = kInfinity;
        double secondValue = kInfinity;
        int column = -1;
        int secondColumn = -1;
    };

    Best bestOf(const SparseArcs& arcs, const VectorD& g, int row)
    {
        Best best;
        const auto i = static_cast<std::size_t>(row);
        for (std::int64_t k = arcs.start[i]; k < arcs.start[i + 1]; ++k) {
            const int column = arcs.column[static_cast<std::size_t>(k)];
            const double value = arcs.cost[static_cast<std::size_t>(k)] - g[column];
            if (value >= best.secondValue)
                continue;
            if (value < best.value) {
                best.secondValue = best.value;
                best.secondColumn = best.column;
                best.value = value;
                best.column = column;
            } else {
                best.secondValue = value;
                best.secondColumn = column;
            }
        }
        return best;
    }

    /// Makes f feasible and tight, and keeps what of the matching is tight; returns the rows that
    /// are free.
    std::vector<int> keepTight(
        const SparseArcs& arcs, Matching& matching, std::vector<int>& rowOfColumn)
    {
        const auto rows = static_cast<int>(arcs.start.size()) - 1;
        matching.columnOfRow.resize(static_cast<std::size_t>(rows), -1);
        matching.f.resize(rows);
        std::vector<int> free;
        for (int row = 0; row < rows; ++row) {
            const Best best = bestOf(arcs, matching.g, row);
            int& column = matching.columnOfRow[static_cast<std::size_t>(row)];
            matching.f[row] = best.value;
            if (column >= 0) {
                const std::int64_t place = placeOf(arcs, row, column);
                const double value = arcs.cost[static_cast<std::size_t>(place)];
                const double g = matching.g[column];
                if (value - g - best.value > kRounding * (std::abs(value) + std::abs(g)))
                    column = -1;
            }
            if (column >= 0)
                rowOfColumn[static_cast<std::size_t>(column)] = row;
            else
                free.push_back(row);
        }
        return free;
    }

    /// Free rows bid for their best column and lower its potential until their second best is as
    /// good; a column that is taken passes to the bidder. The potentials stay exact; ties could
    /// make it cycle, so the bids are bounded.
    std::vector<int> auction(const SparseArcs& arcs, Matching& matching,
        std::vector<int>& rowOfColumn, std::vector<int> free, const Progress& progress)
    {
        const long long mostBids = 20 * static_cast<long long>(matching.columnOfRow.size());
        for (std::size_t stalled = 0; !free.empty() && stalled < 2 && matching.bids < mostBids;) {
            std::vector<int> next;
            for (std::size_t k = 0; k < free.size(); ++k) {
                int row = free[k];
                while (row >= 0 && matching.bids < mostBids) {
                    if (++matching.bids % 4096 == 0)
                        progress.check();
                    Best best = bestOf(arcs, matching.g, row);
                    if (best.column < 0)
                        break;
                    const bool raises = best.secondValue > best.value && best.secondColumn >= 0;
                    if (!raises && best.secondColumn >= 0
                        && rowOfColumn[static_cast<std::size_t>(best.column)] >= 0)
                        std::swap(best.column, best.secondColumn);
                    matching.f[row] = best.secondColumn >= 0 ? best.secondValue : best.value;
                    if (raises)
                        matching.g[best.column] -= best.secondValue - best.value;
                    int& owner = rowOfColumn[static_cast<std::size_t>(best.column)];
                    const int outbid = owner;
                    if (outbid >= 0)
                        matching.columnOfRow[static_cast<std::size_t>(outbid)] = -1;
                    owner = row;
                    matching.columnOfRow[static_cast<std::size_t>(row)] = best.column;
                    row = outbid;
                    if (!raises && outbid >= 0) {
                        next.push_back(outbid);
                        row = -1;
                    }
                }
                if (row >= 0)
                    next.push_back(row);
            }
            stalled = next.size() < free.size() ? 0 : stalled + 1;
            free = std::move(next);
        }
        return free;
    }

} // namespace

Matching assignment(const SparseArcs& arcs, Matching start, const Progress& progress)
{
    Matching matching = std::move(start);
    matching.stuckRows.clear();
    matching.bids = 0;
    std::vector<int> rowOfColumn(arcs.start.size() - 1, -1);
    std::vector<int> free = keepTight(arcs, matching, rowOfColumn);
    free = auction(arcs, matching, rowOfColumn, std::move(free), progress);
    matching.searched = static_cast<long long>(free.size());
    AugmentingPaths(arcs, matching, rowOfColumn).augmentFrom(std::move(free), progress);
    return matching;
}

} // namespace engine
