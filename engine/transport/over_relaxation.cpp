// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/over_relaxation.h"

#include <algorithm>
#include <cmath>

namespace engine {

void OverRelaxation::begin(double error)
{
    errorBefore_ = error;
    sweeps_ = 0;
    // A relaxed sweep contracts by about w - 1: long enough for the faster modes to die out.
    window_ = 8 + static_cast<int>(2 / (2 - relaxation_));
}

void OverRelaxation::learn(double error, double objective, double noise)
{
    if (sweeps_ < 0) {
        best_ = objective;
        return begin(error);
    }
    if (relaxation_ > 1 && objective < best_ - noise) {
        largest_ = std::max(1.0, 1 + 0.9 * (relaxation_ - 1));
        relaxation_ = 1;
        best_ = objective;
        return begin(error);
    }
    best_ = std::max(best_, objective);
    if (++sweeps_ < window_)
        return;
    // With the contraction r of the relaxed sweeps that of plain ones is (r + w - 1)^2 / (r w^2),
    // and the best w for that is 2 / (1 + sqrt(1 - plain)) [Young 1971].
    const double w = relaxation_;
    const double rate = std::pow(error / errorBefore_, 1.0 / sweeps_);
    if (rate > w - 1 && rate < 1) {
        const double plain = std::min(1.0, (rate + w - 1) * (rate + w - 1) / (rate * w * w));
        relaxation_ = std::clamp(2 / (1 + std::sqrt(1 - plain)), w, std::max(w, largest_));
    }
    begin(error);
}

void OverRelaxation::reset()
{
    relaxation_ = 1;
    sweeps_ = -1;
}

} // namespace engine
