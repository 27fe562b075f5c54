// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/warm_potentials.h"

#include "engine/transport/kernels.h"
#include "engine/transport/row_blocks.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

    constexpr Index kSampledRows = 64;

    struct Spread {
        double mean = 0;    ///< of the cost above the least of its row
        double largest = 0; ///< of all costs, in absolute value
    };

    /// Row minima are the first potential f: with g = 0 every row then has an entry of reduced cost
    /// 0.
    Spread lowerToRows(const MatrixF& C, int threads, VectorD& f, const Progress& progress)
    {
        const VectorF zeros = VectorF::Zero(C.cols());
        f.resize(C.rows());
        overRowBlocks(C.rows(), threads, [&](int, Index first, Index last) {
            for (Index i = first; i < last; ++i) {
                if (i % 64 == 0)
                    progress.check();
                f[i] = static_cast<double>(
                    kernels().rowMinimum(C.row(i).data(), C.cols(), zeros.data()));
            }
        });
        Spread spread;
        const Index samples = std::min(C.rows(), kSampledRows);
        for (Index s = 0; s < samples; ++s) {
            const Index i = s * C.rows() / samples;
            spread.mean += (C.row(i).cast<double>().mean() - f[i]) / static_cast<double>(samples);
            spread.largest
                = std::max(spread.largest, static_cast<double>(C.row(i).cwiseAbs().maxCoeff()));
        }
        return spread;
    }

    /// The reduced cost that about `wanted` entries a row stay below, judged by some rows.
    double reachOf(const MatrixF& C, const Potentials& potentials, int wanted)
    {
        const Index samples = std::min(C.rows(), kSampledRows);
        const Index kept = std::min<Index>(wanted, C.cols()) - 1;
        std::vector<float> reduced(static_cast<std::size_t>(C.cols()));
        double sum = 0;
        for (Index s = 0; s < samples; ++s) {
            const Index i = s * C.rows() / samples;
            for (Index j = 0; j < C.cols(); ++j)
                reduced[static_cast<std::size_t>(j)]
                    = C(i, j) - static_cast<float>(potentials.g[j]);
            std::nth_element(reduced.begin(), reduced.begin() + kept, reduced.end());
            sum += static_cast<double>(reduced[static_cast<std::size_t>(kept)]) - potentials.f[i];
        }
        return sum / static_cast<double>(samples);
    }

} // namespace

WarmPotentials warmPotentials(const MatrixF& C, const VectorD& a, const VectorD& b, int wanted,
    int threads, const Progress& progress)
{
    constexpr int kSweepsALevel = 2;
    constexpr int kLastSweeps = 3;
    constexpr int kMostLevels = 60;
    constexpr double kTemperaturesInReach
        = 5; // entries beyond it carry e^-5 of the mass: hardly ever in the optimum
    WarmPotentials warm;
    warm.potentials.g = VectorD::Zero(C.cols());
    const Spread spread = lowerToRows(
        C, worthwhileThreads(C.rows(), C.cols(), threads), warm.potentials.f, progress);
    const double coldest = 4e-7 * spread.largest; // a few roundings of the largest entry
    FusedSweep<float> sweep(C, a, b, threads);
    warm.epsilon = 0.2 * spread.mean;
    for (int level = 0; level < kMostLevels && warm.epsilon > coldest; ++level) {
        for (int k = 0; k < kSweepsALevel; ++k, ++warm.sweeps)
            sweep.improve(warm.potentials, warm.epsilon, progress);
        warm.reach = reachOf(C, warm.potentials, wanted);
        if (warm.reach >= kTemperaturesInReach * warm.epsilon)
            break;
        warm.epsilon = std::max(warm.epsilon / 2, coldest);
    }
    if (warm.epsilon > coldest) {
        for (int k = 0; k < kLastSweeps; ++k, ++warm.sweeps)
            sweep.improve(warm.potentials, warm.epsilon, progress);
        warm.reach = reachOf(C, warm.potentials, wanted);
    }
    return warm;
}

} // namespace engine
