// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a CUDA device that fails, be it for want of memory, back to the processor.
#pragma once
#include "engine/transport/device.h"
#include "engine/transport/tensor_library.h"

#include <optional>

namespace engine {

/// The processor in the place of a CUDA device that failed; which it says.
Device standInFor(Device device, const DeviceFailure& failure);

/// What work(device) answers. If that is a CUDA device and fails, all of the work is done again on
/// the processor, whose memory is as much as there is once what the first attempt held is gone. Who
/// is cancelled does not step back.
template <class Work> auto withStepBack(const Device& device, Work work)
{
    std::optional<Device> standIn; // the failure ends before the second attempt begins
    try {
        return work(device);
    } catch (const DeviceFailure& failure) {
        if (device.kind != Device::Kind::cuda)
            throw;
        standIn = standInFor(device, failure);
    }
    return work(*standIn);
}

} // namespace engine
