// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Anderson's mixing of Sinkhorn sweeps [Anderson 1965; Walker, Ni 2011]: the next potentials are
// the combination of the last few whose sweeps, were they linear, would change them least. Where
// the error grows it falls back to the best.
#pragma once
#include "engine/transport/fused_sweep.h"

#include <deque>

namespace engine {

class AndersonMixing {
public:
    /// b (M): how much a column counts. Must outlive this.
    explicit AndersonMixing(const VectorD& b)
        : b_(b)
    {
    }

    /// From what went into a sweep, what came out and the error it found: what to put into the
    /// next.
    Potentials next(const VectorD& gBefore, const Potentials& after, double error);

private:
    struct Step {
        Potentials after;
        VectorD change; ///< (M) of g by the sweep, its mean taken out
    };

    const VectorD& b_;
    std::deque<Step> steps_;
    Potentials best_;
    double bestError_ = 0;
};

} // namespace engine
