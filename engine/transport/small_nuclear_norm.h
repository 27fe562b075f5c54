// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sum of the singular values of a small matrix, in a few microseconds: of classes with few
// images there are a million pairs.
#pragma once
#include "engine/matrix.h"

namespace engine {

/// |M|_*, right to rounding relative to the largest singular value. M is overwritten.
double smallNuclearNorm(MatrixD& M);

} // namespace engine
