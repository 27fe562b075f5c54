// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/tensor_library.h"

#include "engine/library_places.h"
#include "engine/parallel.h"

#include <atomic>
#include <string>

namespace engine {
namespace {

    constexpr const char* kLibrary = "libwander_tensors.so";

    /// At once where somebody who left has loaded it.
    const TensorTable* load()
    {
        const TensorTable& table
            = libraryTable<TensorTableFunction>(kLibrary, kTensorTableSymbol, kTensorTableVersion);
        table.setThreads(usableCores());
        return &table;
    }

    Aside& loading()
    {
        static Aside place;
        return place;
    }

    Aside& working()
    {
        static Aside place;
        return place;
    }

} // namespace

const TensorTable& tensorTable(const Progress& progress)
{
    static std::atomic<const TensorTable*> loaded { nullptr };
    if (!loaded)
        loaded = loading().run([](const Progress&) { return load(); }, progress);
    return *loaded;
}

Aside& tensorWork(const Progress& progress)
{
    tensorTable(progress); // first, so that at the end of the program it goes last
    return working();
}

void finishTensorWork()
{
    loading().settle();
    working().settle();
}

void checkStatus(const TensorStatus& status)
{
    switch (status.outcome) {
    case TensorOutcome::done:
        return;
    case TensorOutcome::stopped:
        throw Cancelled();
    case TensorOutcome::outOfMemory:
        throw DeviceFailure("The device has not enough memory for this: take a smaller sample, or "
                            "compute on the CPU.",
            "out of memory");
    case TensorOutcome::failed:
        break;
    }
    throw DeviceFailure(std::string("LibTorch failed: ") + status.message + ".", status.message);
}

} // namespace engine
