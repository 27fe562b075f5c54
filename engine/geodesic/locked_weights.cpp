// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/locked_weights.h"

#include <algorithm>
#include <cassert>

namespace engine {

namespace {

    bool isLocked(const std::vector<bool>& locked, std::size_t source)
    {
        return source < locked.size() && locked[source];
    }

    /// What the locked sources leave to the others.
    double roomIn(const Weights& now, const std::vector<bool>& locked)
    {
        double room = 1;
        for (std::size_t s = 0; s < now.size(); ++s)
            room -= isLocked(locked, s) ? now[s] : 0;
        return std::max(0.0, room);
    }

    /// The shift by which max(0, w + shift) adds up to `sum` [Held, Wolfe and Crowder 1974].
    double shiftTo(std::vector<double> weights, double sum)
    {
        std::ranges::sort(weights, std::greater {});
        double total = 0;
        double shift = 0;
        for (std::size_t k = 0; k < weights.size(); ++k) {
            total += weights[k];
            const double candidate = (sum - total) / static_cast<double>(k + 1);
            if (weights[k] + candidate <= 0)
                break;
            shift = candidate;
        }
        return shift;
    }

} // namespace

Weights withLocks(const Weights& wished, const Weights& now, const std::vector<bool>& locked)
{
    assert(wished.size() == now.size());
    if (std::ranges::find(locked, true) == locked.end())
        return wished;
    std::vector<double> free;
    for (std::size_t s = 0; s < wished.size(); ++s)
        if (!isLocked(locked, s))
            free.push_back(wished[s]);
    const double room = roomIn(now, locked);
    if (free.size() < 2 || room <= 0)
        return now;
    const double shift = shiftTo(free, room);
    Weights result = now;
    for (std::size_t s = 0; s < wished.size(); ++s)
        if (!isLocked(locked, s))
            result[s] = std::max(0.0, wished[s] + shift);
    return result;
}

Weights withWeight(
    const Weights& weights, int source, double value, const std::vector<bool>& locked)
{
    const auto chosen = static_cast<std::size_t>(source);
    assert(source >= 0 && chosen < weights.size());
    if (std::ranges::find(locked, true) == locked.end())
        return withWeight(weights, source, value);
    double others = 0;
    int sharing = 0;
    for (std::size_t s = 0; s < weights.size(); ++s)
        if (s != chosen && !isLocked(locked, s)) {
            others += weights[s];
            ++sharing;
        }
    if (sharing == 0 || isLocked(locked, chosen))
        return weights;
    const double room = roomIn(weights, locked);
    Weights result = weights;
    result[chosen] = std::clamp(value, 0.0, room);
    for (std::size_t s = 0; s < weights.size(); ++s)
        if (s != chosen && !isLocked(locked, s))
            result[s]
                = (room - result[chosen]) * (others > 0 ? weights[s] / others : 1.0 / sharing);
    return result;
}

} // namespace engine
