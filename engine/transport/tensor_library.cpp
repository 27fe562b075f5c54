// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/tensor_library.h"

#include "engine/error.h"
#include "engine/library_places.h"
#include "engine/parallel.h"

#include <chrono>
#include <dlfcn.h>
#include <future>
#include <string>

namespace engine {
namespace {

    namespace fs = std::filesystem;
    constexpr const char* kLibrary = "libwander_tensors.so";

    const TensorTable& load()
    {
        std::string cause
            = "it lies neither beside the program nor in ../lib/wander nor in $WANDER_LIBRARY_PATH";
        for (const fs::path& place : libraryPlaces()) {
            std::error_code ignored;
            if (!fs::exists(place / kLibrary, ignored))
                continue;
            // Never unloaded: LibTorch cannot be.
            void* library = dlopen((place / kLibrary).c_str(), RTLD_NOW | RTLD_LOCAL);
            if (!library) {
                cause = dlerror();
                continue;
            }
            void* entry = dlsym(library, kTensorTableSymbol);
            const TensorTable* table = entry
                ? reinterpret_cast<TensorTableFunction>(entry)(kTensorTableVersion)
                : nullptr;
            if (!table) {
                cause = (place / kLibrary).string() + " belongs to another version of Wander";
                continue;
            }
            table->setThreads(usableCores());
            return *table;
        }
        throw Error(std::string("Cannot load ") + kLibrary + ": " + cause + ".");
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
