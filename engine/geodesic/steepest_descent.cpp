// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/steepest_descent.h"

namespace engine {

VectorD steepestDescent(
    const DistanceForm& form, const Weights& weights, const std::vector<bool>& held)
{
    constexpr double kOnTheEdge = 1e-9; ///< a weight below it counts as 0
    const VectorD gradient = form.gradientAt(weights);
    std::vector<std::size_t> free;
    for (std::size_t s = 0; s < weights.size(); ++s)
        if (s >= held.size() || !held[s])
            free.push_back(s);
    // Sources at 0 that would have to shrink are left out, which lowers the mean of the others, so
    // none of them wants to come back.
    for (bool again = true; again && !free.empty();) {
        double mean = 0;
        for (const std::size_t s : free)
            mean += gradient[static_cast<Index>(s)] / static_cast<double>(free.size());
        again = std::erase_if(free, [&](std::size_t s) {
            return weights[s] < kOnTheEdge && gradient[static_cast<Index>(s)] > mean;
        }) > 0;
    }
    VectorD descent = VectorD::Zero(gradient.size());
    double mean = 0;
    for (const std::size_t s : free)
        mean += gradient[static_cast<Index>(s)] / static_cast<double>(free.size());
    for (const std::size_t s : free)
        descent[static_cast<Index>(s)] = mean - gradient[static_cast<Index>(s)];
    return descent;
}

} // namespace engine
