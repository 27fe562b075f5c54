// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows, as text that does the same elsewhere: a line for the shell, code for
// Python.
#pragma once
#include "engine/service/explore.h"

#include <QString>

namespace app {

/// The wander-batch line that writes the blend at these weights: the same images and labels as an
/// export from the window, byte for byte. `shape` is what all images were brought to.
QString batchCommand(const engine::ExplorationInputs& inputs, const engine::ImageShape& shape,
    const engine::Weights& weights, const QString& out);

/// Code that loads the export `out` (.npz) with numpy and says what is in it; the command that
/// makes it stands above as a remark.
QString pythonCode(const QString& out, const QString& command);

} // namespace app
