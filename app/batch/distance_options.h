// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How distances are measured: options of every command that solves a transport problem.
#pragma once
#include "app/batch/session.h"
#include "engine/transport/dataset_distance.h"

namespace app {

struct DistanceChoices {
    std::string labels = "gaussian";
    std::string covariance = "unbiased";
    std::string solver = "exact";
    double epsilon = 0;      ///< 0: 0.01 of the mean cost
    double labelEpsilon = 0; ///< 0: 0.01 of the mean cost of each pair of classes
    double tolerance = 0;    ///< 0: the solver's own
    int maxIterations = 0;   ///< 0: the solver's own
    bool debiased = false;
    double lambdaX = 1;
    double lambdaY = 1;
    bool requireConverged = false;
};

inline constexpr const char* kLabelsOption = "--labels,--label-distance";

/// `labelsOption`: what the choice of label distances is called where --labels means something
/// else.
void addDistanceOptions(
    CLI::App& command, DistanceChoices& choices, const char* labelsOption = kLabelsOption);

/// --debiased, for commands that print nothing but distances.
void addDebiasedOption(CLI::App& command, DistanceChoices& choices);

/// Throws UsageError where choices do not fit together.
engine::DistanceOptions distanceOptionsOf(const DistanceChoices& choices, int threads);

/// kDone, or kNotConverged with a sentence on stderr where convergence was required.
int exitCodeFor(bool converged, const DistanceChoices& choices);

} // namespace app
