// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/device.h"

#include "engine/error.h"
#include "engine/parallel.h"
#include "engine/transport/free_memory.h"
#include "engine/transport/tensor_library.h"

namespace engine {
namespace {

    Device theProcessor(int threads)
    {
        Device device;
        device.name = "CPU, " + std::to_string(threads) + (threads == 1 ? " thread" : " threads");
        device.memoryBytes = freeMemoryBytes();
        device.threads = threads;
        return device;
    }

} // namespace

Device findDevice(std::string_view wish, int threads, const Progress& progress)
{
    require(wish == "auto" || wish == "cpu" || wish == "cuda",
        "There is no device \"" + std::string(wish) + "\": choose auto, cpu or cuda.");
    require(threads >= 0, "The number of threads must not be negative.");
    if (threads == 0)
        threads = usableCores();
    tensorTable(progress).setThreads(threads);
    Device device = theProcessor(threads);
    if (wish == "cpu")
        return device;
    TensorProbe probe;
    TensorStatus status;
    tensorTable().probe(&probe, &status);
    if (status.outcome == TensorOutcome::done && probe.works) {
        device.kind = Device::Kind::cuda;
        device.name = probe.name;
        device.memoryBytes = probe.memoryBytes;
    } else if (wish == "cuda") {
        const std::string cause
            = status.outcome == TensorOutcome::done ? probe.remark : status.message;
        device.remark = "CUDA cannot be used, computing on the CPU: " + cause + ".";
    }
    return device;
}

} // namespace engine
