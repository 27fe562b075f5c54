// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least of every row of a cost less potentials: what makes the other side feasible.
#pragma once
#include "engine/transport/cost_view.h"

namespace engine {

/// min_j C_ij - g_j for every row, (N), in float. Of a device never more.
VectorD rowMinima(const CostView& C, const VectorF& g, int threads, const Progress& progress);

} // namespace engine
