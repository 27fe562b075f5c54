// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The basis of the network simplex: a spanning tree with a flow and a potential on every node.
//
// Nodes are rows 0..N-1, columns N..N+M-1 and a root N+M. The tree is kept as a list in preorder,
// so that a subtree is an interval. Now and then the nodes are renumbered by that list: then nearly
// every successor is the next place in memory, and walking an interval runs as fast as walking an
// array.
#pragma once
#include <cstdint>
#include <vector>

namespace engine {

/// A tree arc between a node and its parent. Flow runs from a row to a column; to the root from a
/// row, from the root to a column: so it runs towards the root exactly if the child is a row.
struct TreeArc {
    int child = 0;
    int parent = 0;
    std::int64_t arc = -1; ///< number of the arc in SparseArcs; -1: artificial
    std::int64_t flow = 0;
    double cost = 0;
};

class SpanningTree {
public:
    /// arcs (N + M): one per node but the root, parents before their children.
    SpanningTree(int rows, int columns, const std::vector<TreeArc>& arcs);

    /// By node: the reduced cost of an arc from row i to column j is c_ij - potential[i] +
    /// potential[N + j].
    const std::vector<double>& potential() const { return potential_; }

    /// Brings an arc of negative reduced cost into the tree, which pushes as much flow around its
    /// cycle as there is. Of the arcs that run empty the last one along the cycle leaves: the tree
    /// stays strongly feasible, so no sequence of pivots comes back [Cunningham 1976].
    void pivot(int row, int column, std::int64_t arc, double cost, double reducedCost);

    /// Another cost for the artificial arcs that come from the root.
    void setPenalty(double cost);

    /// Makes the potentials those of the tree arcs' costs, without the rounding of many pivots.
    void recomputePotentials();

    /// All arcs but the root's, parents before their children.
    std::vector<TreeArc> arcs() const;

    /// What still comes to columns out of the root.
    std::int64_t artificialFlow() const;

private:
    struct Link {
        int parent;
        int size;          ///< nodes in the subtree
        std::int64_t flow; ///< on the arc to the parent
    };
    struct Cycle {
        int join;
        int leaving; ///< the child end of the leaving arc
        bool onRowSide;
        std::int64_t flow;
    };

    bool isRow(int place) const { return nodeAt_[place] < rows_; }
    void link(int first, int second)
    {
        next_[first] = second;
        previous_[second] = first;
    }
    Cycle findCycle(int row, int column) const;
    void pushFlow(const Cycle& cycle, int row, int column);
    void resizeUpTo(int join, int from, int change);
    void cutAndTurn(int leaving, int newRoot);
    void hang(int subtree, int parent);
    void shiftPotentials(int subtree, double shift);
    void renumber();

    int rows_;
    int root_; ///< place of the root
    int pivotsUntilRenumbering_;
    std::vector<double> potential_; ///< by node; everything below is by place
    std::vector<int> placeOf_;      ///< by node
    std::vector<int> nodeAt_;
    std::vector<Link> links_;
    std::vector<int> next_; ///< in preorder, circular
    std::vector<int> previous_;
    std::vector<int> last_;         ///< the last place of the subtree
    std::vector<std::int64_t> arc_; ///< to the parent
    std::vector<double> cost_;      ///< of that arc
};

} // namespace engine
