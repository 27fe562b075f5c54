// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The optimal transport dataset distance (OTDD), METHOD.md (8)-(10), (14): a squared value, h = 1,
// no root.
#pragma once
#include "engine/transport/entropic_plan.h"
#include "engine/transport/exact_plan.h"
#include "engine/transport/label_distances.h"

namespace engine {

enum class PlanSolver { exact, sinkhorn };

struct DistanceOptions {
    LabelOptions labels;
    CostWeights weights;
    PlanSolver solver = PlanSolver::exact;
    EntropicOptions entropic;
    ExactOptions exact;
    bool debiased = false; ///< sinkhorn: the divergence (14) instead of <C, P>
};

struct DatasetDistance {
    double otddSquared = 0; ///< <C, P>, or (14) where debiased
    double featurePart = 0; ///< lx sum P |x - x'|^2
    double labelPart = 0;   ///< ly sum P W
    LabelDistances labels;
    Plan plan;              ///< its record speaks for all three terms of (14) where debiased
    MatrixD classMass;      ///< (K, L)
    double costSeconds = 0; ///< with the squared distances that label distances share
    double seconds = 0;
};

/// Identical inputs give 0. Not so under the upper bound (4), which is above 0 between a class and
/// itself, and with the bias of entropy.
bool isZeroBetweenEquals(const DistanceOptions& options);

/// Uniform weights on both sides. Where a CUDA device fails the processor goes on, as the record of
/// the solver says.
DatasetDistance datasetDistance(FeaturesPtr source, FeaturesPtr target,
    const DistanceOptions& options, const Device& device, const Progress& progress = {});

} // namespace engine
