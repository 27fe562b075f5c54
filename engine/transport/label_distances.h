// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Squared 2-Wasserstein distances between class-conditional distributions, METHOD.md section 2.
#pragma once
#include "engine/data/features.h"
#include "engine/progress.h"
#include "engine/transport/point_squares.h"

namespace engine {

enum class LabelMethod {
    gaussian,         ///< (2) Bures, by the nuclear norm of cross factors
    gaussianDiagonal, ///< (3) with diagonal covariances
    exact,            ///< (1) certified, between the samples themselves
    sinkhorn,         ///< (6) debiased
    upperBound,       ///< (4)
    means,            ///< (5), squared
    none              ///< zeros: features alone
};

enum class Covariance { unbiased, biased };

struct LabelOptions {
    LabelMethod method = LabelMethod::gaussian;
    Covariance covariance = Covariance::unbiased; ///< divide by n_k - 1, or by n_k
    double epsilon = 0; ///< sinkhorn: temperature; 0: 0.01 of the mean cost of each pair

    bool operator==(const LabelOptions&) const = default;
};

struct LabelDistances {
    MatrixD W;             ///< (K, L); rows of classes without points are 0
    bool converged = true; ///< every inner solve, where there are any
    std::string remark;    ///< e.g. "Class 7 has one image: its covariance is taken as 0."
    double seconds = 0;
};

/// The squared distances that label distances and a cost between the same points both need, to be
/// handed to both. Null where the label distances are found without them, or they are too many.
PointSquaresPtr squaresToShare(const LabelledFeatures& source, const LabelledFeatures& target,
    const LabelOptions& options, const Device& device, const Progress& progress = {});

/// All points of a class are used, also those that an outer sample leaves out. `squares`: of just
/// these points, or null; the values are the same. Where a CUDA device fails the processor finds
/// them, as the remark says.
LabelDistances labelDistances(const LabelledFeatures& source, const LabelledFeatures& target,
    const LabelOptions& options, const Device& device, const Progress& progress = {},
    const PointSquaresPtr& squares = {});

/// "gaussian", "gaussian-diagonal", "exact", "sinkhorn", "upper-bound", "means", "none", and back.
LabelMethod labelMethodNamed(std::string_view name);
std::string nameOf(LabelMethod method);

} // namespace engine
