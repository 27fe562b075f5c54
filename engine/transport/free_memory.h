// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes are counted before a run: what does not fit is refused with a sentence that says what
// would.
#pragma once
#include <filesystem>
#include <optional>
#include <string>

namespace engine {

/// Memory that could be had now without swapping, and without that this process holds more than
/// `limit` bytes where that is above 0; nothing where it is unknown.
std::optional<long long> freeMemoryBytes(long long limit = 0);

/// What a group of processes, e.g. a container, may still take by the files in its folder; what it
/// could drop of files that were read counts as free. Nothing where it has no limit.
std::optional<long long> freeInGroup(const std::filesystem::path& folder);

/// What this process holds in memory; 0 unknown.
long long residentBytes();

/// "14.4 GB", "310 MB".
std::string bytesInWords(long long bytes);

} // namespace engine
