// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/peers/complete_bipartite_graph.h"
#include "tests/benchmarks/peers/peer_plan.h"

#include <lemon/network_simplex.h>

#include <cmath>
#include <ctime>
#include <numeric>

namespace peers {

namespace {

    double threadSeconds()
    {
        timespec now {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
    }

    /// What LEMON asks of a map from arcs to costs; reads the matrix itself.
    struct CostMap {
        using Key = CompleteBipartiteGraph::Arc;
        using Value = double;

        double operator[](const Key& arc) const
        {
            return std::ldexp(
                std::round(std::ldexp(static_cast<double>(C.data()[arc.id]), 27)), -27);
        }

        const engine::MatrixF& C;
    };

} // namespace

PeerPlan lemonPlan(const engine::MatrixF& C)
{
    const auto N = static_cast<int>(C.rows()), M = static_cast<int>(C.cols());
    const int units = std::lcm(N, M);
    const CompleteBipartiteGraph graph(N, M);
    CompleteBipartiteGraph::NodeMap<int> supply(graph);
    for (int node = 0; node < N + M; ++node)
        supply[CompleteBipartiteGraph::nodeFromId(node)] = node < N ? units / N : -units / M;

    const double start = threadSeconds();
    using Simplex = lemon::NetworkSimplex<CompleteBipartiteGraph, int, double>;
    Simplex simplex(graph);
    simplex.costMap(CostMap { C }).supplyMap(supply);
    simplex.run();
    PeerPlan plan;
    plan.seconds = threadSeconds() - start;

    for (int i = 0; i < N; ++i)
        for (int j = 0; j < M; ++j)
            if (const int flow = simplex.flow(CompleteBipartiteGraph::arcFromId(i * M + j)))
                plan.arcs.push_back({ i, j, static_cast<double>(flow) / units });
    return plan;
}

} // namespace peers
