// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Session files, NAME.wander: one zip with the document as JSON and small pictures as PNG.
#pragma once
#include "app/saved_session.h"
#include "engine/progress.h"

namespace app {

/// With the dot.
const QString& sessionExtension();

/// By its name: whether a path is meant to be a session and not a dataset.
/// By the name alone: asks nothing of the disk.
bool isNamedAsSession(const QString& path);
bool isSessionPath(const QString& path);

/// Datasets that are not where they were are marked as missing. The file may come from anywhere:
/// it is read with limits, and pictures that are broken are left out. Throws Error, one sentence.
SavedSession readSession(const QString& path, const engine::Progress& progress = {});

/// Takes the name in one step when all is on the disk; what lay there is kept until then and comes
/// back if anything fails. Throws Error, one sentence.
void writeSession(const SavedSession& session, const QString& path);

/// Throws Error naming the first dataset that is missing: for those who cannot ask where it is.
void requireAllThere(const SavedSession& session);

} // namespace app
