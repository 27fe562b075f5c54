// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/unit_problem.h"

#include <algorithm>

namespace engine {

namespace {

    VectorD rowMinima(const SparseArcs& arcs, Index rows)
    {
        VectorD f = VectorD::Zero(rows);
        for (Index i = 0; i < rows; ++i) {
            const auto begin = arcs.cost.begin() + arcs.start[i];
            const auto end = arcs.cost.begin() + arcs.start[i + 1];
            if (begin != end)
                f[i] = *std::min_element(begin, end);
        }
        return f;
    }

} // namespace

UnitProblem unitProblem(const SparseArcs& arcs, const MassUnits& units, const SimplexStart& start)
{
    const auto N = static_cast<Index>(units.a.size()), M = static_cast<Index>(units.b.size());
    UnitProblem problem;
    problem.f = start.f.size() == N ? start.f : rowMinima(arcs, N);
    problem.g = start.g.size() == M ? start.g : VectorD::Zero(M);
    std::vector<int> columnAt(units.b.size(), -1);
    for (Index j = 0; j < M; ++j) {
        if (units.b[j] == 0)
            continue;
        columnAt[j] = problem.columns++;
        problem.demand.push_back(units.b[j]);
        problem.fullColumn.push_back(static_cast<int>(j));
    }
    problem.column.reserve(arcs.column.size());
    problem.cost.reserve(arcs.column.size());
    problem.start.push_back(0);
    for (Index i = 0; i < N; ++i) {
        if (units.a[i] == 0)
            continue;
        ++problem.rows;
        problem.supply.push_back(units.a[i]);
        problem.fullRow.push_back(static_cast<int>(i));
        for (std::int64_t arc = arcs.start[i]; arc < arcs.start[i + 1]; ++arc) {
            const int j = arcs.column[arc];
            if (columnAt[j] < 0)
                continue;
            problem.column.push_back(columnAt[j]);
            problem.cost.push_back(arcs.cost[arc] - problem.f[i] - problem.g[j]);
        }
        problem.start.push_back(static_cast<std::int64_t>(problem.column.size()));
    }
    return problem;
}

std::vector<std::int64_t> arcsOf(const std::vector<Arc>& flow, const UnitProblem& problem)
{
    std::vector<int> rowAt(problem.f.size(), -1), columnAt(problem.g.size(), -1);
    for (int i = 0; i < problem.rows; ++i)
        rowAt[problem.fullRow[i]] = i;
    for (int j = 0; j < problem.columns; ++j)
        columnAt[problem.fullColumn[j]] = j;
    std::vector<std::int64_t> result;
    result.reserve(flow.size());
    for (const Arc& arc : flow) {
        const int i = rowAt[arc.row], j = columnAt[arc.column];
        if (arc.mass <= 0 || i < 0 || j < 0)
            continue;
        const auto first = problem.column.begin() + problem.start[i];
        const auto end = problem.column.begin() + problem.start[i + 1];
        const auto found = std::find(first, end, j);
        if (found != end)
            result.push_back(found - problem.column.begin());
    }
    return result;
}

} // namespace engine
