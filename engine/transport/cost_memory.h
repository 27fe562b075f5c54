// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which storage of a cost fits into the free memory.
#pragma once
#include "engine/transport/ground_cost.h"

namespace engine {

/// Of a cost without its entries the first storage that fits into so many bytes, 0 being unknown,
/// so that all fits. Throws Error naming what sample would fit where none does.
CostStorage fittingStorage(const GroundCost& cost, long long freeBytes);

/// Throws Error, naming what would fit, where the device cannot hold the cost in float, as far as
/// its free memory is known.
void checkDeviceMemory(const GroundCost& cost, const Device& device);

} // namespace engine
