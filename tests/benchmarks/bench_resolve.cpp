// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exact distance of a blend to the target, solved again at every step of a drag, beside a cold
// solve of our own and python3-pot's emd on the same cost, cost matrix excluded for the latter. CPU
// milliseconds of one core.
//
//   bench_resolve [--sizes 1024,2048] [--sources 2,3] [--target 1024] [--step 0.01]
//                 [--steps 140] [--peer pot|none] [--json]
#include "engine/geodesic/blend.h"
#include "engine/geodesic/true_distance.h"
#include "tests/benchmarks/command_line.h"
#include "tests/benchmarks/image_points.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/peers/peer_plan.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <numbers>

using namespace engine;
using nlohmann::json;

namespace {

struct Options {
    std::vector<int> sizes { 1024, 2048 };
    std::vector<int> sources { 2, 3 };
    int target = 0;     ///< images of the target; 0: as many as a source has
    double step = 0.01; ///< length of a step in the weights
    int steps = 140;
    std::string peer = "pot";
    bool json = false;
};

struct Scene {
    std::vector<FeaturesPtr> sources;
    FeaturesPtr target;
};

Scene sceneOf(int size, int sources, int targetSize)
{
    const std::string folder = measure::imageFolder();
    const std::vector<std::string> places = folder.empty()
        ? std::vector<std::string> { "builtin:kana", "builtin:garments", "builtin:glyphs" }
        : std::vector<std::string> { folder + "/kmnist@test", folder + "/fashion-mnist@test",
              folder + "/mnist@train" };
    require(sources >= 2 && sources <= std::ssize(places), "There are two or three sources here.");
    const auto read = [&](const std::string& place, int count) {
        return std::make_shared<const LabelledFeatures>(
            featuresOf(readDataset(parseRequest(place + "#sample=" + std::to_string(count)))));
    };
    Scene scene;
    for (int s = 0; s < sources; ++s)
        scene.sources.push_back(read(places[static_cast<std::size_t>(s)], size));
    scene.target = read(folder.empty() ? "builtin:digits" : folder + "/mnist@test",
        targetSize > 0 ? targetSize : size);
    return scene;
}

/// Two sources: to and fro between 0.2 and 0.8. Three: round and round the middle.
Weights weightsAt(int sources, double length)
{
    if (sources == 2) {
        const double t = 0.2 + std::abs(std::fmod(length, 1.2) - 0.6);
        return { 1 - t, t };
    }
    constexpr double kRadius = 0.25;
    const double first = 1.0 / 3 + kRadius * std::cos(length / kRadius);
    const double second = 1.0 / 3 + kRadius * std::sin(length / kRadius);
    return { first, second, 1 - first - second };
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

struct Drag {
    std::vector<double> milliseconds;
    std::map<std::string, double> stages; ///< wall milliseconds a step
    double rounds = 0;
    double worstGap = 0;
    bool converged = true;
    TrueDistance last;
};

Drag dragged(
    TrueDistances& distances, const BlendLabels& labels, int sources, const Options& options)
{
    Drag drag;
    distances.at(weightsAt(sources, 0), labels.at(weightsAt(sources, 0)));
    for (int k = 1; k <= options.steps; ++k) {
        const Weights weights = weightsAt(sources, k * options.step);
        const double start = measure::cpuSeconds();
        drag.last = distances.at(weights, labels.at(weights));
        drag.milliseconds.push_back(1e3 * (measure::cpuSeconds() - start));
        const SolverRecord& solver = drag.last.solver;
        for (const SolverStage& stage : solver.stages)
            drag.stages[stage.name] += 1e3 * stage.seconds / options.steps;
        drag.rounds += static_cast<double>(solver.iterations) / options.steps;
        drag.worstGap = std::max(drag.worstGap, solver.relativeGap);
        drag.converged = drag.converged && solver.converged;
    }
    return drag;
}

/// The cost of the blend itself, as a peer takes it: points rounded to float.
GroundCost costOf(const Geodesic& geodesic, const Scene& scene, const Weights& weights,
    const MatrixD& W, const Device& device)
{
    auto blend = std::make_shared<LabelledFeatures>(*geodesic.base);
    blend->X = blendAt(geodesic, weights).images;
    return groundCost(blend, scene.target, W, {}, device);
}

json pot(const GroundCost& cost, const TrueDistance& ours)
{
    const auto plan = peers::potPlan(cost.C);
    if (!plan)
        return {};
    double value = 0;
    for (const Arc& arc : plan->arcs)
        value += arc.mass * cost.at(arc.row, arc.column);
    return { { "milliseconds", 1e3 * plan->seconds },
        { "disagreement", value / ours.otddSquared - 1 } };
}

json measured(int size, int sources, const Options& options)
{
    Device device = findDevice("cpu");
    device.threads = 1;
    const Scene scene = sceneOf(size, sources, options.target);
    const auto geodesic = std::make_shared<const Geodesic>(
        geodesicBetween(scene.sources, scene.target, {}, device));
    const double begin = measure::cpuSeconds();
    TrueDistances distances(geodesic, scene.target, {}, device);
    const BlendLabels labels = blendLabels(*geodesic, *scene.target, device);
    const double setUp = measure::cpuSeconds() - begin;
    const Drag drag = dragged(distances, labels, sources, options);
    const double median = measure::median(drag.milliseconds);

    distances.forget();
    const double coldStart = measure::cpuSeconds();
    const TrueDistance cold = distances.at(drag.last.weights, labels.at(drag.last.weights));
    const double coldTime = 1e3 * (measure::cpuSeconds() - coldStart);
    const double exactStart = measure::cpuSeconds();
    const TrueDistance exact = distances.at(drag.last.weights,
        blendLabelDistances(*geodesic, *scene.target, drag.last.weights, device).W);
    const double exactTime = 1e3 * (measure::cpuSeconds() - exactStart);

    const MatrixF products = MatrixF::Zero(sources * size, scene.target->size());
    const double floor = 1e3
        * measure::readSeconds({ products.data(), static_cast<std::size_t>(products.size()) });
    json row { { "n", size }, { "target", scene.target->size() }, { "sources", sources },
        { "median", median }, { "p95", quantile(drag.milliseconds, 0.95) },
        { "worst", quantile(drag.milliseconds, 1) }, { "stages", drag.stages },
        { "rounds", drag.rounds }, { "worstGap", drag.worstGap }, { "converged", drag.converged },
        { "setUpSeconds", setUp },
        { "cold",
            { { "milliseconds", coldTime },
                { "disagreement", cold.otddSquared / drag.last.otddSquared - 1 } } },
        { "exactLabels",
            { { "milliseconds", exactTime },
                { "above", exact.otddSquared / drag.last.otddSquared - 1 } } },
        { "floorMilliseconds", floor }, { "timesFloor", median / floor },
        { "bandwidth", 4e-6 * static_cast<double>(products.size()) / floor } };
    if (options.peer == "pot" && geodesic->base == scene.target) // POT's weights are uniform here
        row["pot"]
            = pot(costOf(*geodesic, scene, drag.last.weights, labels.at(drag.last.weights), device),
                drag.last);
    return row;
}

void print(const json& row)
{
    const auto number = [](const json& value) { return value.get<double>(); };
    std::printf("%5d x %-5d, %d sources: median %6.2f ms, 95 %% %6.2f, worst %6.2f; %.1f rounds, "
                "gap %.0e %s; %.1f x the reading of %.0f MB at %.1f GB/s\n",
        row["n"].get<int>(), row["target"].get<int>(), row["sources"].get<int>(),
        number(row["median"]), number(row["p95"]), number(row["worst"]), number(row["rounds"]),
        number(row["worstGap"]), row["converged"].get<bool>() ? "certified" : "NOT CONVERGED",
        number(row["timesFloor"]), number(row["floorMilliseconds"]) * number(row["bandwidth"]),
        number(row["bandwidth"]));
    std::printf("%25s", "");
    for (const auto& [name, time] : row["stages"].items())
        std::printf("%s %.2f ms  ", name.c_str(), number(time));
    const json& cold = row["cold"];
    std::printf(
        "\n%25scold %.1f ms (%.0f x, differs %+.0e); exact labels %.0f ms (value %+.1f %%); "
        "set-up %.2f s",
        "", number(cold["milliseconds"]), number(cold["milliseconds"]) / number(row["median"]),
        number(cold["disagreement"]), number(row["exactLabels"]["milliseconds"]),
        100 * number(row["exactLabels"]["above"]), number(row["setUpSeconds"]));
    if (row.contains("pot") && !row["pot"].is_null())
        std::printf("; POT emd %.0f ms (%.0f x, differs %+.0e)", number(row["pot"]["milliseconds"]),
            number(row["pot"]["milliseconds"]) / number(row["median"]),
            number(row["pot"]["disagreement"]));
    std::printf("\n");
    std::fflush(stdout);
}

void run(const Options& options)
{
    if (!options.json)
        std::printf("%s data, steps of %g; POT %s\n",
            measure::imageFolder().empty() ? "built-in" : "real", options.step,
            peers::potVersion().value_or("not found").c_str());
    json rows;
    for (const int size : options.sizes)
        for (const int sources : options.sources) {
            rows.push_back(measured(size, sources, options));
            if (!options.json)
                print(rows.back());
        }
    if (options.json)
        std::printf("%s\n",
            json { { "data", measure::imageFolder().empty() ? "built-in" : "real" },
                { "step", options.step }, { "rows", rows } }
                .dump(2)
                .c_str());
}

} // namespace

int main(int count, char** words)
{
    Options options;
    CLI::App line("The distance of a blend, again at every step of a drag");
    line.add_option("--sizes", options.sizes, "images of a source")->delimiter(',');
    line.add_option("--sources", options.sources, "corners")->delimiter(',');
    line.add_option("--target", options.target, "images of the target; 0: as many as a source has");
    line.add_option("--step", options.step, "length of a step in the weights")
        ->check(CLI::PositiveNumber);
    line.add_option("--steps", options.steps, "of a drag")->check(CLI::PositiveNumber);
    line.add_option("--peer", options.peer, "pot or none")->check(CLI::IsMember({ "pot", "none" }));
    line.add_flag("--json", options.json, "print JSON");
    return measure::exitCode(line, count, words, [&] { run(options); });
}
