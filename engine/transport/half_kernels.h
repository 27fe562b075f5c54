// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Half precision as memory: rows are packed once and unpacked to floats at every reading.
#pragma once
#include <cstddef>
#include <cstdint>

namespace engine {

struct HalfShift {
    float alpha;       ///< of the row
    const float* beta; ///< (columns)
    float unit;        ///< a power of two
};

struct HalfKernels {
    /// to_j = ((from_j - alpha) - beta_j) / unit, rounded down.
    void (*pack)(
        const float* from, std::ptrdiff_t columns, const HalfShift& shift, std::uint16_t* to);
    /// to_j = (unit from_j + beta_j) + alpha.
    void (*unpack)(
        const std::uint16_t* from, std::ptrdiff_t columns, const HalfShift& shift, float* to);
};

/// Null where this processor does not convert half precision.
const HalfKernels* halfKernels();

} // namespace engine
