// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/initial_basis.h"

#include <algorithm>
#include <numeric>

namespace engine {
namespace {

    struct FlowArc {
        int row;
        int column;
        std::int64_t arc;
        std::int64_t flow;
    };

    /// What is still to be served, and by what the rest was.
    struct GreedyFlow {
        std::vector<std::int64_t> left; ///< (N + M) by node
        std::vector<FlowArc> arcs;

        void serve(int row, int columnNode, std::int64_t arc)
        {
            const std::int64_t flow = std::min(left[row], left[columnNode]);
            if (flow == 0)
                return;
            left[row] -= flow;
            left[columnNode] -= flow;
            arcs.push_back({ row, columnNode, arc, flow });
        }
    };

    std::vector<int> rowsOf(const UnitProblem& problem)
    {
        std::vector<int> rows(problem.column.size());
        for (int i = 0; i < problem.rows; ++i)
            std::fill(rows.begin() + problem.start[i], rows.begin() + problem.start[i + 1], i);
        return rows;
    }

    /// Of every node the number of arcs not yet looked at and the exclusive or of their places: the
    /// place of the last one, once there is only one.
    struct Incidence {
        std::vector<int> degree;
        std::vector<std::size_t> places;

        void toggle(int node, std::size_t place, int change)
        {
            degree[node] += change;
            places[node] ^= place;
        }
    };

    void servePreferred(GreedyFlow& flow, const UnitProblem& problem, const std::vector<int>& rowOf,
        const std::vector<std::int64_t>& preferred)
    {
        const auto nodes = flow.left.size();
        Incidence open { std::vector<int>(nodes, 0), std::vector<std::size_t>(nodes, 0) };
        const auto columnNode
            = [&](std::size_t place) { return problem.rows + problem.column[preferred[place]]; };
        for (std::size_t place = 0; place < preferred.size(); ++place) {
            open.toggle(rowOf[preferred[place]], place, 1);
            open.toggle(columnNode(place), place, 1);
        }
        std::vector<int> leaves;
        std::vector<bool> done(preferred.size(), false);
        const auto look = [&](std::size_t place) {
            done[place] = true;
            const int row = rowOf[preferred[place]], column = columnNode(place);
            flow.serve(row, column, preferred[place]);
            for (const int node : { row, column }) {
                open.toggle(node, place, -1);
                if (open.degree[node] == 1)
                    leaves.push_back(node);
            }
        };
        const auto strip = [&] {
            while (!leaves.empty()) {
                const int node = leaves.back();
                leaves.pop_back();
                if (open.degree[node] == 1)
                    look(open.places[node]);
            }
        };
        for (std::size_t node = 0; node < nodes; ++node)
            if (open.degree[node] == 1)
                leaves.push_back(static_cast<int>(node));
        strip();
        for (std::size_t place = 0; place < preferred.size(); ++place) {
            if (done[place])
                continue;
            look(place);
            strip();
        }
    }

    void serveCheapest(GreedyFlow& flow, const UnitProblem& problem, const std::vector<int>& rowOf)
    {
        std::vector<std::int64_t> open;
        for (int i = 0; i < problem.rows; ++i)
            if (flow.left[i] > 0)
                for (std::int64_t arc = problem.start[i]; arc < problem.start[i + 1]; ++arc)
                    if (flow.left[problem.rows + problem.column[arc]] > 0)
                        open.push_back(arc);
        std::ranges::stable_sort(open, {}, [&](std::int64_t arc) { return problem.cost[arc]; });
        for (const std::int64_t arc : open)
            flow.serve(rowOf[arc], problem.rows + problem.column[arc], arc);
    }

    /// The forest as neighbour lists: of node k those at start[k] .. start[k + 1] - 1.
    struct Forest {
        std::vector<int> start;
        std::vector<int> arcs; ///< places in GreedyFlow::arcs
    };

    Forest forestOf(const GreedyFlow& flow)
    {
        Forest forest { std::vector<int>(flow.left.size() + 1, 0), {} };
        for (const FlowArc& arc : flow.arcs) {
            ++forest.start[arc.row + 1];
            ++forest.start[arc.column + 1];
        }
        std::partial_sum(forest.start.begin(), forest.start.end(), forest.start.begin());
        forest.arcs.resize(2 * flow.arcs.size());
        std::vector<int> next(forest.start.begin(), forest.start.end() - 1);
        for (std::size_t k = 0; k < flow.arcs.size(); ++k) {
            forest.arcs[next[flow.arcs[k].row]++] = static_cast<int>(k);
            forest.arcs[next[flow.arcs[k].column]++] = static_cast<int>(k);
        }
        return forest;
    }

    /// Hangs each tree of the forest on the root: by the node that has mass left, else by a row.
    std::vector<TreeArc> hungOnRoot(const GreedyFlow& flow, const UnitProblem& problem)
    {
        const int root = problem.rows + problem.columns;
        const Forest forest = forestOf(flow);
        std::vector<TreeArc> tree;
        tree.reserve(flow.left.size());
        std::vector<bool> reached(flow.left.size(), false);
        const auto hang = [&](int top) {
            reached[top] = true;
            std::size_t head = tree.size();
            tree.push_back({ top, root, -1, flow.left[top], 0 });
            for (; head < tree.size(); ++head) {
                const int parent = tree[head].child;
                for (int k = forest.start[parent]; k < forest.start[parent + 1]; ++k) {
                    const FlowArc& arc = flow.arcs[forest.arcs[k]];
                    const int child = arc.row == parent ? arc.column : arc.row;
                    if (reached[child])
                        continue;
                    reached[child] = true;
                    tree.push_back({ child, parent, arc.arc, arc.flow, problem.cost[arc.arc] });
                }
            }
        };
        for (int node = 0; node < root; ++node)
            if (flow.left[node] > 0)
                hang(node);
        for (int row = 0; row < problem.rows; ++row)
            if (!reached[row])
                hang(row);
        return tree;
    }

} // namespace

std::vector<TreeArc> initialBasis(
    const UnitProblem& problem, const std::vector<std::int64_t>& preferred)
{
    GreedyFlow flow { problem.supply, {} };
    flow.left.insert(flow.left.end(), problem.demand.begin(), problem.demand.end());
    const std::vector<int> rowOf = rowsOf(problem);
    servePreferred(flow, problem, rowOf, preferred);
    serveCheapest(flow, problem, rowOf);
    return hungOnRoot(flow, problem);
}

} // namespace engine
