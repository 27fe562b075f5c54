// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries of our own that are loaded when they are first needed, because each draws in a hundred
// others: where they lie, and their one entry.
#pragma once
#include <filesystem>
#include <vector>

namespace engine {

/// Where they are looked for, in order: $WANDER_LIBRARY_PATH, beside the program, ../lib/wander and
/// ../lib/TRIPLET/wander from there.
std::vector<std::filesystem::path> libraryPlaces();

/// The address of `symbol` in the first library of that name that can be loaded. Throws Error.
void* libraryEntry(const char* library, const char* symbol);

/// Throws Error where the library answered with no table.
void requireVersion(const char* library, const void* table);

/// The table of such a library: its entry is a Function from our version to it, null for another's.
template <class Function>
const auto& libraryTable(const char* library, const char* symbol, int version)
{
    const auto* table = reinterpret_cast<Function>(libraryEntry(library, symbol))(version);
    requireVersion(library, table);
    return *table;
}

} // namespace engine
