// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole distances between large datasets, MNIST and Fashion-MNIST: time a stage, memory, how far
// above its floor each part is. No peer can hold the large ones: its time is extrapolated from a
// small run of LEMON's dense network simplex in the same run, and called so.
//
//   bench_large [--sizes 5000,10000] [--solver exact|sinkhorn] [--epsilon 0] [--tolerance 1e-5]
//               [--storage auto|single|half|recomputed|device]
//               [--device auto|cpu|cuda] [--peer-size 2000] [--threads 0] [--json]
#include "engine/transport/cost_view.h"
#include "engine/transport/dataset_distance.h"
#include "engine/transport/tensors.h"
#include "tests/benchmarks/command_line.h"
#include "tests/benchmarks/image_points.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/peers/peer_plan.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <map>

using namespace engine;
using Json = nlohmann::ordered_json;

namespace {

struct Options {
    std::vector<int> sizes { 5000, 10000 };
    std::string device = "cpu";
    std::string solver = "exact";
    double epsilon = 0;
    double tolerance = 1e-5;
    std::optional<CostStorage> storage;
    int peerSize = 2000;
    int threads = 0;
    bool json = false;
};

std::optional<CostStorage> storageNamed(const std::string& name)
{
    const std::map<std::string, std::optional<CostStorage>> known { { "auto", std::nullopt },
        { "single", CostStorage::single }, { "half", CostStorage::half },
        { "recomputed", CostStorage::recomputed }, { "device", CostStorage::device } };
    const auto found = known.find(name);
    require(found != known.end(), "There is no storage " + name + ".");
    return found->second;
}

struct Timer {
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    Json spent() const
    {
        return { { "seconds", seconds() }, { "cpu", measure::cpuSeconds() - cpu } };
    }
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    double cpu = measure::cpuSeconds();
};

struct Pair {
    std::string name;
    FeaturesPtr source, target;
};

Pair images(int count)
{
    const std::string folder = measure::imageFolder();
    const auto read = [&](const std::string& place) {
        const std::string request = place + "#first=" + std::to_string(count);
        return std::make_shared<const LabelledFeatures>(
            featuresOf(readDataset(parseRequest(request))));
    };
    if (folder.empty())
        return { "built-in digits, kana", read("builtin:digits"), read("builtin:kana") };
    return { "MNIST, Fashion-MNIST", read(folder + "/mnist@train"),
        read(folder + "/fashion-mnist@train") };
}

/// What the machine reaches now, with all threads: products in float, reading memory.
Json floorsOf(const Device& device)
{
    constexpr Index kSide = 2000;
    const MatrixF X = MatrixF::Random(kSide, kSide);
    double best = 1e300;
    for (int repeat = 0; repeat < 3; ++repeat) {
        const Timer timer;
        product(X, X, device);
        best = std::min(best, timer.seconds());
    }
    const MatrixF large = MatrixF::Random(8000, 8000);
    const double read
        = measure::readSeconds({ large.data(), static_cast<std::size_t>(large.size()) });
    return { { "sgemm_gflops", 2e-9 * kSide * kSide * kSide / best },
        { "read_gigabytes_per_second_a_core", 4e-9 * static_cast<double>(large.size()) / read } };
}

Json stagesOf(const SolverRecord& record)
{
    Json stages = Json::object();
    for (const SolverStage& stage : record.stages)
        stages[stage.name] = { { "seconds", stage.seconds }, { "count", stage.count } };
    return stages;
}

const char* nameOf(CostStorage storage)
{
    switch (storage) {
    case CostStorage::half:
        return "half";
    case CostStorage::recomputed:
        return "recomputed";
    case CostStorage::device:
        return "device";
    case CostStorage::single:
        break;
    }
    return "single";
}

Json measured(int count, const Options& options, const Device& device)
{
    const Timer whole;
    Timer step;
    const Pair pair = images(count);
    Json row { { "data", pair.name }, { "N", pair.source->size() }, { "M", pair.target->size() } };
    row["read"] = step.spent();
    step = {};
    const LabelDistances labels = labelDistances(*pair.source, *pair.target, {}, device);
    row["labels"] = step.spent();
    step = {};
    const GroundCost cost
        = groundCost(pair.source, pair.target, labels.W, {}, device, {}, options.storage);
    row["cost"] = step.spent();
    row["storage"] = nameOf(cost.storage);
    step = {};
    const VectorD a = uniformWeights(cost.rows());
    const VectorD b = uniformWeights(cost.columns());
    const Plan plan = options.solver == "exact"
        ? exactPlan(cost, a, b, { .threads = options.threads })
        : entropicPlan(cost, a, b,
            { .epsilon = options.epsilon,
                .tolerance = options.tolerance,
                .threads = options.threads });
    row["plan"] = step.spent();
    row["stages"] = stagesOf(plan.solver);
    row["iterations"] = plan.solver.iterations;
    row["value"] = plan.cost;
    row["gap"] = plan.solver.relativeGap;
    row["marginal_error"] = plan.solver.marginalError;
    row["converged"] = plan.solver.converged;
    row["ending"] = plan.solver.ending;
    row["whole"] = whole.spent();
    row["peak_bytes"] = measure::statusBytes("VmHWM");
    return row;
}

/// Seconds that the products and one reading of a stored cost would take at what was measured.
void addFloors(Json& row, const Json& floors, Index D)
{
    const double entries = row["N"].get<double>() * row["M"].get<double>();
    const double products
        = 2e-9 * entries * static_cast<double>(D) / floors["sgemm_gflops"].get<double>();
    const double reading
        = 4e-9 * entries / floors["read_gigabytes_per_second_a_core"].get<double>();
    row["cost_over_sgemm_floor"] = row["cost"]["seconds"].get<double>() / products;
    row["plan_in_readings_on_a_core"] = row["plan"]["cpu"].get<double>() / reading;
}

/// LEMON's dense network simplex on a small part, and what that means for `row` if it grows as
/// n^2.5, what was measured from 1,000 to 10,000.
void addPeer(Json& row, const Json& peer)
{
    constexpr double kGrowth = 2.5;
    if (peer.is_null())
        return;
    const double ratio = row["N"].get<double>() / peer["N"].get<double>();
    row["peer_extrapolated_cpu"] = peer["cpu"].get<double>() * std::pow(ratio, kGrowth);
}

Json peerRun(const Options& options, const Device& device)
{
#ifdef HAVE_LEMON
    if (options.peerSize <= 0 || options.solver != "exact")
        return {};
    const Pair pair = images(options.peerSize);
    const LabelDistances labels = labelDistances(*pair.source, *pair.target, {}, device);
    const GroundCost cost
        = groundCost(pair.source, pair.target, labels.W, {}, device, {}, CostStorage::single);
    return { { "name", "LEMON, dense network simplex" }, { "N", cost.rows() },
        { "cpu", peers::lemonPlan(cost.C).seconds } };
#else
    static_cast<void>(options);
    static_cast<void>(device);
    return {};
#endif
}

void print(const Json& row)
{
    const auto number
        = [&](const char* part, const char* of) { return row[part][of].get<double>(); };
    std::printf("%lld x %lld, %s, %s\n", row["N"].get<long long>(), row["M"].get<long long>(),
        row["data"].get<std::string>().c_str(), row["storage"].get<std::string>().c_str());
    for (const char* part : { "read", "labels", "cost", "plan", "whole" })
        std::printf(
            "  %-7s %8.2f s  %8.2f CPU s\n", part, number(part, "seconds"), number(part, "cpu"));
    for (const auto& [name, stage] : row["stages"].items())
        std::printf("    %-16s %8.2f s  %lld\n", name.c_str(), stage["seconds"].get<double>(),
            stage["count"].get<long long>());
    std::printf(
        "  value %.9g, %lld rounds or passes, gap %.1e, marginal error %.1e\n"
        "  peak %.2f GB; cost %.2f x the floor of sgemm; plan %.1f readings of C on a core\n",
        row["value"].get<double>(), row["iterations"].get<long long>(), row["gap"].get<double>(),
        row["marginal_error"].get<double>(), 1e-9 * row["peak_bytes"].get<double>(),
        row["cost_over_sgemm_floor"].get<double>(),
        row["plan_in_readings_on_a_core"].get<double>());
    if (row.contains("peer_extrapolated_cpu"))
        std::printf("  LEMON would take %.0f CPU s: extrapolated as n^2.5, not measured\n",
            row["peer_extrapolated_cpu"].get<double>());
    std::printf("  %s\n", row["ending"].get<std::string>().c_str());
    std::fflush(stdout);
}

void run(const Options& options)
{
    const Device device = findDevice(options.device, options.threads);
    const Json floors = floorsOf(device);
    const Json peer = peerRun(options, device);
    if (!options.json) {
        std::printf("sgemm %.0f GF/s, reading %.1f GB/s a core\n",
            floors["sgemm_gflops"].get<double>(),
            floors["read_gigabytes_per_second_a_core"].get<double>());
        if (!peer.is_null())
            std::printf("%s: %lld x %lld in %.2f CPU s, cost excluded (measured)\n",
                peer["name"].get<std::string>().c_str(), peer["N"].get<long long>(),
                peer["N"].get<long long>(), peer["cpu"].get<double>());
    }
    Json rows = Json::array();
    std::vector<std::pair<double, double>> times;
    for (const int size : options.sizes) {
        rows.push_back(measured(size, options, device));
        addFloors(rows.back(), floors, 784);
        addPeer(rows.back(), peer);
        times.emplace_back(size, rows.back()["plan"]["cpu"].get<double>());
        if (!options.json)
            print(rows.back());
    }
    Json growth;
    if (times.size() > 1)
        growth = measure::growthExponent(times);
    if (options.json)
        std::printf("%s\n",
            Json { { "floors", floors }, { "peer", peer }, { "rows", rows },
                { "plan_grows_as", growth } }
                .dump(2)
                .c_str());
    else if (!growth.is_null())
        std::printf("plan grows as n^%.2f in CPU seconds\n", growth.get<double>());
}

} // namespace

int main(int count, char** words)
{
    Options options;
    CLI::App line("Whole distances between large datasets");
    line.add_option("--sizes", options.sizes, "images of a dataset")->delimiter(',');
    line.add_option("--device", options.device, "auto, cpu or cuda");
    line.add_option("--solver", options.solver)->check(CLI::IsMember({ "exact", "sinkhorn" }));
    line.add_option("--epsilon", options.epsilon, "0: of the mean cost");
    line.add_option("--tolerance", options.tolerance, "L1 error of the marginals");
    line.add_option_function<std::string>(
        "--storage", [&](const std::string& name) { options.storage = storageNamed(name); },
        "auto, single, half or recomputed");
    line.add_option("--peer-size", options.peerSize, "0: no peer");
    line.add_option("--threads", options.threads, "0: all cores");
    line.add_flag("--json", options.json, "print JSON");
    return measure::exitCode(line, count, words, [&] { run(options); });
}
