// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/augmenting_path.h"

#include <algorithm>
#include <limits>

namespace engine {

namespace {

    constexpr double kInfinity = std::numeric_limits<double>::infinity();

    std::size_t at(int index)
    {
        return static_cast<std::size_t>(index);
    }

} // namespace

AugmentingPaths::AugmentingPaths(
    const SparseArcs& arcs, Matching& matching, std::vector<int>& rowOfColumn)
    : arcs_(arcs)
    , matching_(matching)
    , rowOfColumn_(rowOfColumn)
    , distance_(rowOfColumn.size(), kInfinity)
    , previousRow_(rowOfColumn.size(), -1)
    , stuckColumn_(rowOfColumn.size(), 0)
{
    matching_.scanned = 0;
}

void AugmentingPaths::scan(int row, double distance)
{
    const double base = distance - matching_.f[row];
    matching_.scanned += arcs_.start[at(row) + 1] - arcs_.start[at(row)];
    for (std::int64_t k = arcs_.start[at(row)]; k < arcs_.start[at(row) + 1]; ++k) {
        const int column = arcs_.column[static_cast<std::size_t>(k)];
        const double reduced = base + arcs_.cost[static_cast<std::size_t>(k)] - matching_.g[column];
        const double there = std::max(reduced, distance); // rounding must not make an arc negative
        if (there >= distance_[at(column)] || stuckColumn_[at(column)] != 0)
            continue;
        if (distance_[at(column)] == kInfinity)
            touched_.push_back(column);
        distance_[at(column)] = there;
        previousRow_[at(column)] = row;
        heap_.push_back({ there, column });
        std::ranges::push_heap(heap_, isFarther);
    }
}

int AugmentingPaths::nearestFree(int row, const Progress& progress)
{
    scan(row, 0);
    for (int popped = 1; !heap_.empty(); ++popped) {
        if (popped % 2048 == 0)
            progress.check();
        std::ranges::pop_heap(heap_, isFarther);
        const Reached nearest = heap_.back();
        heap_.pop_back();
        if (nearest.distance > distance_[at(nearest.column)])
            continue;
        reached_ = nearest.distance;
        const int owner = rowOfColumn_[at(nearest.column)];
        if (owner < 0)
            return nearest.column;
        settled_.push_back(nearest.column);
        scan(owner, nearest.distance);
    }
    return -1;
}

/// Reduced costs along the tree become 0 and none becomes negative.
void AugmentingPaths::moveDuals(int row, double distance)
{
    matching_.f[row] += distance;
    for (const int column : settled_) {
        const double gain = distance - distance_[at(column)];
        matching_.g[column] -= gain;
        matching_.f[rowOfColumn_[at(column)]] += gain;
    }
}

void AugmentingPaths::flip(int column, int row)
{
    for (int from = -1; from != row;) {
        from = previousRow_[at(column)];
        const int given = matching_.columnOfRow[at(from)];
        matching_.columnOfRow[at(from)] = column;
        rowOfColumn_[at(column)] = from;
        column = given;
    }
}

void AugmentingPaths::augmentFrom(int row, const Progress& progress)
{
    const int column = nearestFree(row, progress);
    if (column >= 0) {
        moveDuals(row, reached_);
        flip(column, row);
    } else {
        stuckRows_.push_back(row);
        for (const int reached : settled_) {
            stuckColumn_[at(reached)] = 1;
            stuckRows_.push_back(rowOfColumn_[at(reached)]);
        }
    }
    for (const int reached : touched_)
        distance_[at(reached)] = kInfinity;
    touched_.clear();
    settled_.clear();
    heap_.clear();
}

void AugmentingPaths::tellStuck()
{
    matching_.stuckRows = std::move(stuckRows_);
    matching_.stuckColumn = std::move(stuckColumn_);
}

} // namespace engine
