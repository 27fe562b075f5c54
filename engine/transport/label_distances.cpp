// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/label_distances.h"

#include "engine/parallel.h"
#include "engine/transport/class_gaussians.h"
#include "engine/transport/class_products.h"
#include "engine/transport/class_transport.h"
#include "engine/transport/step_back.h"
#include "engine/transport/tensors.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>

namespace engine {
namespace {

    constexpr std::array<std::pair<const char*, LabelMethod>, 7> kMethods { {
        { "gaussian", LabelMethod::gaussian },
        { "gaussian-diagonal", LabelMethod::gaussianDiagonal },
        { "exact", LabelMethod::exact },
        { "sinkhorn", LabelMethod::sinkhorn },
        { "upper-bound", LabelMethod::upperBound },
        { "means", LabelMethod::means },
        { "none", LabelMethod::none },
    } };

    bool sameContents(const LabelledFeatures& A, const LabelledFeatures& B)
    {
        return &A == &B || (A.classes == B.classes && A.labels == B.labels && A.X == B.X);
    }

    /// Both classes hold the same points in the same order.
    bool sameClass(const LabelledFeatures& A, const std::vector<Index>& inA,
        const LabelledFeatures& B, const std::vector<Index>& inB)
    {
        if (inA.size() != inB.size())
            return false;
        const std::size_t bytes = sizeof(float) * static_cast<std::size_t>(A.dimension());
        return std::ranges::equal(inA, inB,
            [&](Index i, Index j) { return std::memcmp(&A.X(i, 0), &B.X(j, 0), bytes) == 0; });
    }

    /// The pairs that must be computed: both classes have points, they differ, and one half where W
    /// is symmetric.
    std::vector<ClassPair> pairsToCompute(
        const LabelledFeatures& source, const LabelledFeatures& target, bool same)
    {
        const auto k = rowsOfClasses(source);
        const auto l = rowsOfClasses(target);
        std::vector<ClassPair> pairs;
        for (std::size_t s = 0; s < k.size(); ++s)
            for (std::size_t t = same ? s + 1 : 0; t < l.size(); ++t)
                if (!k[s].empty() && !l[t].empty() && !sameClass(source, k[s], target, l[t]))
                    pairs.emplace_back(static_cast<int>(s), static_cast<int>(t));
        return pairs;
    }

    /// |mu_k - mu'_l|^2 and what the covariances add, METHOD.md (2)-(5), for classes that both have
    /// points.
    double closedForm(const ClassGaussian& k, const ClassGaussian& l, LabelMethod method)
    {
        const double means = (k.mean - l.mean).squaredNorm();
        switch (method) {
        case LabelMethod::gaussianDiagonal:
            return means + (k.variances.cwiseSqrt() - l.variances.cwiseSqrt()).squaredNorm(); // (3)
        case LabelMethod::upperBound:
        case LabelMethod::gaussian:           // the nuclear norm is still to be taken off
            return means + k.trace + l.trace; // (4)
        default:
            return means; // (5)
        }
    }

    MatrixD closedForms(const std::vector<ClassGaussian>& source,
        const std::vector<ClassGaussian>& target, LabelMethod method)
    {
        MatrixD W = MatrixD::Zero(std::ssize(source), std::ssize(target));
        for (Index k = 0; k < W.rows(); ++k)
            for (Index l = 0; l < W.cols(); ++l) {
                const auto& left = source[static_cast<std::size_t>(k)];
                const auto& right = target[static_cast<std::size_t>(l)];
                if (left.points > 0 && right.points > 0)
                    W(k, l) = closedForm(left, right, method);
            }
        return W;
    }

    SharedFactors takeFactors(std::vector<ClassGaussian>& gaussians)
    {
        std::vector<MatrixD> factors;
        for (ClassGaussian& gaussian : gaussians)
            factors.push_back(std::move(gaussian.factor));
        return std::make_shared<const std::vector<MatrixD>>(std::move(factors));
    }

