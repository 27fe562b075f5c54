// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The potentials that a cost in half precision is kept less of: near the optimum, found on samples.
#pragma once
#include "engine/transport/ground_cost.h"

namespace engine {

struct HalfReference {
    VectorF beta;   ///< (M)
    float unit = 1; ///< a power of two: about a 512th of what an entry is above beta
};

/// Sinkhorn sweeps between samples of both sides, then the c-transform to every column. The cost
/// itself need not be made yet.
HalfReference halfReference(const GroundCost& cost, const Device& device, const Progress& progress);

} // namespace engine
