// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weights as whole numbers, so that a flow adds up exactly and ties are ties.
#pragma once
#include "engine/matrix.h"

#include <cstdint>
#include <vector>

namespace engine {

struct MassUnits {
    std::vector<std::int64_t> a; ///< (N)
    std::vector<std::int64_t> b; ///< (M) same sum as a
    double unit = 0;             ///< a_i is a[i] * unit
};

/// Exact where the weights are fractions of a common total: 1/N against 1/M gives M against N,
/// divided by their greatest common divisor. Else each weight is rounded to 2^-60 of the total.
/// Throws Error on a weight that is negative or not finite, and where the sums differ by more than
/// rounding.
MassUnits massUnits(const VectorD& a, const VectorD& b);

} // namespace engine
