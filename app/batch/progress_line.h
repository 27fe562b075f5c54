// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// --progress: what is being done, on stderr; one line that changes on a terminal, a few lines
// elsewhere.
#pragma once
#include "engine/progress.h"

namespace app {

/// A report for engine::Progress; safe from any thread.
engine::Progress::Report progressOnStderr();

/// Ends the line that changes, if there is one.
void endProgressLine();

} // namespace app
