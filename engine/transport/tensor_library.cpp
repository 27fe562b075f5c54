// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/tensor_library.h"

#include "engine/error.h"
#include "engine/library_places.h"
#include "engine/parallel.h"

#include <chrono>
#include <future>
#include <string>

namespace engine {
namespace {

    constexpr const char* kLibrary = "libwander_tensors.so";

    const TensorTable& load()
    {
        const TensorTable& table = libraryTable<TensorTableFunction>(
            kLibrary, kTensorTableSymbol, kTensorTableVersion);
        table.setThreads(usableCores());
        return table;
    }

} // namespace

const TensorTable& tensorTable(const Progress& progress)
{
    static const std::shared_future<const TensorTable&> table
        = std::async(std::launch::async, load).share(); // the end of the program waits for it
    while (table.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
        progress.check();
    return table.get();
}

void checkStatus(const TensorStatus& status)
{
    switch (status.outcome) {
    case TensorOutcome::done:
        return;
    case TensorOutcome::stopped:
        throw Cancelled();
    case TensorOutcome::outOfMemory:
        throw Error("The device has not enough memory for this: take a smaller sample, or compute "
                    "on the CPU.");
    case TensorOutcome::failed:
        break;
    }
    throw Error(std::string("LibTorch failed: ") + status.message + ".");
}

} // namespace engine
