// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the ground cost between any points: products in float64, then one rounding to float.
#pragma once
#include "engine/transport/ground_cost.h"
#include "engine/transport/tensors.h"

namespace engine {

/// Keeps the target in float64 where the products are made. The cost must outlive it; its own C is
/// not read.
class FloatCost {
public:
    FloatCost(const GroundCost& cost, const Device& device, const Progress& progress = {});

    /// That are best made together.
    Index rowsAtOnce() const { return squares_.rows(); }

    /// Rows first..first+count-1 into out, (count, M) without gaps, by all threads of the device.
    void fill(Index first, Index count, float* out, const Progress& progress = {});

    /// |C_ij - at(i, j)| is below this for every entry made so far.
    double roundingBound() const;

    static long long bytesBeside(Index M, Index D);

private:
    double finishRow(Index i, const double* squares, double sourceSquare, float* out) const;

    const GroundCost& cost_;
    Device device_;
    VectorD centre_;           ///< (D)
    MatrixD Y_;                ///< (M, D + 2) augmented
    VectorD targetSquares_;    ///< (M)
    RightFactor right_;        ///< Y
    MatrixD squares_;          ///< (rows at once, M)
    double largest_ = 0;       ///< entry
    double largestSquare_ = 0; ///< of |x_i - m|
};

} // namespace engine
