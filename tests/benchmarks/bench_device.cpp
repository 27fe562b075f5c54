// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a device reaches: products in float and double, and Sinkhorn passes over a cost kept there,
// LibTorch's and ours: as bandwidth of reading the cost once, beside what a copy reads and writes
// in the same run.
//
//   bench_device [--device auto|cpu|cuda] [--threads 0] [--size 4000] [--passes 10] [--json]
#include "engine/random.h"
#include "engine/transport/device_sinkhorn.h"
#include "engine/transport/plan.h"
#include "engine/transport/tensors.h"
#include "tests/benchmarks/command_line.h"
#include "tests/benchmarks/measure.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>

using namespace engine;
using nlohmann::json;

namespace {

struct Options {
    std::string device = "auto";
    int threads = 0;
    int size = 4000;
    int passes = 10;
    bool json = false;
};

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// The best wall time of five.
double bestOfFive(const std::function<void()>& work)
{
    double best = 1e300;
    for (int repeat = 0; repeat < 5; ++repeat) {
        const double start = wallSeconds();
        work();
        best = std::min(best, wallSeconds() - start);
    }
    return best;
}

FeaturesPtr points(Index count, std::uint64_t seed)
{
    Random random(seed);
    LabelledFeatures features { MatrixF(count, 784), {}, 10 };
    for (Index i = 0; i < count; ++i) {
        const int k = static_cast<int>(i % 10);
        features.labels.push_back(k);
        for (Index d = 0; d < 784; ++d)
            features.X(i, d) = static_cast<float>(random.uniform() + 0.1 * ((d + k) % 10 == 0));
    }
    return std::make_shared<const LabelledFeatures>(std::move(features));
}

/// Sinkhorn's passes at one temperature. Their bandwidth counts one reading of the cost; LibTorch's
/// pass and ours move more.
json measurePasses(
    const GroundCost& cost, const Device& device, int passes, double copied, TensorPass pass)
{
    const VectorD a = uniformWeights(cost.rows());
    double start = wallSeconds();
    const DeviceCost kept(cost, device, {}, pass);
    DeviceSinkhorn sinkhorn(kept, a, a);
    const double costSeconds = wallSeconds() - start;
    for (double epsilon = 64; epsilon > 2; epsilon /= 2)
        sinkhorn.run(epsilon, 2);
    sinkhorn.run(2, 2);
    start = wallSeconds();
    const double error = sinkhorn.run(2, passes);
    const double passSeconds = (wallSeconds() - start) / passes;
    const auto entries = static_cast<double>(cost.rows() * cost.columns());
    const double bandwidth = 4 * entries / passSeconds;
    return { { "cost_seconds", costSeconds }, { "pass_seconds", passSeconds },
        { "pass_gigabytes_per_second", 1e-9 * bandwidth },
        { "share_of_copy_bandwidth", bandwidth / copied }, { "marginal_error", error },
        { "value", sinkhorn.totals(sinkhorn.potentials(), 2, {}).cost } };
}

/// The same, or why there is nothing to measure.
json measureOurs(
    const GroundCost& cost, const Device& device, int passes, double copied, TensorPass pass)
{
    if (device.kind == Device::Kind::cpu)
        return "not measured: on a CPU they are there for tests only";
    try {
        return measurePasses(cost, device, passes, copied, pass);
    } catch (const Error& error) {
        return error.what();
    }
}

json measureDevice(const Options& options)
{
    const Device device = findDevice(options.device, options.threads);
    const FeaturesPtr X = points(options.size, 1);
    const FeaturesPtr Y = points(options.size, 2);
    const auto N = static_cast<double>(options.size);
    const double flops = 2 * N * N * 784;
    const MatrixD Xd = X->X.cast<double>();
    const MatrixD Yd = Y->X.cast<double>();
    const double floatSeconds = bestOfFive([&] { product(X->X, Y->X, device); });
    const double doubleSeconds = bestOfFive([&] { product(Xd, Yd, device); });

    const GroundCost cost { X, Y, MatrixD::Zero(10, 10), {}, MatrixF() };
    const double copied = copyBandwidth(device);
    return { { "device", device.name }, { "remark", device.remark }, { "points", options.size },
        { "product_float_gflops", 1e-9 * flops / floatSeconds },
        { "product_double_gflops", 1e-9 * flops / doubleSeconds },
        { "copy_gigabytes_per_second", 1e-9 * copied },
        { "passes_of_libtorch",
            measurePasses(cost, device, options.passes, copied, TensorPass::library) },
        { "passes_in_two_readings",
            measureOurs(cost, device, options.passes, copied, TensorPass::twoReadings) },
        { "passes_in_one_reading",
            measureOurs(cost, device, options.passes, copied, TensorPass::oneReading) } };
}

} // namespace

int main(int count, char** words)
{
    Options options;
    CLI::App line("What a device reaches");
    line.add_option("--device", options.device, "auto, cpu or cuda");
    line.add_option("--threads", options.threads, "0: all cores");
    line.add_option("--size", options.size, "points on either side")->check(CLI::PositiveNumber);
    line.add_option("--passes", options.passes, "of Sinkhorn")->check(CLI::PositiveNumber);
    line.add_flag("--json", options.json, "print JSON");
    return measure::exitCode(
        line, count, words, [&] { measure::print(measureDevice(options), options.json); });
}
