// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/class_gaussians.h"

#include "engine/parallel.h"
#include "engine/transport/tensors.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

    /// In units of `unit`, which bytes are whole numbers of.
    template <class Point>
    void addMoments(const std::vector<Index>& rows, Covariance covariance, double unit,
        const Progress& progress, const Point& point, ClassGaussian& gaussian)
    {
        for (const Index i : rows) {
            progress.check();
            gaussian.mean += point(i);
        }
        gaussian.mean /= static_cast<double>(gaussian.points);
        if (gaussian.points >= 2) {
            for (const Index i : rows) {
                progress.check();
                gaussian.variances += (point(i) - gaussian.mean).cwiseAbs2();
            }
            gaussian.variances /= covarianceDivisor(gaussian.points, covariance) * unit * unit;
            gaussian.trace = gaussian.variances.sum();
        }
        gaussian.mean /= unit;
    }

    ClassGaussian momentsOf(const MatrixF& X, const std::vector<Index>& rows, Covariance covariance,
        Coordinates coordinates, const Progress& progress)
    {
        ClassGaussian gaussian { std::ssize(rows), VectorD::Zero(X.cols()),
            VectorD::Zero(X.cols()) };
        if (rows.empty())
            return gaussian;
        if (coordinates == Coordinates::bytes) {
            const auto point = [&](Index i) {
                return (255.0F * X.row(i).array() + 0.5F)
                    .cast<int>()
                    .cast<double>()
                    .matrix()
                    .transpose();
            };
            addMoments(rows, covariance, 255, progress, point, gaussian);
        } else {
            const auto point = [&](Index i) { return X.row(i).cast<double>().transpose(); };
            addMoments(rows, covariance, 1, progress, point, gaussian);
        }
        return gaussian;
    }

    /// Dimensions in which the points of the class differ: elsewhere the covariance is exactly 0.
    std::vector<Index> varyingDimensions(
        const MatrixF& X, const std::vector<Index>& rows, const Progress& progress)
    {
        std::vector<Index> varying;
        if (rows.empty())
            return varying;
        Eigen::Array<bool, 1, Eigen::Dynamic> differs
            = Eigen::Array<bool, 1, Eigen::Dynamic>::Zero(X.cols());
        for (const Index i : rows) {
            progress.check();
            differs = differs || (X.row(i).array() != X.row(rows.front()).array());
        }
        for (Index d = 0; d < X.cols(); ++d)
            if (differs[d])
                varying.push_back(d);
        return varying;
    }

    /// (x - mean) / sqrt(divisor), a row each, in the given dimensions alone.
    void writeCentredRows(const MatrixF& X, std::span<const Index> rows,
        const std::vector<Index>& dimensions, const ClassGaussian& gaussian, Covariance covariance,
        const Progress& progress, Eigen::Ref<MatrixD> out)
    {
        const double scale = 1 / std::sqrt(covarianceDivisor(gaussian.points, covariance));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            progress.check();
            for (std::size_t d = 0; d < dimensions.size(); ++d) {
                const Index column = dimensions[d];
                const double x = static_cast<double>(X(rows[i], column));
                out(static_cast<Index>(i), static_cast<Index>(d))
                    = scale * (x - gaussian.mean[column]);
            }
        }
    }

    /// The triangle of all rows, a block after the other, so that a large class is never in float64
    /// as a whole.
    MatrixD triangleOf(const MatrixF& X, const std::vector<Index>& rows,
        const std::vector<Index>& dimensions, const ClassGaussian& gaussian, Covariance covariance,
        const Device& device, const Progress& progress)
    {
        const std::size_t step = std::max<std::size_t>(2048, 4 * dimensions.size());
        MatrixD R(0, std::ssize(dimensions));
        for (std::size_t first = 0; first < rows.size(); first += step) {
            progress.check();
            const std::span<const Index> block(
                rows.data() + first, std::min(step, rows.size() - first));
            MatrixD stacked(R.rows() + std::ssize(block), R.cols());
            stacked.topRows(R.rows()) = R;
            writeCentredRows(X, block, dimensions, gaussian, covariance, progress,
                stacked.bottomRows(std::ssize(block)));
            R = triangularFactor(std::move(stacked), device, progress);
        }
        return R;
    }

    /// With zeros in the other dimensions, of which there are `all`.
    MatrixD widened(const MatrixD& narrow, const std::vector<Index>& dimensions, Index all,
        const Progress& progress)
    {
        MatrixD wide(narrow.rows(), all);
        for (Index i = 0; i < wide.rows(); ++i) {
            progress.check();
            wide.row(i).setZero();
            for (std::size_t d = 0; d < dimensions.size(); ++d)
                wide(i, dimensions[d]) = narrow(i, static_cast<Index>(d));
        }
        return wide;
    }

    MatrixD factorOf(const MatrixF& X, const std::vector<Index>& rows,
        const ClassGaussian& gaussian, Covariance covariance, const Device& device,
        const Progress& progress)
    {
        const std::vector<Index> varying = varyingDimensions(X, rows, progress);
        if (varying.empty())
            return MatrixD(0, X.cols());
        if (rows.size() > varying.size())
            return widened(triangleOf(X, rows, varying, gaussian, covariance, device, progress),
                varying, X.cols(), progress);
        MatrixD narrow(std::ssize(rows), std::ssize(varying));
        writeCentredRows(X, rows, varying, gaussian, covariance, progress, narrow);
        return widened(narrow, varying, X.cols(), progress);
    }

} // namespace

double covarianceDivisor(Index points, Covariance covariance)
{
    return static_cast<double>(covariance == Covariance::unbiased ? points - 1 : points);
}

std::vector<std::vector<Index>> rowsOfClasses(const LabelledFeatures& features)
{
    std::vector<std::vector<Index>> rows(static_cast<std::size_t>(features.classes));
    for (std::size_t i = 0; i < features.labels.size(); ++i)
        rows[static_cast<std::size_t>(features.labels[i])].push_back(static_cast<Index>(i));
    return rows;
}

std::vector<ClassGaussian> classMoments(const LabelledFeatures& features, Covariance covariance,
    int threads, const Progress& progress, Coordinates coordinates)
{
    const auto rows = rowsOfClasses(features);
    std::vector<ClassGaussian> gaussians(rows.size());
    inParallel(std::ssize(rows), threads, [&](Index k) {
        progress.check();
        const auto c = static_cast<std::size_t>(k);
        gaussians[c] = momentsOf(features.X, rows[c], covariance, coordinates, progress);
    });
    return gaussians;
}

std::vector<ClassGaussian> classGaussians(const LabelledFeatures& features, Covariance covariance,
    const Device& device, const Progress& progress)
{
    const auto rows = rowsOfClasses(features);
    std::vector<ClassGaussian> gaussians
        = classMoments(features, covariance, device.threads, progress);
    for (std::size_t k = 0; k < rows.size(); ++k) {
        progress.step(static_cast<long long>(k), static_cast<long long>(rows.size()));
        gaussians[k].factor
            = factorOf(features.X, rows[k], gaussians[k], covariance, device, progress);
    }
    return gaussians;
}

} // namespace engine
