// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/sweep.h"

#include "engine/transport/device_sinkhorn.h"
#include "engine/transport/fused_sweep.h"

namespace engine {

std::unique_ptr<Sweep> newSweep(
    const CostView& C, const VectorD& a, const VectorD& b, SweepIn real, int threads)
{
    if (C.device())
        return std::make_unique<DeviceSinkhorn>(*C.device(), a, b, real);
    if (real == SweepIn::floats)
        return std::make_unique<FusedSweep<float>>(C, a, b, threads);
    return std::make_unique<FusedSweep<double>>(C, a, b, threads);
}

} // namespace engine
