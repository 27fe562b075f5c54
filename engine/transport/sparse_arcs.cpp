// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/sparse_arcs.h"

#include <algorithm>
#include <tuple>

namespace engine {

std::int64_t placeOf(const SparseArcs& arcs, int row, int column)
{
    const auto columns = columnsOf(arcs, row);
    const auto found = std::ranges::lower_bound(columns, column);
    if (found == columns.end() || *found != column)
        return -1;
    return arcs.start[static_cast<std::size_t>(row)] + (found - columns.begin());
}

SparseArcs joined(const SparseArcs& arcs, const std::vector<PricedArc>& added)
{
    SparseArcs all;
    all.start.assign(1, 0);
    all.start.reserve(arcs.start.size());
    all.column.reserve(arcs.column.size() + added.size());
    all.cost.reserve(arcs.column.size() + added.size());
    auto next = added.begin();
    const auto append = [&](int column, double cost) {
        all.column.push_back(column);
        all.cost.push_back(cost);
    };
    for (std::size_t row = 0; row + 1 < arcs.start.size(); ++row) {
        const auto isMine
            = [&] { return next != added.end() && next->row == static_cast<int>(row); };
        for (auto k = static_cast<std::size_t>(arcs.start[row]);
             k < static_cast<std::size_t>(arcs.start[row + 1]); ++k) {
            for (; isMine() && next->column < arcs.column[k]; ++next)
                append(next->column, next->cost);
            append(arcs.column[k], arcs.cost[k]);
        }
        for (; isMine(); ++next)
            append(next->column, next->cost);
        all.start.push_back(static_cast<std::int64_t>(all.column.size()));
    }
    return all;
}

void makeUnique(std::vector<PricedArc>& arcs)
{
    const auto key = [](const PricedArc& arc) { return std::tuple(arc.row, arc.column); };
    std::ranges::sort(arcs, {}, key);
    const auto twice = std::ranges::unique(arcs, {}, key);
    arcs.erase(twice.begin(), twice.end());
}

} // namespace engine
