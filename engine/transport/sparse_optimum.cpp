// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/sparse_optimum.h"

namespace engine {

namespace {

    bool areEqual(const VectorD& weights, double share)
    {
        return (weights.array() - share).abs().maxCoeff() <= 1e-14 * share;
    }

    SparseOptimum matched(
        const SparseArcs& arcs, const VectorD& a, SparseOptimum former, const Progress& progress)
    {
        former.matching.g = std::move(former.g);
        SparseOptimum optimum { .optimal = true, .solver = "assignment" };
        optimum.matching = assignment(arcs, std::move(former.matching), progress);
        optimum.f = optimum.matching.f;
        optimum.g = optimum.matching.g;
        optimum.complete = optimum.matching.perfect();
        optimum.steps = optimum.matching.searched;
        for (int i = 0; i < a.size(); ++i)
            if (const int j = optimum.matching.columnOfRow[static_cast<std::size_t>(i)]; j >= 0)
                optimum.flow.push_back({ .row = i, .column = j, .mass = a[i] });
        return optimum;
    }

} // namespace

SparseOptimum sparseOptimum(const SparseArcs& arcs, const VectorD& a, const VectorD& b,
    SparseOptimum former, const Progress& progress)
{
    const double share = 1 / static_cast<double>(a.size());
    if (a.size() == b.size() && areEqual(a, share) && areEqual(b, share))
        return matched(arcs, a, std::move(former), progress);
    SparseSolution solution = networkSimplex(arcs, a, b,
        { .f = std::move(former.f),
            .g = std::move(former.g),
            .flow = std::move(former.flow),
            .price = former.price },
        progress);
    return { .flow = std::move(solution.flow),
        .f = std::move(solution.f),
        .g = std::move(solution.g),
        .complete = solution.feasible,
        .optimal = solution.optimal,
        .matching = {},
        .price = former.price,
        .solver = "network simplex",
        .steps = solution.pivots };
}

} // namespace engine