    /// METHOD.md (4) of each pair.
    VectorD sumsOf(const std::vector<ClassGaussian>& k, const std::vector<ClassGaussian>& l,
        const std::vector<ClassPair>& pairs)
    {
        VectorD sums(std::ssize(pairs));
        for (Index p = 0; const auto& [s, t] : pairs)
            sums[p++] = closedForm(k[static_cast<std::size_t>(s)], l[static_cast<std::size_t>(t)],
                LabelMethod::gaussian);
        return sums;
    }

    /// Cross terms above these leave little of the distance, and are taken with care.
    VectorD ceilingsOf(const std::vector<ClassGaussian>& k, const std::vector<ClassGaussian>& l,
        const std::vector<ClassPair>& pairs, const VectorD& sums)
    {
        VectorD ceilings(sums.size());
        for (Index p = 0; const auto& [s, t] : pairs) {
            const double traces
                = k[static_cast<std::size_t>(s)].trace + l[static_cast<std::size_t>(t)].trace;
            ceilings[p] = 0.5 * (sums[p] - 0.05 * traces);
            ++p;
        }
        return ceilings;
    }

    /// METHOD.md (2), the cross term as the nuclear norm of the product of factors (ALGORITHMS.md 2
    /// (i)).
    VectorD gaussianDistances(const LabelledFeatures& source, const LabelledFeatures& target,
        bool same, const std::vector<ClassPair>& pairs, Covariance covariance, const Device& device,
        const Progress& progress)
    {
        std::vector<ClassGaussian> k = classGaussians(source, covariance, device, progress);
        std::vector<ClassGaussian> l = same ? std::vector<ClassGaussian>()
                                            : classGaussians(target, covariance, device, progress);
        const std::vector<ClassGaussian>& right = same ? k : l;
        const VectorD sums = sumsOf(k, right, pairs);
        const VectorD ceilings = ceilingsOf(k, right, pairs, sums);
        const SharedFactors F = takeFactors(k);
        const SharedFactors G = same ? F : takeFactors(l);
        return sums - 2 * nuclearNorms(F, G, pairs, ceilings, device, progress);
    }

    /// The same where the products of the factors are at hand without the factors.
    VectorD gaussianDistances(const LabelledFeatures& source, const LabelledFeatures& target,
        const std::shared_ptr<const ClassProducts>& products, const std::vector<ClassPair>& pairs,
        Covariance covariance, const Device& device, const Progress& progress)
    {
        const auto momentsOf = [&](const LabelledFeatures& side) {
            return classMoments(side, covariance, device.threads, progress, Coordinates::bytes);
        };
        const auto k = momentsOf(source);
        const auto l = momentsOf(target);
        const VectorD sums = sumsOf(k, l, pairs);
        MadeProducts made { {}, [products, pairs](Index p, double* out) {
                               const auto [s, t] = pairs[static_cast<std::size_t>(p)];
                               products->fill(s, t, out);
                           } };
        for (const auto& [s, t] : pairs)
            made.shapes.emplace_back(products->rows(s), products->columns(t));
        return sums
            - 2 * nuclearNorms(std::move(made), ceilingsOf(k, l, pairs, sums), device, progress);
    }

    /// W with every pair at its place, its mirror image too where both sides are the same.
    MatrixD matrixOf(
        const std::vector<ClassPair>& pairs, const VectorD& values, Index K, Index L, bool same)
    {
        MatrixD W = MatrixD::Zero(K, L);
        for (std::size_t p = 0; p < pairs.size(); ++p) {
            const auto [k, l] = pairs[p];
            W(k, l) = std::max(0.0, values[static_cast<Index>(p)]);
            if (same)
                W(l, k) = W(k, l);
        }
        return W;
    }

