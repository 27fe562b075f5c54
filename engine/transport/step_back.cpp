// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/step_back.h"

namespace engine {

Device standInFor(Device device, const DeviceFailure& failure)
{
    device.kind = Device::Kind::cpu;
    device.name = Device().name;
    device.memoryBytes = 0;
    device.standsIn = "The device failed, the processor took its place: " + failure.cause() + ".";
    return device;
}

} // namespace engine
