// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moves in the simplex while some sources keep their weight.
#pragma once
#include "engine/geodesic/weights.h"

namespace engine {

/// The point nearest to `wished` in which every locked source has its weight of `now`; `locked`
/// (S), or empty: none.
Weights withLocks(const Weights& wished, const Weights& now, const std::vector<bool>& locked);

/// withWeight among the sources that are not locked: exactly `value`, as far as the locked ones
/// leave room; the others share the rest in their proportion. A locked source keeps its weight.
Weights withWeight(
    const Weights& weights, int source, double value, const std::vector<bool>& locked);

} // namespace engine
