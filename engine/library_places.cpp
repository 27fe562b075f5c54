// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/library_places.h"

#include "engine/error.h"

#include <cstdlib>
#include <dlfcn.h>
#include <string>

namespace engine {
namespace {

    namespace fs = std::filesystem;

    std::string cannotLoad(const char* library, const std::string& cause)
    {
        return std::string("Cannot load ") + library + ": " + cause + ".";
    }

} // namespace

std::vector<fs::path> libraryPlaces()
{
    std::vector<fs::path> places;
    if (const char* wish = std::getenv("WANDER_LIBRARY_PATH"))
        places.emplace_back(wish);
    std::error_code failed;
    const fs::path folder = fs::read_symlink("/proc/self/exe", failed).parent_path();
    if (failed)
        return places;
    places.push_back(folder);
    const fs::path libraries = folder.parent_path() / "lib";
    places.push_back(libraries / "wander");
    for (const auto& triplet : fs::directory_iterator(libraries, failed))
        if (fs::is_directory(triplet.path() / "wander", failed))
            places.push_back(triplet.path() / "wander");
    return places;
}

void* libraryEntry(const char* library, const char* symbol)
{
    std::string cause
        = "it lies neither beside the program nor in ../lib/wander nor in $WANDER_LIBRARY_PATH";
    for (const fs::path& place : libraryPlaces()) {
        std::error_code ignored;
        if (!fs::exists(place / library, ignored))
            continue;
        void* loaded = dlopen((place / library).c_str(), RTLD_NOW | RTLD_LOCAL);
        if (void* entry = loaded ? dlsym(loaded, symbol) : nullptr)
            return entry;
        cause = dlerror();
    }
    throw Error(cannotLoad(library, cause));
}

void requireVersion(const char* library, const void* table)
{
    require(table != nullptr, cannotLoad(library, "it belongs to another version of Wander"));
}

} // namespace engine
