// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Building the sparse problems that the exact plan solves: arcs with float64 costs, sorted by row,
// then column.
#pragma once
#include "engine/transport/network_simplex.h"

#include <span>

namespace engine {

struct PricedArc {
    int row = 0;
    int column = 0;
    double cost = 0;
};

/// The columns of one row's arcs.
inline std::span<const int> columnsOf(const SparseArcs& arcs, Index row)
{
    const auto i = static_cast<std::size_t>(row);
    return { arcs.column.data() + arcs.start[i], arcs.column.data() + arcs.start[i + 1] };
}

/// An arc's place in arcs.column and arcs.cost, or -1. Needs sorted rows.
std::int64_t placeOf(const SparseArcs& arcs, int row, int column);

/// The arcs of `added`, which are sorted and none of them in `arcs`, and those of `arcs`.
SparseArcs joined(const SparseArcs& arcs, const std::vector<PricedArc>& added);

/// Sorts by row, then column, and drops what comes twice.
void makeUnique(std::vector<PricedArc>& arcs);

} // namespace engine
