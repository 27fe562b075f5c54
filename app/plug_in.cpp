// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plug_in.h"

#include "engine/error.h"
#include "engine/library_places.h"

#include <dlfcn.h>

namespace app {
namespace {

    std::string cannotLoad(const char* library, const std::string& cause)
    {
        return std::string("Cannot load ") + library + ": " + cause + ".";
    }

} // namespace

void* plugInEntry(const char* library, const char* symbol)
{
    std::string cause = "it does not lie beside the program";
    for (const std::filesystem::path& place : engine::libraryPlaces()) {
        std::error_code ignored;
        if (!std::filesystem::exists(place / library, ignored))
            continue;
        void* loaded = dlopen((place / library).c_str(), RTLD_NOW | RTLD_LOCAL);
        if (void* entry = loaded ? dlsym(loaded, symbol) : nullptr)
            return entry;
        cause = dlerror();
    }
    throw engine::Error(cannotLoad(library, cause));
}

void requireVersion(const char* library, const void* table)
{
    engine::require(
        table != nullptr, cannotLoad(library, "it belongs to another version of Wander"));
}

} // namespace app
