// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A loop over rows in as many blocks as there are threads: block k is always the same rows, so that
// sums come out thread every time, so that sums come out the same whenever the number of threads
// is.
#pragma once
#include "engine/matrix.h"

#include <functional>

namespace engine {

/// How many threads a sweep over rows x columns entries is worth: one for small problems, else at
/// most `wished` (0: all cores).
int worthwhileThreads(Index rows, Index columns, int wished);

/// Calls work(block, first, last) once for each of `threads` blocks of 0..rows-1 and waits for
/// all. What one of them throws is thrown here.
void overRowBlocks(Index rows, int threads, const std::function<void(int, Index, Index)>& work);

} // namespace engine
