// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/classical_scaling.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

    /// An eigenvector has no sign of its own: its largest entry becomes positive, so that the same
    /// distances always give the same map.
    VectorD withFixedSign(const VectorD& vector)
    {
        Index largest = 0;
        vector.cwiseAbs().maxCoeff(&largest);
        return vector[largest] < 0 ? VectorD(-vector) : vector;
    }

    double stressOf(const MatrixD& squared, const MatrixD& points)
    {
        double lost = 0;
        double all = 0;
        for (Index i = 0; i < points.rows(); ++i)
            for (Index j = 0; j < i; ++j) {
                const double d = std::sqrt(std::max(0.0, squared(i, j)));
                const double shown = (points.row(i) - points.row(j)).norm();
                lost += (d - shown) * (d - shown);
                all += d * d;
            }
        return all > 0 ? std::sqrt(lost / all) : 0;
    }

} // namespace

ScaledMap classicalScaling(const MatrixD& squaredDistances)
{
    const Index N = squaredDistances.rows();
    ScaledMap map { .points = MatrixD::Zero(N, 2) };
    if (N < 2)
        return map;
    const MatrixD centring = MatrixD::Identity(N, N) - MatrixD::Constant(N, N, 1.0 / double(N));
    const MatrixD inner = -0.5 * centring * squaredDistances * centring;
    const Eigen::SelfAdjointEigenSolver<MatrixD> solver(0.5 * (inner + inner.transpose()));
    for (Index axis = 0; axis < std::min<Index>(2, N); ++axis) {
        const Index k = N - 1 - axis; // eigenvalues ascend
        map.points.col(axis) = std::sqrt(std::max(0.0, solver.eigenvalues()[k]))
            * withFixedSign(solver.eigenvectors().col(k));
    }
    map.stress = stressOf(squaredDistances, map.points);
    return map;
}

} // namespace engine
