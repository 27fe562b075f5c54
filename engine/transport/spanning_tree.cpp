// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/spanning_tree.h"

#include <limits>
#include <utility>

namespace engine {
namespace {

    constexpr int kPivotsBetweenRenumberings = 600;

    template <class T> void reorder(std::vector<T>& values, const std::vector<int>& order)
    {
        std::vector<T> former(order.size());
        former.swap(values);
        for (std::size_t place = 0; place < order.size(); ++place)
            values[place] = former[order[place]];
    }

} // namespace

SpanningTree::SpanningTree(int rows, int columns, const std::vector<TreeArc>& arcs)
    : rows_(rows)
    , root_(rows + columns)
    , pivotsUntilRenumbering_(0)
{
    const auto nodes = static_cast<std::size_t>(rows + columns) + 1;
    potential_.assign(nodes, 0);
    nodeAt_.resize(nodes);
    for (std::size_t node = 0; node < nodes; ++node)
        nodeAt_[node] = static_cast<int>(node);
    placeOf_ = nodeAt_;
    links_.assign(nodes, { -1, 1, 0 });
    next_.assign(nodes, root_);
    previous_.assign(nodes, root_);
    last_ = nodeAt_;
    arc_.assign(nodes, -1);
    cost_.assign(nodes, 0);

    for (const TreeArc& entry : arcs) {
        links_[entry.child] = { entry.parent, 1, entry.flow };
        arc_[entry.child] = entry.arc;
        cost_[entry.child] = entry.cost;
    }
    for (auto entry = arcs.rbegin(); entry != arcs.rend(); ++entry) {
        const int child = entry->child, parent = entry->parent;
        links_[parent].size += links_[child].size;
        link(last_[child], next_[parent]);
        link(parent, child);
        if (last_[parent] == parent)
            last_[parent] = last_[child];
    }
    renumber();
    recomputePotentials();
}

void SpanningTree::pivot(int row, int column, std::int64_t arc, double cost, double reducedCost)
{
    if (--pivotsUntilRenumbering_ <= 0)
        renumber();
    const int rowPlace = placeOf_[row], columnPlace = placeOf_[rows_ + column];
    const Cycle cycle = findCycle(rowPlace, columnPlace);
    pushFlow(cycle, rowPlace, columnPlace);

    const int moved = cycle.onRowSide ? rowPlace : columnPlace;
    const int kept = cycle.onRowSide ? columnPlace : rowPlace;
    const int size = links_[cycle.leaving].size;
    resizeUpTo(cycle.join, links_[cycle.leaving].parent, -size);
    resizeUpTo(cycle.join, kept, size);
    cutAndTurn(cycle.leaving, moved);
    links_[moved] = { kept, size, cycle.flow };
    arc_[moved] = arc;
    cost_[moved] = cost;
    hang(moved, kept);
    shiftPotentials(moved, cycle.onRowSide ? reducedCost : -reducedCost);
}

/// The cycle runs from the join down to the row, over the entering arc, and from the column up to
/// the join. On its way down it empties the arcs whose child is a row, on its way up those whose
/// child is a column.
SpanningTree::Cycle SpanningTree::findCycle(int row, int column) const
{
    Cycle cycle { -1, -1, true, std::numeric_limits<std::int64_t>::max() };
    std::int64_t columnFlow = std::numeric_limits<std::int64_t>::max();
    int columnLeaving = -1;
    while (row != column) {
        const Link rowLink = links_[row], columnLink = links_[column];
        if (rowLink.size < columnLink.size) {
            if (isRow(row) && rowLink.flow < cycle.flow) {
                cycle.flow = rowLink.flow;
                cycle.leaving = row;
            }
            row = rowLink.parent;
        } else {
            if (!isRow(column) && columnLink.flow <= columnFlow) {
                columnFlow = columnLink.flow;
                columnLeaving = column;
            }
            column = columnLink.parent;
        }
    }
    cycle.join = row;
    if (columnFlow <= cycle.flow) {
        cycle.flow = columnFlow;
        cycle.leaving = columnLeaving;
        cycle.onRowSide = false;
    }
    return cycle;
}

void SpanningTree::pushFlow(const Cycle& cycle, int row, int column)
{
    if (cycle.flow == 0)
        return;
    for (int place = row; place != cycle.join; place = links_[place].parent)
        links_[place].flow += isRow(place) ? -cycle.flow : cycle.flow;
    for (int place = column; place != cycle.join; place = links_[place].parent)
        links_[place].flow += isRow(place) ? cycle.flow : -cycle.flow;
}

void SpanningTree::resizeUpTo(int join, int from, int change)
{
    for (int place = from; place != join; place = links_[place].parent)
        links_[place].size += change;
}

/// Takes the subtree of `leaving` out of the list and makes newRoot, which lies in it, its root.
/// Along the stem from newRoot up to `leaving` every node becomes the child of the one before it;
/// what else hangs there stays.
void SpanningTree::cutAndTurn(int leaving, int newRoot)
{
    const int top = links_[leaving].parent, topLast = last_[leaving];
    const int size = links_[leaving].size;
    int place = newRoot, child = -1;
    int childLast = -1;   // the last place below the child before the turn
    int beforeChild = -1; // what stood before the child
    int tail = -1;        // the last place of the new list so far
    Link childLink {};
    std::int64_t childArc = -1;
    double childCost = 0;
    while (true) {
        const Link former = links_[place];
        const int formerLast = last_[place];
        const int ownLast = formerLast == childLast ? beforeChild : formerLast;
        const int before = previous_[place];
        link(before, next_[ownLast]);
        if (child >= 0) {
            link(tail, place);
            links_[place] = { child, size - childLink.size, childLink.flow };
            std::swap(arc_[place], childArc);
            std::swap(cost_[place], childCost);
        } else {
            childArc = arc_[place];
            childCost = cost_[place];
        }
        tail = ownLast;
        childLast = formerLast;
        beforeChild = before;
        childLink = former;
        child = place;
        if (place == leaving)
            break;
        place = former.parent;
    }
    for (place = leaving; place != newRoot; place = links_[place].parent)
        last_[place] = tail;
    last_[newRoot] = tail;
    for (place = top; place >= 0 && last_[place] == topLast; place = links_[place].parent)
        last_[place] = beforeChild;
}

/// Puts a subtree that was taken out of the list below a parent, as its first child.
void SpanningTree::hang(int subtree, int parent)
{
    link(last_[subtree], next_[parent]);
    link(parent, subtree);
    const int tail = last_[subtree];
    for (int place = parent; place >= 0 && last_[place] == parent; place = links_[place].parent)
        last_[place] = tail;
}

/// Only differences count: where the subtree is the larger part, the rest moves the other way.
void SpanningTree::shiftPotentials(int subtree, double shift)
{
    int place = subtree, end = last_[subtree];
    if (2 * static_cast<std::size_t>(links_[subtree].size) > nodeAt_.size()) {
        place = next_[end];
        end = previous_[subtree];
        shift = -shift;
    }
    while (true) {
        potential_[nodeAt_[place]] += shift;
        if (place == end)
            break;
        // The branch lets the processor run ahead where a plain load would make it wait.
        if (const int next = next_[place]; next == place + 1) [[likely]]
            ++place;
        else
            place = next;
    }
}

void SpanningTree::setPenalty(double cost)
{
    for (std::size_t place = 0; place < nodeAt_.size(); ++place)
        if (arc_[place] < 0 && !isRow(static_cast<int>(place)))
            cost_[place] = cost;
    recomputePotentials();
}

void SpanningTree::recomputePotentials()
{
    potential_[nodeAt_[root_]] = 0;
    for (int place = next_[root_]; place != root_; place = next_[place]) {
        const double above = potential_[nodeAt_[links_[place].parent]];
        potential_[nodeAt_[place]] = isRow(place) ? above + cost_[place] : above - cost_[place];
    }
}

std::vector<TreeArc> SpanningTree::arcs() const
{
    std::vector<TreeArc> result;
    result.reserve(nodeAt_.size() - 1);
    for (int place = next_[root_]; place != root_; place = next_[place]) {
        const Link& up = links_[place];
        result.push_back(
            { nodeAt_[place], nodeAt_[up.parent], arc_[place], up.flow, cost_[place] });
    }
    return result;
}

std::int64_t SpanningTree::artificialFlow() const
{
    std::int64_t flow = 0;
    for (std::size_t place = 0; place < nodeAt_.size(); ++place)
        if (arc_[place] < 0 && !isRow(static_cast<int>(place)))
            flow += links_[place].flow;
    return flow;
}

/// Gives every node the place that it has in the list.
void SpanningTree::renumber()
{
    pivotsUntilRenumbering_ = kPivotsBetweenRenumberings;
    std::vector<int> order, placed(nodeAt_.size());
    order.reserve(nodeAt_.size());
    int place = root_;
    do {
        placed[place] = static_cast<int>(order.size());
        order.push_back(place);
        place = next_[place];
    } while (place != root_);

    reorder(nodeAt_, order);
    reorder(links_, order);
    reorder(last_, order);
    reorder(arc_, order);
    reorder(cost_, order);
    const int count = static_cast<int>(order.size());
    for (place = 0; place < count; ++place) {
        placeOf_[nodeAt_[place]] = place;
        if (links_[place].parent >= 0)
            links_[place].parent = placed[links_[place].parent];
        last_[place] = placed[last_[place]];
        next_[place] = place + 1 < count ? place + 1 : 0;
        previous_[place] = place > 0 ? place - 1 : count - 1;
    }
    root_ = 0;
}

} // namespace engine
