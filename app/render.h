// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `wander render`: figures as files, with no window and no display.
#pragma once
#include "app/command_line.h"

namespace app {

/// Reads, solves, paints and writes. Throws UsageError where the wish does not fit the data, else
/// engine::Error.
void render(const CommandLine& line);

} // namespace app
