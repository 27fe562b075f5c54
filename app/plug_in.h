// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries of our own that are loaded when first needed, because they draw in a hundred others.
#pragma once

namespace app {

/// The function that gives the library's table; it lies beside the library for tensors. Never
/// unloaded: threads of others may still run. Throws Error naming the cause.
void* plugInEntry(const char* library, const char* symbol);

/// Throws Error where the library has no table of our version.
void requireVersion(const char* library, const void* table);

} // namespace app
