// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/completed_flow.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace engine {

std::vector<Arc> completedFlow(std::vector<Arc> flow, const VectorD& a, const VectorD& b)
{
    VectorD supply = a;
    VectorD demand = b;
    for (const Arc& arc : flow) {
        supply[arc.row] -= arc.mass;
        demand[arc.column] -= arc.mass;
    }
    constexpr double kRounding
        = 4 * std::numeric_limits<double>::epsilon(); // of weights that sum to 1
    int j = 0;
    for (int i = 0; i < a.size(); ++i)
        while (supply[i] > kRounding && j < b.size()) {
            const double mass = std::min(supply[i], demand[j]);
            if (mass > kRounding)
                flow.push_back({ .row = i, .column = j, .mass = mass });
            supply[i] -= std::max(mass, 0.0);
            demand[j] -= std::max(mass, 0.0);
            if (demand[j] <= kRounding)
                ++j;
        }
    const auto key = [](const Arc& arc) { return std::tuple(arc.row, arc.column); };
    std::ranges::sort(flow, {}, key);
    for (std::size_t k = 1; k < flow.size(); ++k)
        if (key(flow[k]) == key(flow[k - 1])) {
            flow[k].mass += flow[k - 1].mass;
            flow[k - 1].mass = 0;
        }
    std::erase_if(flow, [](const Arc& arc) { return arc.mass <= 0; });
    return flow;
}

} // namespace engine
