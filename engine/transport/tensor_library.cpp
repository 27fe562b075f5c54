// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/tensor_library.h"

#include "engine/error.h"
#include "engine/library_places.h"
#include "engine/parallel.h"

#include <dlfcn.h>
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

const TensorTable& tensorTable()
{
    static const TensorTable& table = load();
    return table;
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
