// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground cost between two labelled point sets, METHOD.md (10) with h = 1:
//   C_ij = lx |x_i - x'_j|^2 + ly W[k_i, l_j].
#pragma once
#include "engine/data/features.h"
#include "engine/progress.h"
#include "engine/transport/point_squares.h"

#include <optional>

namespace engine {

struct CostWeights {
    double lambdaX = 1; ///< lx, weight of the features
    double lambdaY = 1; ///< ly, weight of the label distances

    bool operator==(const CostWeights&) const = default;
};

/// How the rounded entries are kept.
enum class CostStorage {
    single,     ///< in float
    half,       ///< in half precision, less potentials near the optimum
    recomputed, ///< not at all: every reading makes them anew from the points, images of bytes
    device      ///< in float by a device that solves with them
};

class DeviceCost;
class HalfCost;

/// Keeps the points, so that any entry can be had in float64: what is stored is rounded. Its rows
/// are read through CostView, which hides the storage.
struct GroundCost {
    FeaturesPtr source; ///< (N, D)
    FeaturesPtr target; ///< (M, D)
    MatrixD W;          ///< (K, L) squared label distances
    CostWeights weights;
    MatrixF C; ///< (N, M), rounded; empty where the storage is another
    /// |C_ij - at(i, j)| is below this for every entry; of half precision C_ij - at(i, j) alone.
    double roundingBound = 0;
    std::shared_ptr<const ByteSquares> bytes {}; ///< where the points are images of bytes
    CostStorage storage = CostStorage::single;
    std::shared_ptr<const HalfCost> half {};     ///< where that is the storage
    std::shared_ptr<const DeviceCost> device {}; ///< likewise
    std::string standsIn {}; ///< the device that failed at it before, a sentence; empty: none did

    Index rows() const { return source->size(); }
    Index columns() const { return target->size(); }

    /// |x_i - x'_j|^2 in float64: of bytes the whole number, else directly from the differences; no
    /// cancellation.
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

/// Sentences on how the entries are kept and why, with a space before each; empty where it is as
/// floats from the first.
std::string remarkOn(const GroundCost& cost);

/// The mean of all entries, from the points; 0 where they are all equal.
double meanCost(const GroundCost& cost, const Progress& progress = {});

/// W may be empty (0, 0), which means zeros: features alone. Unless a storage is wished for, it is
/// that of a CUDA device if the cost is large and fits there, else the first of CostStorage that
/// fits into the free memory; points that are no images of bytes are never recomputed. `squares`:
/// of just these points, or null; read, not kept. Throws Error if dimensions differ or no storage
/// fits; a device that fails is withStepBack's, which the plan is part of.
GroundCost groundCost(FeaturesPtr source, FeaturesPtr target, MatrixD W, const CostWeights& weights,
    const Device& device, const Progress& progress = {},
    std::optional<CostStorage> storage = std::nullopt, const PointSquares* squares = nullptr);

} // namespace engine