    std::string remarkOn(
        const LabelledFeatures& source, const LabelledFeatures& target, LabelMethod method)
    {
        if (method != LabelMethod::gaussian && method != LabelMethod::gaussianDiagonal
            && method != LabelMethod::upperBound)
            return {};
        std::size_t single = 0;
        for (const LabelledFeatures* side : { &source, &target })
            for (const auto& rows : rowsOfClasses(*side))
                single += rows.size() == 1 ? 1 : 0;
        if (single == 0)
            return {};
        return single == 1 ? "One class has a single image: its covariance is taken as 0."
                           : std::to_string(single)
                + " classes have a single image: their covariance is taken as 0.";
    }

    LabelDistances byMethod(const LabelledFeatures& source, const LabelledFeatures& target,
        const LabelOptions& options, const Device& device, const Progress& progress,
        const PointSquaresPtr& squares)
    {
        if (options.method == LabelMethod::none)
            return { .W = MatrixD::Zero(source.classes, target.classes) };
        if (options.method != LabelMethod::gaussian && options.method != LabelMethod::exact
            && options.method != LabelMethod::sinkhorn)
            return { .W
                = closedForms(classMoments(source, options.covariance, device.threads, progress),
                    classMoments(target, options.covariance, device.threads, progress),
                    options.method) };
        const bool same = sameContents(source, target);
        const std::vector<ClassPair> pairs = pairsToCompute(source, target, same);
        ClassTransport found;
        if (options.method == LabelMethod::gaussian) {
            const auto products = ClassProducts::between(
                source, target, options.covariance, device.threads, progress, squares);
            found.values = products ? gaussianDistances(source, target, products, pairs,
                               options.covariance, device, progress)
                                    : gaussianDistances(source, target, same, pairs,
                                        options.covariance, device, progress);
        } else if (options.method == LabelMethod::exact)
            found = exactClassTransport(source, target, pairs, device, progress);
        else
            found
                = sinkhornClassTransport(source, target, pairs, options.epsilon, device, progress);
        return { .W = matrixOf(pairs, found.values, source.classes, target.classes, same),
            .converged = found.unfinished == 0,
            .remark = found.remark };
    }

} // namespace

PointSquaresPtr squaresToShare(const LabelledFeatures& source, const LabelledFeatures& target,
    const LabelOptions& options, const Device& device, const Progress& progress)
{
    const bool areNeeded = options.method == LabelMethod::gaussian
        && source.dimension() == target.dimension() && ClassProducts::suit(source, target);
    return areNeeded ? PointSquares::between(source.X, target.X, device, progress) : nullptr;
}

LabelDistances labelDistances(const LabelledFeatures& source, const LabelledFeatures& target,
    const LabelOptions& options, const Device& device, const Progress& progress,
    const PointSquaresPtr& squares)
{
    const auto start = std::chrono::steady_clock::now();
    require(source.dimension() == target.dimension(),
        "Label distances need features of one dimension, not " + std::to_string(source.dimension())
            + " and " + std::to_string(target.dimension()) + ".");
    require(options.epsilon >= 0, "The temperature of the label distances must not be negative.");
    LabelDistances distances = withStepBack(device, [&](const Device& where) {
        LabelDistances found = byMethod(source, target, options, where, progress, squares);
        if (found.remark.empty())
            found.remark = remarkOn(source, target, options.method);
        const bool isAlone = found.remark.empty() || where.standsIn.empty();
        found.remark += (isAlone ? "" : " ") + where.standsIn;
        return found;
    });
    distances.seconds
        = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return distances;
}

LabelMethod labelMethodNamed(std::string_view name)
{
    for (const auto& [word, method] : kMethods)
        if (word == name)
            return method;
    throw Error("There is no label distance \"" + std::string(name)
        + "\": choose gaussian, gaussian-diagonal, exact, sinkhorn, upper-bound, means or none.");
}

std::string nameOf(LabelMethod method)
{
    for (const auto& [word, known] : kMethods)
        if (known == method)
            return word;
    return {};
}

} // namespace engine
