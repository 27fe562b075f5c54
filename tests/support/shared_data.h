// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Real datasets that lie beside a checkout and are never part of it.
#pragma once
#include <filesystem>
#include <optional>

namespace support {

/// The folder with data/ and reference/: $WANDER_SHARED, or shared/ beside the checkout; nothing where absent.
std::optional<std::filesystem::path> sharedFolder();

/// sharedFolder()/data.
std::optional<std::filesystem::path> sharedData();

} // namespace support
