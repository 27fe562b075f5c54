// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `wander render`: the stage as a picture file, with no window and no display.
#pragma once
#include "app/command_line.h"

namespace app {

/// Reads, solves and paints at the centre of the simplex. Throws engine::Error.
void render(const CommandLine& line);

} // namespace app
