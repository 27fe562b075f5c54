// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One loop on several cores: started, finished and gone before the function that asked for it
// returns.
#pragma once
#include "engine/matrix.h"

#include <functional>

namespace engine {

/// Cores that this process may use, at least 1.
int usableCores();

/// Calls body(i) once for every i in 0..count-1, from up to `threads` threads (0: all usable
/// cores), in any order. The first exception ends the loop and is thrown again here.
void inParallel(Index count, int threads, const std::function<void(Index)>& body);

} // namespace engine
