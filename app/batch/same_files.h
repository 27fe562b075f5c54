// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two files, or two folders with all they hold, are the same to the byte.
#pragma once
#include <filesystem>
#include <string>

namespace app {

/// A sentence naming the first difference; empty if there is none.
std::string firstDifferentByte(
    const std::filesystem::path& expected, const std::filesystem::path& found);

} // namespace app
