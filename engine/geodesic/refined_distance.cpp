// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/refined_distance.h"

#include <Eigen/QR>
#include <cassert>
#include <cmath>

namespace engine {
namespace {

    double cubeOf(double squaredDistance)
    {
        return squaredDistance * std::sqrt(squaredDistance);
    }

} // namespace

RefinedDistance::RefinedDistance(DistanceForm form)
    : form_(std::move(form))
{
}

RefinedDistance::RefinedDistance(DistanceForm form, const KnownDistances& known)
    : form_(std::move(form))
    , points_(std::ssize(known.points), form_.v.size())
{
    assert(known.points.size() == known.values.size());
    const Index P = points_.rows();
    const Index S = points_.cols();
    VectorD lacking = VectorD::Zero(P + S);
    for (Index p = 0; p < P; ++p) {
        const Weights& weights = known.points[static_cast<std::size_t>(p)];
        points_.row(p) = Eigen::Map<const VectorD>(weights.data(), S).transpose();
        lacking[p] = known.values[static_cast<std::size_t>(p)] - form_.at(weights);
    }
    // On the simplex the weights themselves span all planes, constants among them.
    MatrixD A = MatrixD::Zero(P + S, P + S);
    for (Index p = 0; p < P; ++p)
        for (Index q = 0; q < P; ++q)
            A(p, q) = cubeOf((points_.row(p) - points_.row(q)).squaredNorm());
    A.topRightCorner(P, S) = points_;
    A.bottomLeftCorner(S, P) = points_.transpose();
    const VectorD solution = A.completeOrthogonalDecomposition().solve(lacking);
    factors_ = solution.head(P);
    plane_ = solution.tail(S);
}

double RefinedDistance::at(const Weights& weights) const
{
    double value = form_.at(weights);
    if (!isRefined())
        return value;
    const std::size_t S = weights.size();
    for (std::size_t s = 0; s < S; ++s)
        value += plane_[static_cast<Index>(s)] * weights[s];
    for (Index p = 0; p < points_.rows(); ++p) {
        const double* point = points_.row(p).data();
        double square = 0;
        for (std::size_t s = 0; s < S; ++s)
            square += (weights[s] - point[s]) * (weights[s] - point[s]);
        value += factors_[p] * cubeOf(square);
    }
    return value;
}

} // namespace engine
