// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/warm_potentials.h"

#include "engine/transport/anderson_mixing.h"
#include "engine/transport/kernels.h"
#include "engine/transport/row_minima.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace engine {

namespace {

    constexpr Index kSampledRows = 64;

    /// Calls look(i, row i as an array) for some rows, evenly over all.
    template <class Look> void overSampledRows(const CostView& C, Look look)
    {
        const Index samples = std::min(C.rows(), kSampledRows);
        for (Index s = 0; s < samples; ++s) {
            const Index i = s * C.rows() / samples;
            CostReader reader(C, i + 1);
            look(i, Eigen::Map<const VectorF>(reader.row(i), C.cols()));
        }
    }

    struct Spread {
        double mean = 0;    ///< of the cost above the least of its row
        double largest = 0; ///< of all costs, in absolute value
    };

    /// f: the least of each row.
    Spread spreadOf(const CostView& C, const VectorD& f)
    {
        Spread spread;
        const auto samples = static_cast<double>(std::min(C.rows(), kSampledRows));
        overSampledRows(C, [&](Index i, const auto& row) {
            spread.mean += (row.template cast<double>().mean() - f[i]) / samples;
            spread.largest
                = std::max(spread.largest, static_cast<double>(row.cwiseAbs().maxCoeff()));
        });
        return spread;
    }

    /// In most rows fewer than `wanted` entries have a reduced cost below the limit.
    bool isSparseBelow(const CostView& C, const Potentials& potentials, double limit, int wanted)
    {
        const VectorF g = potentials.g.cast<float>();
        std::vector<int> found(static_cast<std::size_t>(C.cols()));
        Index sparse = 0;
        overSampledRows(C, [&](Index i, const auto& row) {
            const Index count
                = kernels().columnsBelow(row.data(), C.cols(), static_cast<float>(potentials.f[i]),
                    g.data(), static_cast<float>(limit), found.data());
            sparse += count < wanted ? 1 : 0;
        });
        return 2 * sparse >= std::min(C.rows(), kSampledRows);
    }

    /// The reduced cost that about `wanted` entries a row stay below, judged by some rows.
    double reachOf(const CostView& C, const Potentials& potentials, int wanted)
    {
        const Index kept = std::min<Index>(wanted, C.cols()) - 1;
        const VectorF g = potentials.g.cast<float>();
        VectorF reduced;
        double sum = 0;
        overSampledRows(C, [&](Index i, const auto& row) {
            reduced = row - g;
            std::nth_element(reduced.begin(), reduced.begin() + kept, reduced.end());
            sum += static_cast<double>(reduced[kept]) - potentials.f[i];
        });
        return sum / static_cast<double>(std::min(C.rows(), kSampledRows));
    }

    /// Sweeps at the last temperature; returns how many. In large problems mass has to move far,
    /// one augmenting path after the other: there mixed sweeps, which use all cores, take it most
    /// of the way: less far where every sweep makes the cost anew, nearly all of it on a device,
    /// where a sweep is cheap and a path is not.
    int settle(Sweep& sweep, const CostView& C, WarmPotentials& warm, const VectorD& b,
        const Progress& progress)
    {
        constexpr Index kLarge = 3000;
        const bool isLarge = std::min(C.rows(), C.cols()) >= kLarge;
        const double errorLeft = !isLarge ? 0.02
            : C.device()                  ? 0.005
            : C.isMadeAnew()              ? 0.2
                                          : 0.06; // of the columns' mass
        const int most = !isLarge ? 3 : C.device() ? 200 : 45;
        AndersonMixing mixing(b);
        for (int k = 1; k < most; ++k) {
            const VectorD before = warm.potentials.g;
            const double error = sweep.improve(warm.potentials, warm.epsilon, progress);
            if (error <= errorLeft)
                return k;
            if (isLarge)
                warm.potentials = mixing.next(before, warm.potentials, error);
        }
        sweep.improve(warm.potentials, warm.epsilon, progress); // after a mixture a plain one
        return most;
    }

} // namespace

WarmPotentials warmPotentials(const CostView& C, const VectorD& a, const VectorD& b, int wanted,
    int threads, const Progress& progress)
{
    constexpr int kSweepsALevel = 2;
    constexpr int kMostLevels = 60;
    constexpr double kTemperaturesInReach
        = 5; // entries beyond it carry e^-5 of the mass: hardly ever in the optimum
    WarmPotentials warm;
    warm.potentials.g = VectorD::Zero(C.cols());
    // Row minima are the first potential f: with g = 0 every row has an entry of reduced cost 0.
    warm.potentials.f = rowMinima(C, VectorF::Zero(C.cols()), threads, progress);
    const Potentials cold = warm.potentials;
    const Spread spread = spreadOf(C, warm.potentials.f);
    warm.largestCost = spread.largest;
    const double coldest = 4e-7 * spread.largest; // a few roundings of the largest entry
    const std::unique_ptr<Sweep> sweep = newSweep(C, a, b, SweepIn::floats, threads);
    warm.epsilon = 0.2 * spread.mean;
    for (int level = 0; level < kMostLevels && warm.epsilon > coldest; ++level) {
        for (int k = 0; k < kSweepsALevel; ++k, ++warm.sweeps)
            sweep->improve(warm.potentials, warm.epsilon, progress);
        if (isSparseBelow(C, warm.potentials, kTemperaturesInReach * warm.epsilon, wanted))
            break;
        warm.epsilon = std::max(warm.epsilon / 2, coldest);
    }
    if (warm.epsilon > coldest)
        warm.sweeps += settle(*sweep, C, warm, b, progress);
    if (!warm.potentials.f.allFinite() || !warm.potentials.g.allFinite())
        warm.potentials = cold;
    // Where costs tie, rounding decides what is below what.
    warm.reach = warm.sweeps > 0 ? std::max(coldest, reachOf(C, warm.potentials, wanted)) : coldest;
    return warm;
}

} // namespace engine
