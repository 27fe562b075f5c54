// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A cost kept in half precision. What is kept is C_ij - alpha_i - beta_j for potentials near the
// optimum, rounded down: entries that carry mass are small numbers with small errors, and what is
// read is a lower bound of the entry, so that no violated arc escapes.
#pragma once
#include "engine/matrix.h"

#include <cstdint>
#include <memory>

namespace engine {

class HalfCost {
public:
    /// Rows are still to be packed. A unit of what is kept is `unit`, a power of two that brings
    /// the usual entry to some hundreds: there half precision is at its best.
    HalfCost(Index rows, VectorF beta, float unit);

    /// Keeps a row of C (M); its alpha makes the least entry 0.
    void pack(Index row, const float* C);

    /// A row of C (M).
    void unpack(Index row, float* C) const;

    /// How far C_ij as it is read may lie above the true entry: the float arithmetic around it.
    double roundingBound(double largest) const;

private:
    VectorF alpha_; ///< (N)
    VectorF beta_;  ///< (M)
    float unit_;
    std::unique_ptr<std::uint16_t[]> packed_; ///< (N, M)
};

} // namespace engine
