// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each class as a Gaussian: its mean, and its covariance as a factor F with F^T F = Sigma.
#pragma once
#include "engine/transport/label_distances.h"

#include <vector>

namespace engine {

struct ClassGaussian {
    Index points = 0;  ///< n_k
    VectorD mean;      ///< (D), zeros for an empty class
    VectorD variances; ///< (D), the diagonal of Sigma; zeros for fewer than two points
    double trace = 0;  ///< tr Sigma
    MatrixD factor;    ///< (r, D), r at most the number of points and of dimensions that vary
};

/// What sums over the points of a class are divided by.
double covarianceDivisor(Index points, Covariance covariance);

/// Rows of the points of each class, rising, (K).
std::vector<std::vector<Index>> rowsOfClasses(const LabelledFeatures& features);

/// What the coordinates are: floats, or bytes over 255 to all digits, where floats are near.
enum class Coordinates { floats, bytes };

/// Means and variances, in two passes and float64; factors stay empty.
std::vector<ClassGaussian> classMoments(const LabelledFeatures& features, Covariance covariance,
    int threads, const Progress& progress = {}, Coordinates coordinates = Coordinates::floats);

/// The same with factors: the centred points of a small class, a triangle by orthogonal
/// transformations of a large one. Neither squares the data, so that small variances keep their
/// digits.
std::vector<ClassGaussian> classGaussians(const LabelledFeatures& features, Covariance covariance,
    const Device& device, const Progress& progress = {});

} // namespace engine
