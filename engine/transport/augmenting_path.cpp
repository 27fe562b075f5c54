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
    , root_(rowOfColumn.size(), -1)
    , isServed_(rowOfColumn.size(), 0)
{
    matching_.scanned = 0;
}

void AugmentingPaths::scan(int row, double distance, int root)
{
    const double base = distance - matching_.f[row];
    matching_.scanned += arcs_.start[at(row) + 1] - arcs_.start[at(row)];
    for (std::int64_t k = arcs_.start[at(row)]; k < arcs_.start[at(row) + 1]; ++k) {
        const int column = arcs_.column[static_cast<std::size_t>(k)];
        const double reduced = base + arcs_.cost[static_cast<std::size_t>(k)] - matching_.g[column];
        const double there = std::max(reduced, distance); // rounding must not make an arc negative
        if (there >= distance_[at(column)])
            continue;
        if (distance_[at(column)] == kInfinity)
            touched_.push_back(column);
        distance_[at(column)] = there;
        previousRow_[at(column)] = row;
        root_[at(column)] = root;
        heap_.push_back({ there, column });
        std::ranges::push_heap(heap_, isFarther);
    }
}

/// Grows the trees until half of the roots have found a free column: going on to the last would
/// take the longest, and the others stand in its way. False if nobody finds one.
bool AugmentingPaths::grow(const std::vector<int>& free, const Progress& progress)
{
    const std::size_t enough = (free.size() + 1) / 2;
    for (const int row : free)
        scan(row, 0, row);
    for (int popped = 1; !heap_.empty() && found_.size() < enough; ++popped) {
        if (popped % 2048 == 0)
            progress.check();
        std::ranges::pop_heap(heap_, isFarther);
        const Reached nearest = heap_.back();
        heap_.pop_back();
        if (nearest.distance > distance_[at(nearest.column)])
            continue;
        settled_.push_back(nearest.column);
        const int owner = rowOfColumn_[at(nearest.column)];
        char& isServed = isServed_[at(root_[at(nearest.column)])];
        if (owner >= 0) {
            scan(owner, nearest.distance, root_[at(nearest.column)]);
        } else if (isServed == 0) {
            isServed = 1;
            found_.push_back(nearest.column);
            reach_ = nearest.distance;
        }
    }
    return !found_.empty();
}

/// Reduced costs along the trees become 0 up to the last free column, and none becomes negative.
void AugmentingPaths::moveDuals(const std::vector<int>& free)
{
    for (const int row : free)
        matching_.f[row] += reach_;
    for (const int column : settled_) {
        const double gain = reach_ - distance_[at(column)];
        if (gain <= 0)
            continue;
        matching_.g[column] -= gain;
        if (const int owner = rowOfColumn_[at(column)]; owner >= 0)
            matching_.f[owner] += gain;
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

void AugmentingPaths::forget()
{
    for (const int column : touched_)
        distance_[at(column)] = kInfinity;
    for (const int column : found_)
        isServed_[at(root_[at(column)])] = 0;
    touched_.clear();
    settled_.clear();
    found_.clear();
    heap_.clear();
}

void AugmentingPaths::tellStuck(const std::vector<int>& free)
{
    matching_.stuckRows = free;
    matching_.stuckColumn.assign(rowOfColumn_.size(), 0);
    for (const int column : settled_) {
        matching_.stuckColumn[at(column)] = 1;
        matching_.stuckRows.push_back(rowOfColumn_[at(column)]);
    }
}

void AugmentingPaths::augmentFrom(std::vector<int> free, const Progress& progress)
{
    while (!free.empty() && grow(free, progress)) {
        moveDuals(free);
        for (const int column : found_)
            flip(column, root_[at(column)]);
        forget();
        std::erase_if(free, [&](int row) { return matching_.columnOfRow[at(row)] >= 0; });
    }
    if (!free.empty())
        tellStuck(free);
}

} // namespace engine
