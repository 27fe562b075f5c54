// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library of tensors in the place of ours, whose CUDA device is the processor and fails when a
// test wishes it to. Nothing of the engine knows of it: WANDER_LIBRARY_PATH leads there.
#pragma once
#include "engine/tensors/tensor_table.h"

namespace support {

/// Functions of the table that ask something of the device.
enum class DeviceCall : int {
    none,
    openCost,
    costBound,
    costRows,
    costMinima,
    lowEntries,
    lowestOfRows,
    lowestOfColumns,
    openSinkhorn,
    sinkhornPasses,
    setPotentials,
    potentials,
    sinkhornTotals,
    openRight,
    productRight,
    nuclearNorms,
    others,
    count
};

struct UnsteadyDevice {
    /// From now on the device fails at every `call` after so many that go well; all counts are 0.
    void (*failAt)(DeviceCall call, int goodOnes, engine::TensorOutcome outcome);
    /// How often it was called since then; what is asked of the processor does not count.
    int (*calls)(DeviceCall call);
    /// Costs, problems and factors that are open there now.
    int (*openHandles)();
};

constexpr const char* kUnsteadyDeviceSymbol = "wanderUnsteadyDevice"; ///< a const UnsteadyDevice*()

} // namespace support
