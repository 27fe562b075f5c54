// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the ground cost between images of bytes: exact squares, then one rounding to float.
#pragma once
#include "engine/transport/ground_cost.h"
#include "engine/transport/point_squares.h"

namespace engine {

/// Rows that are best made together: the target is read once for all of them.
inline constexpr Index kByteRows = 64;

/// Rows first..first+count-1 of a cost that has bytes, (count, M) without gaps; count at most
/// kByteRows. `squares`: of its points, or null. Work for one thread. Returns the largest entry.
float fillByteRows(const GroundCost& cost, Index first, Index count, float* out,
    const PointSquares* squares = nullptr);

/// What rounding does to an entry, where none is larger than this.
double byteRoundingBound(double largest);

/// No entry is larger.
double largestByteEntry(const GroundCost& cost);

} // namespace engine
