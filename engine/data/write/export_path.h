// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an export may take a name: asked before hours of computing, not after.
#pragma once
#include <filesystem>

namespace engine {

/// The path as it will be used. Throws Error if its folder is missing or it would replace anything
/// but a former export.
std::filesystem::path checkedExportPath(const std::filesystem::path& out);

} // namespace engine
