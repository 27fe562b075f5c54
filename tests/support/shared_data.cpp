// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_data.h"

#include <cstdlib>

namespace support {

std::optional<std::filesystem::path> sharedFolder()
{
    const char* chosen = std::getenv("WANDER_SHARED");
    const std::filesystem::path folder = chosen != nullptr
        ? std::filesystem::path(chosen)
        : std::filesystem::path(WANDER_SOURCE_DIR).parent_path() / "shared";
    std::error_code ignored;
    if (std::filesystem::is_directory(folder / "data", ignored))
        return folder;
    return std::nullopt;
}

std::optional<std::filesystem::path> sharedData()
{
    if (const auto folder = sharedFolder())
        return *folder / "data";
    return std::nullopt;
}

} // namespace support
