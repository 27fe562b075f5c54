// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a dialog that saves begins.
#pragma once
#include <QString>

namespace app {

/// The folder that a setting remembers; without one the user's documents, which need not exist on
/// every system, else the home.
QString startFolder(const QString& setting);

} // namespace app
