// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exact plan beside dense network simplexes (LEMON's, and python3-pot's emd) in one run. CPU
// seconds of all threads; the cost matrix is made before and counts on neither side.
//
//   bench_exact [--case easy|clustered|unequal|unequal-clustered] [--sizes 1000,4000]
//               [--peer lemon|pot|both|none] [--peer-limit 4000] [--repeats 3] [--threads 0]
//               [--data FOLDER] [--json]
#include "engine/data/features.h"
#include "engine/data/read_dataset.h"
#include "engine/transport/exact_plan.h"
#include "engine/transport/label_distances.h"
#include "tests/benchmarks/command_line.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/peers/peer_plan.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>

using namespace engine;
using nlohmann::json;

namespace {

constexpr int kLeastForGrowth = 2000; // below it the fixed costs of a solve show

struct Options {
    std::vector<std::string> cases { "easy", "clustered", "unequal" };
    std::vector<int> sizes; ///< empty: each case's own
    std::string peer = "both";
    int peerLimit = 4000; ///< rows; beyond it a peer takes minutes
    int repeats = 3;
    int threads = 0;
    std::string data; ///< folder with mnist/ and kmnist/; empty: built-in datasets
    bool json = false;
};

struct Case {
    std::string source, target; ///< requests without a range
    std::vector<int> sizes;
    int moreColumns = 0;      ///< M = N + this
    bool sameRecords = false; ///< the target follows the source in one dataset
};

Case caseNamed(const std::string& name, const std::string& data)
{
    const bool clustered = name.ends_with("clustered");
    Case result;
    const bool unequal = name.starts_with("unequal");
    result.sizes = unequal ? std::vector { 4000 } : std::vector { 1000, 2000, 4000, 7000 };
    if (!unequal && !clustered)
        result.sizes.push_back(10000);
    result.moreColumns = unequal ? 1000 : 0;
    result.sameRecords = clustered;
    if (data.empty()) {
        result.source = "builtin:digits";
        result.target = clustered ? "builtin:digits" : "builtin:kana";
        result.moreColumns /= 10;
        result.sizes = unequal ? std::vector { 900 } : std::vector { 500, 1000 };
    } else {
        result.source = data + (clustered ? "/mnist@train" : "/mnist@test");
        result.target = clustered ? result.source : data + "/kmnist@test";
    }
    return result;
}

std::string sharedData()
{
    const char* chosen = std::getenv("WANDER_SHARED");
    const std::filesystem::path shared = chosen != nullptr
        ? std::filesystem::path(chosen)
        : std::filesystem::path(WANDER_SOURCE_DIR).parent_path() / "shared";
    return std::filesystem::is_directory(shared / "data" / "mnist") ? (shared / "data").string()
                                                                    : "";
}

FeaturesPtr points(const std::string& location, int begin, int count)
{
    const Dataset dataset = readDataset(parseRequest(
        location + "#range=" + std::to_string(begin) + ":" + std::to_string(begin + count)));
    if (dataset.size() != static_cast<std::size_t>(count))
        throw Error(location + " has no " + std::to_string(count) + " images from the one numbered "
            + std::to_string(begin) + " on.");
    return std::make_shared<LabelledFeatures>(featuresOf(dataset));
}

GroundCost costOf(const Case& which, int N)
{
    const int M = N + which.moreColumns;
    const FeaturesPtr source = points(which.source, 0, N);
    const FeaturesPtr target = points(which.target, which.sameRecords ? N : 0, M);
    const LabelDistances labels = labelDistances(*source, *target, {}, {});
    return groundCost(source, target, labels.W, {}, {});
}

/// <C, P> with float64 entries, as ours is.
double valueOf(const std::vector<Arc>& arcs, const GroundCost& cost)
{
    double value = 0;
    for (const Arc& arc : arcs)
        value += arc.mass * cost.at(arc.row, arc.column);
    return value;
}

json ours(const GroundCost& cost, const Options& options)
{
    const VectorD a = uniformWeights(cost.rows()), b = uniformWeights(cost.columns());
    std::vector<double> seconds;
    Plan plan;
    for (int repeat = 0; repeat < options.repeats; ++repeat) {
        const double start = measure::cpuSeconds();
        plan = exactPlan(cost, a, b, { .threads = options.threads });
        seconds.push_back(measure::cpuSeconds() - start);
    }
    const double peak = measure::peakBytesOf(
        [&] { static_cast<void>(exactPlan(cost, a, b, { .threads = options.threads })); });
    json stages;
    for (const SolverStage& stage : plan.solver.stages)
        stages[stage.name] = { { "seconds", stage.seconds }, { "count", stage.count } };
    return { { "seconds", measure::median(seconds) }, { "wallSeconds", plan.solver.seconds },
        { "value", plan.cost }, { "gap", plan.solver.relativeGap },
        { "converged", plan.solver.converged }, { "rounds", plan.solver.iterations },
        { "peakBytes", peak }, { "stages", stages } };
}

/// Rows of the table for a peer; empty where it is not wished for or not there.
json theirs(
    const std::string& name, const GroundCost& cost, const json& our, const Options& options)
{
    if ((options.peer != "both" && options.peer != name) || cost.rows() > options.peerLimit)
        return {};
    std::vector<double> seconds;
    std::optional<peers::PeerPlan> plan;
    for (int repeat = 0; repeat < options.repeats; ++repeat) {
        plan = name == "lemon" ? peers::lemonPlan(cost.C) : peers::potPlan(cost.C);
        if (!plan)
            return {};
        seconds.push_back(plan->seconds);
        if (plan->seconds > 5)
            break; // long runs vary little
    }
    const double value = valueOf(plan->arcs, cost), time = measure::median(seconds);
    return { { "seconds", time }, { "value", value },
        { "ratio", time / our["seconds"].get<double>() },
        { "disagreement", value / our["value"].get<double>() - 1 } };
}

void print(const json& row)
{
    const auto number
        = [&](const char* side, const char* key) { return row[side][key].get<double>(); };
    std::printf("%-17s %6d x %-6d ours %8.3f s (wall %7.3f)  gap %.0e %s  rounds %d  %4.0f MB  "
                "%5.1f reads of C",
        row["case"].get<std::string>().c_str(), row["N"].get<int>(), row["M"].get<int>(),
        number("ours", "seconds"), number("ours", "wallSeconds"), number("ours", "gap"),
        row["ours"]["converged"].get<bool>() ? "certified" : "NOT CONVERGED",
        row["ours"]["rounds"].get<int>(), number("ours", "peakBytes") / 1e6,
        row["reads"].get<double>());
    for (const char* peer : { "lemon", "pot" })
        if (!row[peer].is_null())
            std::printf("  %s %8.3f s  %5.1fx  differs %+.0e", peer, number(peer, "seconds"),
                number(peer, "ratio"), number(peer, "disagreement"));
    std::printf("\n%18s", "");
    for (const auto& [name, stage] : row["ours"]["stages"].items())
        std::printf("%s %.3f s (%lld)  ", name.c_str(), stage["seconds"].get<double>(),
            stage["count"].get<long long>());
    std::printf("\n");
    std::fflush(stdout);
}

json measured(const std::string& name, const Case& which, int N, const Options& options)
{
    const GroundCost cost = costOf(which, N);
    const double floor
        = measure::readSeconds({ cost.C.data(), static_cast<std::size_t>(cost.C.size()) });
    json row { { "case", name }, { "N", cost.rows() }, { "M", cost.columns() },
        { "floorSeconds", floor },
        { "bandwidth", 4e-9 * static_cast<double>(cost.C.size()) / floor } };
    row["ours"] = ours(cost, options);
    row["reads"] = row["ours"]["seconds"].get<double>() / floor;
    for (const char* peer : { "lemon", "pot" })
        row[peer] = theirs(peer, cost, row["ours"], options);
    return row;
}

void run(const Options& options)
{
    json rows = json::array(), growth = json::object();
    for (const std::string& name : options.cases) {
        const Case which = caseNamed(name, options.data);
        std::vector<std::pair<double, double>> times;
        for (const int N : options.sizes.empty() ? which.sizes : options.sizes) {
            rows.push_back(measured(name, which, N, options));
            if (N >= kLeastForGrowth || options.data.empty())
                times.emplace_back(N, rows.back()["ours"]["seconds"].get<double>());
            if (!options.json)
                print(rows.back());
        }
        if (times.size() > 1) {
            growth[name] = measure::growthExponent(times);
            if (!options.json)
                std::printf("%-17s grows as n^%.2f\n", name.c_str(), growth[name].get<double>());
        }
    }
    if (options.json)
        std::printf("%s\n",
            json { { "data", options.data.empty() ? "built-in" : "real" }, { "rows", rows },
                { "growth", growth } }
                .dump(2)
                .c_str());
}

} // namespace

int main(int count, char** words)
{
    Options options { .data = sharedData() };
    CLI::App line("Exact plans beside dense network simplexes");
    line.add_option("--case", options.cases)
        ->delimiter(',')
        ->check(CLI::IsMember({ "easy", "clustered", "unequal", "unequal-clustered" }));
    line.add_option("--sizes", options.sizes, "points on either side")->delimiter(',');
    line.add_option("--peer", options.peer)
        ->check(CLI::IsMember({ "lemon", "pot", "both", "none" }));
    line.add_option("--peer-limit", options.peerLimit, "rows beyond which no peer is run");
    line.add_option("--repeats", options.repeats, "of which the best counts")
        ->check(CLI::PositiveNumber);
    line.add_option("--threads", options.threads, "0: all cores");
    line.add_option("--data", options.data, "folder with mnist and kmnist");
    line.add_flag("--json", options.json, "print JSON");
    return measure::exitCode(line, count, words, [&] {
        if (!options.json)
            std::printf("%s data; peers: LEMON, POT %s\n",
                options.data.empty() ? "built-in" : "real",
                peers::potVersion().value_or("not found").c_str());
        run(options);
    });
}
