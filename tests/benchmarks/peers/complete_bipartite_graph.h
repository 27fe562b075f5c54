// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every row has an arc to every column: a graph for LEMON that takes no memory. Arc i M + j runs
// from i to N + j.
#pragma once
#include <lemon/bits/graph_extender.h>
#include <lemon/core.h>

namespace peers {

class CompleteBipartiteGraphBase {
public:
    template <class Kind> class Item {
    public:
        Item() = default;
        Item(lemon::Invalid)
            : id(-1)
        {
        }
        explicit Item(int number)
            : id(number)
        {
        }
        bool operator==(const Item& other) const { return id == other.id; }
        bool operator!=(const Item& other) const { return id != other.id; }
        bool operator<(const Item& other) const { return id < other.id; }

        int id;
    };
    using Node = Item<struct NodeKind>;
    using Arc = Item<struct ArcKind>;
    using NodeNumTag = lemon::True;
    using ArcNumTag = lemon::True;

    int nodeNum() const { return rows_ + columns_; }
    int arcNum() const { return rows_ * columns_; }
    int maxNodeId() const { return nodeNum() - 1; }
    int maxArcId() const { return arcNum() - 1; }
    static int id(Node node) { return node.id; }
    static int id(Arc arc) { return arc.id; }
    static Node nodeFromId(int id) { return Node(id); }
    static Arc arcFromId(int id) { return Arc(id); }
    Node source(Arc arc) const { return Node(arc.id / columns_); }
    Node target(Arc arc) const { return Node(rows_ + arc.id % columns_); }

    void first(Node& node) const { node.id = maxNodeId(); }
    static void next(Node& node) { --node.id; }
    void first(Arc& arc) const { arc.id = maxArcId(); }
    static void next(Arc& arc) { --arc.id; }
    void firstOut(Arc& arc, Node node) const
    {
        arc.id = node.id < rows_ ? (node.id + 1) * columns_ - 1 : -1;
    }
    void nextOut(Arc& arc) const { arc.id = arc.id % columns_ == 0 ? -1 : arc.id - 1; }
    void firstIn(Arc& arc, Node node) const
    {
        arc.id = node.id < rows_ ? -1 : (rows_ - 1) * columns_ + node.id - rows_;
    }
    void nextIn(Arc& arc) const { arc.id = arc.id < columns_ ? -1 : arc.id - columns_; }

protected:
    int rows_ = 0;
    int columns_ = 0;
};

class CompleteBipartiteGraph : public lemon::DigraphExtender<CompleteBipartiteGraphBase> {
public:
    CompleteBipartiteGraph(int rows, int columns)
    {
        rows_ = rows;
        columns_ = columns;
    }
};

} // namespace peers
