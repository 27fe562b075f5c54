// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The entropic plan beside python3-pot's sinkhorn_log, and a sweep beside its two floors: reading
// the cost, and its arithmetic on a cost that lies in the cache; all in one run. CPU seconds of all
// threads; the cost matrix is made before and counts on neither side. The peer starts anew with
// twice the iterations until it is as exact, and only its last run counts.
//
//   bench_entropic [--sizes 1000,2000] [--columns 60000] [--threads 1] [--peer-seconds 60]
//                  [--only-sweeps] [--json]
#include "engine/transport/entropic_plan.h"
#include "engine/transport/fused_sweep.h"
#include "engine/transport/kernels.h"
#include "engine/transport/label_distances.h"
#include "engine/transport/workspace.h"
#include "tests/benchmarks/command_line.h"
#include "tests/benchmarks/image_points.h"
#include "tests/benchmarks/measure.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <optional>

using namespace engine;
using nlohmann::json;

namespace {

constexpr double kTolerance = 1e-5;
constexpr Index kMemoryFloats = 100'000'000; ///< far more than any cache holds

struct Options {
    std::vector<int> sizes { 1000, 2000 };
    int columns = 0; ///< 0: as many as rows
    int threads = 1;
    double peerSeconds = 60; ///< 0: no peer
    bool onlySweeps = false;
    bool json = false;
};

struct Peer {
    double seconds = 0;
    long long iterations = 0;
    double error = 0;
    double value = 0;
};

std::optional<Peer> potSinkhorn(const MatrixF& C, double epsilon, double limit)
{
    const std::string costs = std::filesystem::temp_directory_path()
        / ("wander-costs-" + std::to_string(getpid()) + ".f32");
    if (FILE* file = std::fopen(costs.c_str(), "wb")) {
        std::fwrite(C.data(), sizeof(float), static_cast<std::size_t>(C.size()), file);
        std::fclose(file);
    }
    char command[1024];
    std::snprintf(command, sizeof command,
        "OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 /usr/bin/python3 "
        "'%s/tests/benchmarks/peers/pot_sinkhorn.py' '%s' "
        "%td %td %.17g %g %g 2>/dev/null",
        WANDER_SOURCE_DIR, costs.c_str(), C.rows(), C.cols(), epsilon, kTolerance, limit);
    Peer peer;
    FILE* pipe = popen(command, "r");
    const bool read = pipe != nullptr
        && std::fscanf(
               pipe, "%lf %lld %lf %lf", &peer.seconds, &peer.iterations, &peer.error, &peer.value)
            == 4;
    if (pipe != nullptr)
        pclose(pipe);
    std::remove(costs.c_str());
    return read ? std::optional(peer) : std::nullopt;
}

/// CPU seconds an entry of a sweep's inner loop on a tile that stays in the cache.
double arithmeticSeconds()
{
    constexpr Index kColumns = 2000; // rows a whole page apart would share places in the cache
    constexpr int kRepeats = 200;
    const MatrixF C = MatrixF::Constant(kTileRows, kColumns, 2);
    const VectorF f = VectorF::Constant(kTileRows, 1), h = VectorF::Zero(kColumns);
    const VectorF d = VectorF::Ones(kColumns);
    MatrixF p = MatrixF::Zero(kTileRows, kColumns);
    VectorF columns = VectorF::Zero(kColumns);
    VectorD sums(kTileRows);
    const SoftRows<float> tile { .cost = C.data(),
        .stride = kColumns,
        .columns = kColumns,
        .rows = kTileRows,
        .f = nullptr,
        .h = h.data(),
        .d = d.data(),
        .scale = 1.5F,
        .p = p.data(),
        .padded = kColumns };
    double best = 1e300;
    for (int repeat = 0; repeat < 20; ++repeat) {
        const double start = measure::cpuSeconds();
        for (int k = 0; k < kRepeats; ++k)
            kernels().single.advance(tile, f.data(), columns.data(), sums.data());
        best = std::min(best, measure::cpuSeconds() - start);
    }
    return best / static_cast<double>(kRepeats * C.size());
}

/// CPU seconds of a sweep and of its floors, best of all. Other programs and machines use the
/// memory as well and slow down whoever is at work, so a share of its bandwidth sets the sweeps of
/// a round beside the readings just before and just after them.
json sweepBesideFloors(const GroundCost& cost, int threads)
{
    constexpr int kRounds = 48;
    Workspace memory(Workspace::bytesOf<float>(kMemoryFloats));
    const std::span remote(memory.take<float>(kMemoryFloats), kMemoryFloats);
    const std::span local(cost.C.data(), static_cast<std::size_t>(cost.C.size()));
    const VectorD a = uniformWeights(cost.rows()), b = uniformWeights(cost.columns());
    const double mean = static_cast<double>(cost.C.mean());
    Potentials potentials { VectorD::Constant(a.size(), mean), VectorD::Zero(b.size()) };
    FusedSweep<float> sweep(cost, a, b, threads);
    const auto entries = static_cast<double>(cost.C.size());
    const int sweeps = std::clamp(static_cast<int>(kMemoryFloats / entries), 2, 32);
    const auto bandwidthNow
        = [&] { return 4 * kMemoryFloats / measure::readSeconds(remote, threads, 2); };
    double seconds = 1e300, reading = 1e300, bandwidth = 0;
    std::vector<double> shares;
    for (int round = 0; round < kRounds; ++round) {
        const double before = bandwidthNow();
        double here = 0;
        for (int k = 0; k < sweeps; ++k) {
            const double start = measure::cpuSeconds();
            sweep.improve(potentials, 0.1 * mean, {});
            const double one = measure::cpuSeconds() - start;
            seconds = std::min(seconds, one);
            here += one / sweeps;
        }
        const double after = bandwidthNow();
        shares.push_back(4 * entries / here / ((before + after) / 2));
        bandwidth = std::max({ bandwidth, before, after });
        reading = std::min(reading, measure::readSeconds(local, threads, 2));
    }
    const double arithmetic = arithmeticSeconds() * entries;
    return { { "threads", threads }, { "sweep_cpu_seconds", seconds },
        { "read_cpu_seconds", reading },
        { "read_gigabytes_per_second_and_thread", 4e-9 * entries / reading },
        { "memory_gigabytes_per_second_and_thread", 1e-9 * bandwidth },
        { "arithmetic_cpu_seconds", arithmetic }, { "of_read_speed", reading / seconds },
        { "of_memory_bandwidth", measure::median(shares) },
        { "of_memory_bandwidth_lower_quartile", measure::quantile(shares, 0.25) },
        { "of_memory_bandwidth_upper_quartile", measure::quantile(shares, 0.75) },
        { "best_of_best_memory_bandwidth", 4 * entries / seconds / bandwidth },
        { "of_slower_floor", std::max(reading, arithmetic) / seconds } };
}

json solve(const GroundCost& cost, double share, const Options& options)
{
    const VectorD a = uniformWeights(cost.rows()), b = uniformWeights(cost.columns());
    const double epsilon = share * static_cast<double>(cost.C.cast<double>().mean());
    const double start = measure::cpuSeconds();
    const Plan plan = entropicPlan(
        cost, a, b, { .epsilon = epsilon, .tolerance = kTolerance, .threads = options.threads });
    const double seconds = measure::cpuSeconds() - start;
    json result { { "epsilon_of_mean_cost", share }, { "epsilon", epsilon },
        { "cpu_seconds", seconds }, { "passes", plan.solver.iterations },
        { "marginal_error", plan.solver.marginalError }, { "converged", plan.solver.converged },
        { "cost", plan.cost } };
    if (options.peerSeconds > 0)
        if (const auto peer = potSinkhorn(cost.C, epsilon, options.peerSeconds))
            result["pot"] = { { "cpu_seconds", peer->seconds }, { "iterations", peer->iterations },
                { "marginal_error", peer->error }, { "cost", peer->value },
                { "times_ours", peer->seconds / seconds },
                { "cost_difference", std::abs(peer->value - plan.cost) / plan.cost } };
    return result;
}

void print(const json& run)
{
    std::printf("%s, %d x %d, %s kernels\n", run["pair"].get<std::string>().c_str(),
        run["size"].get<int>(), run["columns"].get<int>(), kernels().name);
    const auto sweep = [&](const char* key) { return run["sweep"][key].get<double>(); };
    std::printf("  a sweep on %d thread(s) takes %.4f CPU s; reading the cost %.4f s (%.1f GB/s a "
                "thread), its arithmetic in the cache %.4f s: %.0f %% of the speed of reading it, "
                "%.0f %% of the slower floor\n",
        run["sweep"]["threads"].get<int>(), sweep("sweep_cpu_seconds"), sweep("read_cpu_seconds"),
        sweep("read_gigabytes_per_second_and_thread"), sweep("arithmetic_cpu_seconds"),
        100 * sweep("of_read_speed"), 100 * sweep("of_slower_floor"));
    std::printf("  of the memory's bandwidth, read before and after: %.0f %% (median; quartiles "
                "%.0f and %.0f %%); best sweep beside the best reading (%.1f GB/s a thread): "
                "%.0f %%\n",
        100 * sweep("of_memory_bandwidth"), 100 * sweep("of_memory_bandwidth_lower_quartile"),
        100 * sweep("of_memory_bandwidth_upper_quartile"),
        sweep("memory_gigabytes_per_second_and_thread"),
        100 * sweep("best_of_best_memory_bandwidth"));
    for (const json& solve : run["solves"]) {
        std::printf("  eps %.4f of the mean cost: %.3f CPU s, %d passes, error %.1e, cost %.9g",
            solve["epsilon_of_mean_cost"].get<double>(), solve["cpu_seconds"].get<double>(),
            solve["passes"].get<int>(), solve["marginal_error"].get<double>(),
            solve["cost"].get<double>());
        if (solve.contains("pot"))
            std::printf("; sinkhorn_log %.2f CPU s, %d iterations, error %.1e, cost %.9g: %.0f "
                        "times ours, costs differ by %.1e",
                solve["pot"]["cpu_seconds"].get<double>(), solve["pot"]["iterations"].get<int>(),
                solve["pot"]["marginal_error"].get<double>(), solve["pot"]["cost"].get<double>(),
                solve["pot"]["times_ours"].get<double>(),
                solve["pot"]["cost_difference"].get<double>());
        std::printf("\n");
    }
}

void run(const Options& options)
{
    json runs = json::array();
    for (const int size : options.sizes) {
        const measure::ImagePair pair = measure::imagePair(size, options.columns);
        const LabelDistances labels = labelDistances(*pair.source, *pair.target, {}, {});
        const GroundCost cost = groundCost(pair.source, pair.target, labels.W, {}, {});
        json run { { "pair", pair.name }, { "size", cost.rows() }, { "columns", cost.columns() },
            { "sweep", sweepBesideFloors(cost, options.threads) }, { "solves", json::array() } };
        const std::vector<double> shares { 0.01, 0.002 };
        for (const double share : options.onlySweeps ? std::vector<double> {} : shares)
            run["solves"].push_back(solve(cost, share, options));
        if (!options.json)
            print(run);
        runs.push_back(run);
    }
    if (options.json)
        std::printf(
            "%s\n", json { { "kernels", kernels().name }, { "runs", runs } }.dump(2).c_str());
}

} // namespace

int main(int count, char** words)
{
    Options options;
    CLI::App line("The entropic plan beside POT, and a sweep beside its floors");
    line.add_option("--sizes", options.sizes, "points on either side")->delimiter(',');
    line.add_option("--columns", options.columns, "points of the target, where they are others")
        ->check(CLI::PositiveNumber);
    line.add_option("--threads", options.threads, "of a solve")->check(CLI::PositiveNumber);
    line.add_option("--peer-seconds", options.peerSeconds, "0: no peer");
    line.add_flag("--only-sweeps", options.onlySweeps, "no plans");
    line.add_flag("--json", options.json, "print JSON");
    return measure::exitCode(line, count, words, [&] { run(options); });
}
