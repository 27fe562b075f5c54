// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shortest augmenting paths in reduced costs over sparse arcs, one free row at a time [Dijkstra
// with a binary heap].
#pragma once
#include "engine/transport/assignment.h"

namespace engine {

/// Works on a matching and its inverse in place; keeps the marks of the search between rows.
class AugmentingPaths {
public:
    AugmentingPaths(const SparseArcs& arcs, Matching& matching, std::vector<int>& rowOfColumn);

    /// Matches the row by the cheapest path to a free column; where there is none the row stays
    /// free and what it reached is marked as stuck.
    void augmentFrom(int row, const Progress& progress);

    /// Fills matching.stuckRows and matching.stuckColumn.
    void tellStuck();

private:
    struct Reached {
        double distance;
        int column;
    };
    static bool isFarther(const Reached& x, const Reached& y) { return x.distance > y.distance; }

    void scan(int row, double distance);
    int nearestFree(int row, const Progress& progress);
    void moveDuals(int row, double distance);
    void flip(int column, int row);

    const SparseArcs& arcs_;
    Matching& matching_;
    std::vector<int>& rowOfColumn_;
    std::vector<double> distance_;  ///< (N) from the row; infinity: not reached
    std::vector<int> previousRow_;  ///< (N) the row a column is reached from
    std::vector<char> stuckColumn_; ///< (N) no free column can be reached from it
    std::vector<int> stuckRows_;
    std::vector<int> touched_; ///< columns with a distance
    std::vector<int> settled_; ///< columns with a final distance
    std::vector<Reached> heap_;
    double reached_ = 0; ///< distance of the free column found
};

} // namespace engine
