// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/closest_weights.h"
#include "engine/error.h"

#include <Eigen/Eigenvalues>
#include <Eigen/LU>

#include <cmath>
#include <optional>

namespace engine {

namespace {

    constexpr int kMostSources = 12;  // 4095 faces: some milliseconds
    constexpr double kInside = 1e-12; // how far below 0 a weight may be by rounding alone
    constexpr double kSameValue
        = 1e-10; // values closer than this, relative to the form, are one value
    constexpr double kSamePoint = 1e-6; // weights closer than this are one point
    constexpr double kFlat = 0.02; // the form is called nearly flat if it varies by less than 2 %

    /// A symmetric copy with a zero diagonal: only these count in (27).
    DistanceForm cleaned(const DistanceForm& form)
    {
        DistanceForm clean = form;
        clean.V = 0.5 * (form.V + form.V.transpose());
        clean.V.diagonal().setZero();
        return clean;
    }

    double scaleOf(const DistanceForm& form)
    {
        return std::max(form.v.cwiseAbs().maxCoeff(), form.V.cwiseAbs().maxCoeff());
    }

    /// The stationary point of the form on the relative interior of the face spanned by the sources
    /// in `face`, in all S weights. Nothing where it lies outside, or is not a single point: then
    /// the form is constant along a line through the face, and a smaller face has a point of the
    /// same value.
    std::optional<Weights> stationaryPoint(const DistanceForm& form, const std::vector<int>& face)
    {
        const auto n = static_cast<Index>(face.size());
        // Lagrange: v - V w = lambda 1 on the face, 1^T w = 1.
        Eigen::MatrixXd system = Eigen::MatrixXd::Zero(n + 1, n + 1);
        Eigen::VectorXd right = Eigen::VectorXd::Ones(n + 1);
        const double scale = std::max(scaleOf(form), std::numeric_limits<double>::min());
        for (Index i = 0; i < n; ++i) {
            for (Index j = 0; j < n; ++j)
                system(i, j)
                    = form.V(face[static_cast<std::size_t>(i)], face[static_cast<std::size_t>(j)])
                    / scale;
            system(i, n) = system(n, i) = 1;
            right(i) = form.v(face[static_cast<std::size_t>(i)]) / scale;
        }
        const Eigen::FullPivLU<Eigen::MatrixXd> factors(system);
        if (!factors.isInvertible())
            return {};
        const Eigen::VectorXd solution = factors.solve(right);
        if (!solution.allFinite() || solution.head(n).minCoeff() < -kInside)
            return {};
        Weights weights(static_cast<std::size_t>(form.v.size()), 0.0);
        const Eigen::VectorXd w
            = solution.head(n).cwiseMax(0.0) / solution.head(n).cwiseMax(0.0).sum();
        for (Index i = 0; i < n; ++i)
            weights[static_cast<std::size_t>(face[static_cast<std::size_t>(i)])] = w(i);
        return weights;
    }

    std::vector<int> membersOf(unsigned face)
    {
        std::vector<int> members;
        for (int s = 0; face != 0; ++s, face >>= 1) {
            if (face & 1u)
                members.push_back(s);
        }
        return members;
    }

    /// Eigenvalues of J^T (-V) J, J an orthonormal basis of the plane sum d = 0: the form's
    /// curvature.
    double smallestCurvature(const DistanceForm& form)
    {
        const Index S = form.v.size();
        if (S == 1)
            return 0;
        Eigen::MatrixXd J = Eigen::MatrixXd::Zero(S, S - 1); // Helmert's basis
        for (Index c = 0; c < S - 1; ++c) {
            const double length = std::sqrt(static_cast<double>((c + 1) * (c + 2)));
            J.col(c).head(c + 1).setConstant(1 / length);
            J(c + 1, c) = -static_cast<double>(c + 1) / length;
        }
        const Eigen::MatrixXd A = -(J.transpose() * form.V * J);
        return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(A, Eigen::EigenvaluesOnly)
            .eigenvalues()
            .minCoeff();
    }

    double largestDifference(const Weights& one, const Weights& other)
    {
        double largest = 0;
        for (std::size_t s = 0; s < one.size(); ++s)
            largest = std::max(largest, std::abs(one[s] - other[s]));
        return largest;
    }

    std::string percent(double ratio)
    {
        const auto tenths = std::llround(ratio * 1000);
        return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
    }

    /// What a reader of the weights should know; empty if nothing.
    std::string remarkOn(const DistanceForm& form, const ClosestWeights& closest)
    {
        const double scale = scaleOf(form);
        std::string remark;
        const auto say = [&remark](const std::string& sentence) {
            remark += (remark.empty() ? "" : " ") + sentence;
        };
        if (closest.smallestEigenvalue < -kSameValue * scale)
            say("The form is not convex, so every face of the simplex was searched.");
        if (!closest.unique)
            say("Other weights come equally close.");
        const double highest = form.v.maxCoeff();
        if (form.v.size() > 1 && closest.unique && highest > 0
            && highest - closest.value < kFlat * highest)
            say("The distance is nearly flat: it varies by only "
                + percent((highest - closest.value) / highest)
                + " over the simplex, so the weights say little.");
        return remark;
    }

} // namespace

ClosestWeights closestWeights(const DistanceForm& given)
{
    const auto S = static_cast<int>(given.v.size());
    require(S >= 1, "There is no source to come close with.");
    require(S <= kMostSources, "Closest weights can be found for at most 12 sources.");
    require(given.v.allFinite() && given.V.allFinite(), "A distance is not a finite number.");
    const DistanceForm form = cleaned(given);
    const double same = kSameValue * scaleOf(form);

    ClosestWeights closest;
    closest.value = std::numeric_limits<double>::infinity();
    std::vector<std::pair<Weights, double>> candidates;
    // A face comes after all of its own faces, so of equal values the one with the fewest sources
    // is kept.
    for (unsigned face = 1; face < (1u << S); ++face) {
        const std::optional<Weights> weights = stationaryPoint(form, membersOf(face));
        if (!weights)
            continue;
        const double value = form.at(*weights);
        candidates.emplace_back(*weights, value);
        if (value < closest.value - same) {
            closest.weights = *weights;
            closest.value = value;
        }
    }
    for (const auto& [weights, value] : candidates) {
        if (value <= closest.value + same
            && largestDifference(weights, closest.weights) > kSamePoint)
            closest.unique = false;
    }
    for (int s = 0; s < S; ++s) {
        if (closest.weights[static_cast<std::size_t>(s)] > 0)
            closest.active.push_back(s);
    }
    closest.smallestEigenvalue = smallestCurvature(form);
    closest.remark = remarkOn(form, closest);
    return closest;
}

} // namespace engine
