// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/network_simplex.h"

#include "engine/transport/block_search.h"
#include "engine/transport/initial_basis.h"
#include "engine/transport/spanning_tree.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace engine {

namespace {

    constexpr double kInfinite = std::numeric_limits<double>::infinity();
    constexpr double kRounding = 16 * std::numeric_limits<double>::epsilon();
    constexpr long long kPivotsPerNode = 2000; // a warm start needs about 10, a cold one 50
    constexpr long long kPivotsPerCheck = 512; // some milliseconds

    /// What a unit over the root costs. Low: likely enough to drive it away, and exact potentials.
    /// High: more than any path along the arcs. Moderate: for a result in which such units stay, so
    /// that its potentials can still be compared with costs.
    struct Penalties {
        double low;
        double moderate;
        double high;
    };

    struct Ending {
        long long pivots = 0;
        bool feasible = false;
        bool optimal = false;
    };

    template <class Values> double largestOf(const Values& values)
    {
        double result = 0;
        for (const double value : values)
            result = std::max(result, std::abs(value));
        return result;
    }

    Penalties penaltiesFor(const SparseArcs& arcs, const UnitProblem& problem)
    {
        const double reduced = largestOf(problem.cost);
        double range = 2 * largestOf(arcs.cost) + reduced;
        if (range == 0)
            range = 1; // all costs are 0: any penalty will do
        return { .low = 4 * reduced,
            .moderate = 16 * range,
            .high = range * static_cast<double>(problem.rows + problem.columns + 16) };
    }

    /// Pivots until no arc has a negative reduced cost in potentials that come freshly from the
    /// tree; false if the pivots run out before.
    bool pivotToOptimum(
        SpanningTree& tree, const UnitProblem& problem, long long& pivots, const Progress& progress)
    {
        const long long limit = kPivotsPerNode * (problem.rows + problem.columns);
        // An arc that costs far more than all potentials cannot enter: only they are rounded.
        const double former = std::max(largestOf(problem.f), largestOf(problem.g));
        BlockSearch search(problem);
        while (true) {
            const double tolerance = kRounding * std::max(former, largestOf(tree.potential()));
            const long long before = pivots;
            while (const auto entering = search.next(tree.potential(), tolerance)) {
                if (pivots == limit)
                    return false;
                tree.pivot(entering->row, entering->column, entering->arc,
                    problem.cost[entering->arc], entering->reducedCost);
                if (++pivots % kPivotsPerCheck == 0)
                    progress.check();
            }
            if (pivots == before)
                return true;
            tree.recomputePotentials();
        }
    }

    /// At the price, if there is one. Else the penalty rises as long as units go over the root; if
    /// none drives them away, the moderate one decides.
    Ending solve(SpanningTree& tree, const UnitProblem& problem, const Penalties& penalties,
        double price, const Progress& progress)
    {
        constexpr double kGrowth = 64;
        Ending ending;
        const auto solveAt = [&](double penalty) {
            tree.setPenalty(penalty);
            ending.optimal = pivotToOptimum(tree, problem, ending.pivots, progress);
            tree.recomputePotentials();
            ending.feasible = tree.artificialFlow() == 0;
            return ending.optimal && !ending.feasible;
        };
        if (price > 0) {
            solveAt(price);
            return ending;
        }
        double penalty = penalties.low;
        while (solveAt(penalty) && penalty < penalties.high)
            penalty = std::clamp(kGrowth * penalty, penalties.moderate, penalties.high);
        if (ending.optimal && !ending.feasible)
            solveAt(penalties.moderate);
        return ending;
    }

    SparseSolution solutionOf(const SpanningTree& tree, const UnitProblem& problem, double unit)
    {
        SparseSolution solution;
        solution.f = problem.f;
        solution.g = problem.g;
        for (int i = 0; i < problem.rows; ++i)
            solution.f[problem.fullRow[i]] += tree.potential()[i];
        for (int j = 0; j < problem.columns; ++j)
            solution.g[problem.fullColumn[j]] -= tree.potential()[problem.rows + j];
        for (const TreeArc& arc : tree.arcs()) {
            if (arc.arc < 0 || arc.flow == 0)
                continue;
            const int row = std::min(arc.child, arc.parent);
            const int column = std::max(arc.child, arc.parent) - problem.rows;
            solution.flow.push_back({ problem.fullRow[row], problem.fullColumn[column],
                static_cast<double>(arc.flow) * unit });
        }
        std::ranges::sort(
            solution.flow, {}, [](const Arc& arc) { return std::pair(arc.row, arc.column); });
        return solution;
    }

    /// For columns without mass the largest g_j that the arcs allow, then so f_i for rows without
    /// mass.
    void priceEmptyNodes(SparseSolution& solution, const SparseArcs& arcs, const MassUnits& units)
    {
        VectorD lowest = VectorD::Constant(solution.g.size(), kInfinite);
        const auto eachArc = [&](Index i, auto&& visit) {
            for (std::int64_t arc = arcs.start[i]; arc < arcs.start[i + 1]; ++arc)
                visit(arcs.column[arc], arcs.cost[arc]);
        };
        for (Index i = 0; i < solution.f.size(); ++i)
            if (units.a[i] > 0)
                eachArc(i,
                    [&](int j, double c) { lowest[j] = std::min(lowest[j], c - solution.f[i]); });
        for (Index j = 0; j < solution.g.size(); ++j)
            if (units.b[j] == 0 && lowest[j] < kInfinite)
                solution.g[j] = lowest[j];
        for (Index i = 0; i < solution.f.size(); ++i) {
            double f = kInfinite;
            if (units.a[i] == 0)
                eachArc(i, [&](int j, double c) { f = std::min(f, c - solution.g[j]); });
            if (f < kInfinite)
                solution.f[i] = f;
        }
    }

} // namespace

SparseSolution networkSimplex(const SparseArcs& arcs, const VectorD& a, const VectorD& b,
    const SimplexStart& start, const Progress& progress)
{
    assert(arcs.start.size() == static_cast<std::size_t>(a.size()) + 1);
    const MassUnits units = massUnits(a, b);
    const UnitProblem problem = unitProblem(arcs, units, start);
    SpanningTree tree(
        problem.rows, problem.columns, initialBasis(problem, arcsOf(start.flow, problem)));
    progress.check();
    const Ending ending = solve(tree, problem, penaltiesFor(arcs, problem), start.price, progress);

    SparseSolution solution = solutionOf(tree, problem, units.unit);
    priceEmptyNodes(solution, arcs, units);
    solution.pivots = ending.pivots;
    solution.feasible = ending.feasible;
    solution.optimal = ending.optimal;
    return solution;
}

} // namespace engine
