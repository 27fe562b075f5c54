// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes are counted before a run: what does not fit is refused with a sentence that says what
// would.
#pragma once
#include <string>

namespace engine {

/// Memory that could be had now without swapping; 0 unknown.
long long freeMemoryBytes();

/// "14.4 GB", "310 MB".
std::string bytesInWords(long long bytes);

} // namespace engine
