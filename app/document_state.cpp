// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document_state.h"

#include <algorithm>
#include <numeric>

namespace app {
namespace {

    /// Weights of the corners `before` carried over to the corners `after`, both positions in lists
    /// of which `cameFrom` gives for each new position the old one, or -1.
    engine::Weights carried(const engine::Weights& weights, const std::vector<int>& before,
        const std::vector<int>& after, const std::vector<int>& cameFrom)
    {
        engine::Weights result(after.size(), 0.0);
        for (std::size_t corner = 0; corner < after.size(); ++corner) {
            const int old = cameFrom[static_cast<std::size_t>(after[corner])];
            const auto found = std::ranges::find(before, old);
            const auto position = static_cast<std::size_t>(found - before.begin());
            if (old >= 0 && position < weights.size())
                result[corner] = weights[position];
        }
        const double sum = std::accumulate(result.begin(), result.end(), 0.0);
        if (sum <= 0)
            return after.empty() ? result
                                 : engine::uniformSimplexWeights(static_cast<int>(after.size()));
        for (double& weight : result)
            weight /= sum;
        return result;
    }

    std::vector<bool> carried(const std::vector<bool>& locked, const std::vector<int>& before,
        const std::vector<int>& after, const std::vector<int>& cameFrom)
    {
        std::vector<bool> result(after.size(), false);
        for (std::size_t corner = 0; corner < after.size(); ++corner) {
            const int old = cameFrom[static_cast<std::size_t>(after[corner])];
            const auto found = std::ranges::find(before, old);
            const auto position = static_cast<std::size_t>(found - before.begin());
            result[corner] = old >= 0 && position < locked.size() && locked[position];
        }
        return result;
    }

} // namespace

void carryCorners(
    DocumentState& state, const DocumentState& before, const std::vector<int>& cameFrom)
{
    const std::vector<int> old = before.corners();
    const std::vector<int> corners = state.corners();
    const bool untouched = before.weights.empty()
        || before.weights == engine::uniformSimplexWeights(static_cast<int>(old.size()));
    if (untouched && corners.size() != old.size())
        state.weights = corners.empty()
            ? engine::Weights {}
            : engine::uniformSimplexWeights(static_cast<int>(corners.size()));
    else
        state.weights = carried(before.weights, old, corners, cameFrom);
    state.locked = carried(before.locked, old, corners, cameFrom);
    for (PinnedWeights& pin : state.pins)
        pin.weights = carried(pin.weights, old, corners, cameFrom);
    for (NamedPath& path : state.paths)
        for (engine::Weights& frame : path.path.frames)
            frame = carried(frame, old, corners, cameFrom);
}

std::vector<int> DocumentState::corners() const
{
    std::vector<int> corners;
    for (std::size_t i = 0; i < datasets.size(); ++i)
        if (datasets[i].role == Role::source)
            corners.push_back(static_cast<int>(i));
    if (corners.size() == 1 && target() >= 0)
        corners.push_back(target());
    return corners;
}

int DocumentState::target() const
{
    const auto found = std::ranges::find(datasets, Role::target, &DatasetEntry::role);
    return found == datasets.end() ? -1 : static_cast<int>(found - datasets.begin());
}

} // namespace app
