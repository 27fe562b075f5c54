// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/device.h"

#include "engine/error.h"
#include "engine/parallel.h"
#include "engine/transport/free_memory.h"
#include "engine/transport/tensor_library.h"

#include <utility>

namespace engine {
namespace {

    Device theProcessor(int threads)
    {
        Device device;
        device.name = "CPU, " + std::to_string(threads) + (threads == 1 ? " thread" : " threads");
        device.memoryBytes = freeMemoryBytes().value_or(0);
        device.threads = threads;
        return device;
    }

    /// Not before a work has ended that was left: it restores the number that it found.
    void setThreads(int threads, const Progress& progress)
    {
        tensorWork(progress).run(
            [threads](const Progress&) { tensorTable().setThreads(threads); }, progress);
    }

    /// CUDA takes seconds to begin.
    std::pair<TensorProbe, TensorStatus> probed(const Progress& progress)
    {
        return tensorWork(progress).run(
            [](const Progress&) {
                std::pair<TensorProbe, TensorStatus> answer;
                tensorTable().probe(&answer.first, &answer.second);
                return answer;
            },
            progress);
    }

} // namespace

Device findDevice(std::string_view wish, int threads, const Progress& progress)
{
    require(wish == "auto" || wish == "cpu" || wish == "cuda",
        "There is no device \"" + std::string(wish) + "\": choose auto, cpu or cuda.");
    require(threads >= 0, "The number of threads must not be negative.");
    if (threads == 0)
        threads = usableCores();
    setThreads(threads, progress);
    Device device = theProcessor(threads);
    if (wish == "cpu")
        return device;
    const auto [probe, status] = probed(progress);
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
