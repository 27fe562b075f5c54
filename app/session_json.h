// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The document of a session as JSON: one function a type, both ways. Fields that are missing take
// their default and unknown ones are passed over, so that files of one version of the format may
// grow.
#pragma once
#include "app/saved_session.h"

#include <QDir>

namespace app {

/// What this program writes, and the newest that it reads.
constexpr int kSessionVersion = 1;

/// `folder` is where the file will lie: dataset paths are written relative to it, and absolute as
/// well. The pictures are not in it, only their number.
std::string sessionText(const SavedSession& session, const QDir& folder);

/// The other way; datasets are looked for relative to `folder` first, then where they lay. Throws
/// Error, a clause without a full stop.
SavedSession sessionFrom(const std::string& text, const QDir& folder);

} // namespace app
