// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground cost between two labelled point sets, METHOD.md (10) with h = 1:
//   C_ij = lx |x_i - x'_j|^2 + ly W[k_i, l_j].
#pragma once
#include "engine/data/features.h"
#include "engine/progress.h"
#include "engine/transport/device.h"

namespace engine {

struct CostWeights {
    double lambdaX = 1; ///< lx, weight of the features
    double lambdaY = 1; ///< ly, weight of the label distances

    bool operator==(const CostWeights&) const = default;
};

/// Keeps the points, so that any entry can be had in float64: the stored C is rounded to float.
struct GroundCost {
    FeaturesPtr source; ///< (N, D)
    FeaturesPtr target; ///< (M, D)
    MatrixD W;          ///< (K, L) squared label distances
    CostWeights weights;
    MatrixF C;                ///< (N, M), rounded
    double roundingBound = 0; ///< |C_ij - at(i, j)| is below this for every entry

    Index rows() const { return C.rows(); }
    Index columns() const { return C.cols(); }

    /// |x_i - x'_j|^2 in float64, directly from the differences; no cancellation.
    double featurePart(Index i, Index j) const;
    /// W[k_i, l_j].
    double labelPart(Index i, Index j) const
    {
        return W(source->labels[static_cast<std::size_t>(i)],
            target->labels[static_cast<std::size_t>(j)]);
    }
    /// lx featurePart + ly labelPart, the entry that decisions are made on.
    double at(Index i, Index j) const
    {
        return weights.lambdaX * featurePart(i, j) + weights.lambdaY * labelPart(i, j);
    }
};

/// W may be empty (0, 0), which means zeros: features alone. Throws Error if dimensions differ or
/// the bytes do not fit.
GroundCost groundCost(FeaturesPtr source, FeaturesPtr target, MatrixD W, const CostWeights& weights,
    const Device& device, const Progress& progress = {});

} // namespace engine
