// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory the program holds, for the status bar.
#pragma once
#include <QtGlobal>

namespace app {

/// Bytes in memory; -1 where the system does not tell.
qint64 residentMemory();

} // namespace app
