// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands as text that a shell reads as they were meant.
#pragma once
#include <string>
#include <string_view>

namespace engine {

/// A word as a POSIX shell takes it: as it is, or between single quotes.
std::string shellWord(std::string_view word);

} // namespace engine
