// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows, as text that does the same elsewhere: a line for the shell, code for
// Python.
#pragma once
#include "engine/service/explore.h"
#include "engine/service/export_exploration.h"

#include <QString>

namespace app {

/// The wander-batch line that writes what this export writes, byte for byte where it is the wish's
/// own command. `shape` is what all images were brought to.
QString batchCommand(const engine::ExplorationInputs& inputs, const engine::ImageShape& shape,
    const engine::ExportWish& wish);

/// Code that loads the export `out` (.npz) with numpy and says what is in it; the command that
/// makes it stands above as a remark.
QString pythonCode(const QString& out, const QString& command);

} // namespace app
