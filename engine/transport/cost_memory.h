// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which storage of a cost fits into the free memory.
#pragma once
#include "engine/transport/ground_cost.h"

namespace engine {

/// Of a cost without its entries the first storage that fits into so many bytes; all fit where it
/// is unknown how many there are. Throws Error naming what sample would fit where none does.
CostStorage fittingStorage(const GroundCost& cost, std::optional<long long> freeBytes);

/// What a plan between N and M points of D dimensions takes at most, with its cost in float.
long long bytesOfPlan(Index N, Index M, Index D);

/// A CUDA device can hold the cost in float, as far as its free memory is known, and the cost is so
/// large that a pass takes the device longer than to be asked for it.
bool belongsOnDevice(const GroundCost& cost, const Device& device);

} // namespace engine
