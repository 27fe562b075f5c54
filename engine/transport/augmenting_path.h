// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shortest augmenting paths in reduced costs over sparse arcs, from all free rows at once
// [Dijkstra with a binary heap]: their trees share no row and no column, so one search matches
// every row whose tree holds a free column. A search a row would look at half of all arcs each
// time.
#pragma once
#include "engine/transport/assignment.h"

namespace engine {

/// Works on a matching and its inverse in place; keeps the marks of a search between searches.
class AugmentingPaths {
public:
    AugmentingPaths(const SparseArcs& arcs, Matching& matching, std::vector<int>& rowOfColumn);

    /// Matches the free rows. Where no free column is within reach of any of them, they stay free,
    /// and matching.stuckRows and matching.stuckColumn are filled with what was reached.
    void augmentFrom(std::vector<int> free, const Progress& progress);

private:
    struct Reached {
        double distance;
        int column;
    };
    static bool isFarther(const Reached& x, const Reached& y) { return x.distance > y.distance; }

    bool grow(const std::vector<int>& free, const Progress& progress);
    void scan(int row, double distance, int root);
    void moveDuals(const std::vector<int>& free);
    void flip(int column, int row);
    void tellStuck(const std::vector<int>& free);
    void forget();

    const SparseArcs& arcs_;
    Matching& matching_;
    std::vector<int>& rowOfColumn_;
    std::vector<double> distance_; ///< (N) of a column from the nearest root; infinity: not reached
    std::vector<int> previousRow_; ///< (N) the row a column is reached from
    std::vector<int> root_;        ///< (N) the free row in whose tree a column is
    std::vector<char> isServed_;   ///< (N) of a root: its tree holds a free column
    std::vector<int> touched_;     ///< columns with a distance
    std::vector<int> settled_;     ///< columns with a final distance
    std::vector<int> found_;       ///< free columns, one a root
    std::vector<Reached> heap_;
    double reach_ = 0; ///< distance of the last free column found
};

} // namespace engine
