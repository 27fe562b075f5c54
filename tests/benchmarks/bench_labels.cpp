// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gaussian label distances beside the formula with matrix square roots (two eigen-decompositions,
// what the published code does for each pair), both through the same LAPACK in one run; beside it
// the floor, the least operations of our way over the speed of a matrix product; and a whole
// dataset distance. CPU seconds of all threads.
//
//   bench_labels [--sizes 1000,10000] [--pairs 5] [--distance 1000] [--json]
#include "engine/transport/class_gaussians.h"
#include "engine/transport/dataset_distance.h"
#include "engine/transport/tensors.h"
#include "tests/benchmarks/command_line.h"
#include "tests/benchmarks/image_points.h"
#include "tests/benchmarks/measure.h"

#include <nlohmann/json.hpp>

#include <cstdio>

using namespace engine;
using nlohmann::json;

namespace {

struct Options {
    std::vector<int> sizes { 1000, 10000 };
    int pairs = 5; ///< that the slow formula is run for; its time is scaled to all
    int distance = 1000;
    bool json = false;
};

MatrixD covariance(const ClassGaussian& gaussian, const Device& device)
{
    const MatrixD columns = gaussian.factor.transpose();
    return product(columns, columns, device);
}

/// S^1/2 by an eigen-decomposition, METHOD.md section 2.
MatrixD root(const MatrixD& S, const Device& device)
{
    const EigenSystem system = symmetricEigenSystem(S, device);
    const double least
        = system.values.maxCoeff() * static_cast<double>(S.rows()) * 2.220446049250313e-16;
    const VectorD roots
        = (system.values.array() > least).select(system.values.cwiseMax(0).cwiseSqrt(), 0);
    const MatrixD scaled = system.vectors * roots.asDiagonal();
    return product(scaled, system.vectors, device);
}

struct Peer {
    double classSeconds = 0; ///< a root
    double pairSeconds = 0;
    double worstError = 0; ///< relative, against singular values
    double ourWorstError = 0;
};

/// METHOD.md (2) as it is written, for a few pairs along the diagonal of W.
Peer matrixRoots(
    const measure::ImagePair& images, const MatrixD& W, int pairs, const Device& device)
{
    const auto k = classGaussians(*images.source, Covariance::unbiased, device);
    const auto l = classGaussians(*images.target, Covariance::unbiased, device);
    Peer peer;
    for (int p = 0; p < pairs; ++p) {
        const auto& a = k[static_cast<std::size_t>(p)];
        const auto& b = l[static_cast<std::size_t>(p)];
        const MatrixD A = covariance(a, device);
        const MatrixD B = covariance(b, device);
        double start = measure::cpuSeconds();
        const MatrixD R = root(A, device);
        peer.classSeconds += (measure::cpuSeconds() - start) / pairs;
        start = measure::cpuSeconds();
        const double cross = root(product(product(R, B, device), R, device), device).trace();
        peer.pairSeconds += (measure::cpuSeconds() - start) / pairs;

        const double sums = (a.mean - b.mean).squaredNorm() + a.trace + b.trace;
        const auto F = std::make_shared<const std::vector<MatrixD>>(1, a.factor);
        const auto G = std::make_shared<const std::vector<MatrixD>>(1, b.factor);
        const std::vector<std::pair<int, int>> pair { { 0, 0 } };
        const double exact = sums - 2 * nuclearNorms(F, G, pair, VectorD::Zero(1), device)[0];
        peer.worstError = std::max(peer.worstError, std::abs(sums - 2 * cross - exact) / exact);
        peer.ourWorstError = std::max(peer.ourWorstError, std::abs(W(p, p) - exact) / exact);
    }
    return peer;
}

/// Operations of a large matrix product in float64 a CPU second, best of five.
double productSpeed(const Device& device)
{
    constexpr Index kSide = 1024;
    const MatrixD A = MatrixD::Random(kSide, kSide);
    double best = 1e300;
    for (int repeat = 0; repeat < 5; ++repeat) {
        const double start = measure::cpuSeconds();
        static_cast<void>(product(A, A, device));
        best = std::min(best, measure::cpuSeconds() - start);
    }
    return 2 * std::pow(kSide, 3) / best;
}

/// The triangle of every class that has more points than dimensions.
double triangleOperations(const std::vector<ClassGaussian>& classes)
{
    double operations = 0;
    for (const ClassGaussian& gaussian : classes) {
        const auto n = static_cast<double>(gaussian.points);
        const auto r = static_cast<double>(gaussian.factor.rows());
        if (n > r)
            operations += 2 * r * r * (n - r / 3);
    }
    return operations;
}

/// A pair: the product of the factors, the Gram matrix of it and its tridiagonal form.
double labelOperations(const measure::ImagePair& images, const Device& device)
{
    const auto k = classGaussians(*images.source, Covariance::unbiased, device);
    const auto l = classGaussians(*images.target, Covariance::unbiased, device);
    double operations = triangleOperations(k) + triangleOperations(l);
    for (const ClassGaussian& a : k)
        for (const ClassGaussian& b : l) {
            const auto m = static_cast<double>(a.factor.rows());
            const auto n = static_cast<double>(b.factor.rows());
            const double least = std::min(m, n);
            operations += 2 * m * n * static_cast<double>(a.factor.cols()) + m * n * least
                + 4 * std::pow(least, 3) / 3;
        }
    return operations;
}

json compareLabels(int count, int pairs, const Device& device)
{
    const measure::ImagePair images = measure::imagePair(count);
    std::vector<double> ours;
    double wall = 1e300;
    MatrixD W;
    for (int repeat = 0; repeat < 3; ++repeat) {
        const double start = measure::cpuSeconds();
        const LabelDistances distances = labelDistances(*images.source, *images.target, {}, device);
        ours.push_back(measure::cpuSeconds() - start);
        wall = std::min(wall, distances.seconds);
        W = distances.W;
    }
    pairs = std::min<int>(pairs, static_cast<int>(std::min(W.rows(), W.cols())));
    const Peer peer = matrixRoots(images, W, pairs, device);
    const double whole = peer.classSeconds * static_cast<double>(std::min(W.rows(), W.cols()))
        + peer.pairSeconds * static_cast<double>(W.size());
    const double cpu = measure::median(ours);
    const double floor = labelOperations(images, device) / productSpeed(device);
    return { { "data", images.name }, { "points", images.source->size() },
        { "classes", std::to_string(W.rows()) + "x" + std::to_string(W.cols()) },
        { "cpu_seconds", cpu }, { "wall_seconds", wall }, { "floor_cpu_seconds", floor },
        { "times_floor", cpu / floor }, { "roots_cpu_seconds_scaled_from_pairs", whole },
        { "roots_pairs_run", pairs }, { "ratio", whole / cpu },
        { "relative_error", peer.ourWorstError }, { "roots_relative_error", peer.worstError } };
}

json wholeDistance(int count, const Device& device)
{
    const measure::ImagePair images = measure::imagePair(count);
    const double start = measure::cpuSeconds();
    const DatasetDistance distance = datasetDistance(images.source, images.target, {}, device);
    return { { "data", images.name }, { "points", count },
        { "cpu_seconds", measure::cpuSeconds() - start }, { "wall_seconds", distance.seconds },
        { "labels_wall_seconds", distance.labels.seconds },
        { "cost_wall_seconds", distance.costSeconds },
        { "plan_wall_seconds", distance.plan.solver.seconds },
        { "relative_gap", distance.plan.solver.relativeGap },
        { "otdd_squared", distance.otddSquared } };
}

void print(const json& result)
{
    for (const json& row : result["labels"])
        std::printf("%s, %d points, %s classes: %.3f CPU s (%.3f wall), %.1f times the floor of "
                    "%.3f s; matrix roots %.1f CPU s (scaled from %d pairs): %.1fx; relative error "
                    "%.1e, matrix roots %.1e\n",
            row["data"].get<std::string>().c_str(), row["points"].get<int>(),
            row["classes"].get<std::string>().c_str(), row["cpu_seconds"].get<double>(),
            row["wall_seconds"].get<double>(), row["times_floor"].get<double>(),
            row["floor_cpu_seconds"].get<double>(),
            row["roots_cpu_seconds_scaled_from_pairs"].get<double>(),
            row["roots_pairs_run"].get<int>(), row["ratio"].get<double>(),
            row["relative_error"].get<double>(), row["roots_relative_error"].get<double>());
    const json& whole = result["distance"];
    std::printf(
        "Whole distance, %d x %d points: %.3f CPU s; wall: labels %.3f, cost %.3f, plan %.3f; "
        "gap %.1e, value %.9g\n",
        whole["points"].get<int>(), whole["points"].get<int>(), whole["cpu_seconds"].get<double>(),
        whole["labels_wall_seconds"].get<double>(), whole["cost_wall_seconds"].get<double>(),
        whole["plan_wall_seconds"].get<double>(), whole["relative_gap"].get<double>(),
        whole["otdd_squared"].get<double>());
}

} // namespace

int main(int count, char** words)
{
    Options options;
    CLI::App line("Gaussian label distances beside the formula with matrix roots");
    line.add_option("--sizes", options.sizes, "images of a dataset")->delimiter(',');
    line.add_option("--pairs", options.pairs, "that the slow formula is run for")
        ->check(CLI::PositiveNumber);
    line.add_option("--distance", options.distance, "images of a dataset of the whole distance")
        ->check(CLI::PositiveNumber);
    line.add_flag("--json", options.json, "print JSON");
    return measure::exitCode(line, count, words, [&] {
        const Device device = findDevice("cpu");
        json result { { "device", device.name }, { "labels", json::array() } };
        for (const int size : options.sizes)
            result["labels"].push_back(compareLabels(size, options.pairs, device));
        result["distance"] = wholeDistance(options.distance, device);
        if (options.json)
            std::printf("%s\n", result.dump(1).c_str());
        else
            print(result);
    });
}
