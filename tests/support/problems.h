// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Transport problems whose answer is known, and hard ones whose answer can be checked.
#pragma once
#include "engine/transport/ground_cost.h"

#include <cstdint>

namespace support::problems {

struct Problem {
    engine::GroundCost cost;
    engine::VectorD a;
    engine::VectorD b;
    double exactCost = -1; ///< of the optimal plan; -1: not known
};

/// The same with a cost that a device keeps; the device is the processor.
Problem onDevice(Problem problem);

/// With uniform weights; W empty: features alone.
Problem between(const engine::LabelledFeatures& source, const engine::LabelledFeatures& target,
    const engine::MatrixD& W = {}, const engine::CostWeights& weights = {});

struct MovedCloud {
    engine::Index points = 100;
    engine::Index dimension = 5;
    double shift = 3; ///< along the first axis
    std::uint64_t seed = 1;
};
/// A cloud and the same cloud moved: the plan moves every point, so the cost is the square of the
/// shift.
Problem movedCloud(const MovedCloud& options);

/// Points and the same points in another order: cost 0.
Problem permuted(engine::Index points, std::uint64_t seed);

/// Every point the same on both sides: every plan is optimal, cost 0.
Problem allEqual(engine::Index rows, engine::Index columns);

/// Points with coordinates 0 or 1: costs are whole numbers, most of them tie.
Problem binaryImages(
    engine::Index rows, engine::Index columns, engine::Index dimension, std::uint64_t seed);

/// Images of 2 x 2 pixels 0 or 1, of two classes in turn, few bright ones in the source and half of
/// them in the target: few points differ at all, and much mass has to go to others.
Problem fewImages(engine::Index rows, engine::Index columns, std::uint64_t seed);

/// Two images, one in every other row and two of three columns.
Problem twoImages(engine::Index rows, engine::Index columns);

/// Three far clusters whose sizes differ between the sides: some mass must cross.
Problem unevenClusters(engine::Index points, std::uint64_t seed);

/// Nearly all points within a thousandth, every fiftieth a hundred away.
Problem giantCluster(engine::Index rows, engine::Index columns, std::uint64_t seed);

/// Labels so far apart that the plan must first match classes, then points: lambda_y = 1e6.
Problem blocks(engine::Index points, std::uint64_t seed);

/// Two clouds in general position.
Problem clouds(engine::Index rows, engine::Index columns, std::uint64_t seed);

/// Positive weights over so many decades, and one of them 0 with the given probability.
engine::VectorD randomWeights(
    engine::Index count, double decades, double zeros, std::uint64_t seed);

} // namespace support::problems
