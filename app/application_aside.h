// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program leaves what paints, encodes or reads and does not listen: it ends before the
// application does, whose fonts and image formats that needs.
#pragma once
#include "engine/aside.h"

namespace app {

/// Takes several at a time: a disk that never answers must not hold up what is on another.
engine::Aside& applicationAside();

} // namespace app
