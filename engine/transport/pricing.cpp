// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/pricing.h"

#include "engine/transport/certificate.h"
#include "engine/transport/low_entries.h"
#include "engine/transport/row_blocks.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace engine {

namespace {

    constexpr double kTies = 1 << 20; ///< what differs by less of the worst violation ties with it
    constexpr std::uint32_t kGoldenRatio = 0x9E3779B9; ///< of 2^32: its multiples lie evenly
    constexpr std::uint32_t kSilverRatio = 0x6A09E667;

    /// What one thread needs to price rows.
    class RowPricing {
    public:
        RowPricing(const GroundCost& cost, const SparseArcs& arcs, const LowEntries& entries,
            Index last, const VectorD& g, double negligible, int mostARow)
            : cost_(cost)
            , arcs_(arcs)
            , entries_(entries, last)
            , g_(g)
            , negligible_(negligible)
            , mostARow_(static_cast<std::size_t>(mostARow))
        {
        }

        /// Adds what is violated in the row; returns the largest feasible f_i below f.
        double row(int i, double f, std::vector<PricedArc>& violated)
        {
            double least = 0;
            const auto lower = [&](double reduced) { least = std::min(least, reduced); };
            const auto known = columnsOf(arcs_, i);
            for (std::size_t k = 0; k < known.size(); ++k)
                lower(arcs_.cost[static_cast<std::size_t>(arcs_.start[static_cast<std::size_t>(i)])
                          + k]
                    - f - g_[known[k]]);
            auto next = known.begin();
            worst_.clear();
            for (const int j : entries_.next(i).columns) {
                next = std::lower_bound(next, known.end(), j);
                if (next != known.end() && *next == j)
                    continue;
                ++recomputed;
                const double value = cost_.at(i, j);
                const double reduced = value - f - g_[j];
                lower(reduced);
                if (reduced < -negligible_)
                    worst_.push_back({ reduced, { .row = i, .column = j, .cost = value } });
            }
            keepWorst(violated);
            return f + least;
        }

        long long recomputed = 0;

    private:
        struct Violation {
            double reduced;
            PricedArc arc;
        };

        /// Where many tie, every row keeps others: else all rows would crowd into the same columns.
        void keepWorst(std::vector<PricedArc>& violated)
        {
            if (worst_.size() > mostARow_) {
                const double least
                    = std::ranges::min_element(worst_, {}, &Violation::reduced)->reduced;
                const auto rank = [&](const Violation& violation) {
                    const auto [reduced, arc] = violation;
                    const auto column = static_cast<std::uint32_t>(arc.column);
                    const auto row = static_cast<std::uint32_t>(arc.row);
                    return std::pair(-std::floor(kTies * reduced / least),
                        kGoldenRatio * column + kSilverRatio * row);
                };
                std::ranges::nth_element(
                    worst_, worst_.begin() + static_cast<std::ptrdiff_t>(mostARow_), {}, rank);
                worst_.resize(mostARow_);
            }
            std::ranges::sort(
                worst_, {}, [](const Violation& violation) { return violation.arc.column; });
            for (const Violation& violation : worst_)
                violated.push_back(violation.arc);
        }

        const GroundCost& cost_;
        const SparseArcs& arcs_;
        LowEntries::Rows entries_;
        const VectorD& g_;
        double negligible_;
        std::size_t mostARow_;
        std::vector<Violation> worst_;
    };

} // namespace

Pricing priced(const GroundCost& cost, const VectorD& a, const VectorD& b, const SparseArcs& arcs,
    const VectorD& f, const VectorD& g, const PricingOptions& options, const Progress& progress)
{
    const int threads = worthwhileThreads(cost.rows(), cost.columns(), options.threads);
    const double largest = f.cwiseAbs().maxCoeff() + g.cwiseAbs().maxCoeff();
    // The float32 reduced cost of an entry that could be violated errs by the rounding of C and of
    // the two potentials, and by two subtractions of numbers that are at most `largest`: 2^-22
    // covers these four.
    const auto margin = static_cast<float>(1.01 * (cost.roundingBound + 0x1p-22 * largest));
    const LowEntries entries(cost, f, g, { .limit = margin }, progress);
    std::vector<std::vector<PricedArc>> violated(static_cast<std::size_t>(threads));
    std::vector<long long> recomputed(static_cast<std::size_t>(threads), 0);
    Pricing pricing { .violated = {}, .f = f };
    overRowBlocks(cost.rows(), threads, [&](int thread, Index first, Index last) {
        const auto t = static_cast<std::size_t>(thread);
        RowPricing rows(cost, arcs, entries, last, g, 2e-15 * largest, options.mostARow);
        for (Index i = first; i < last; ++i) {
            progress.check();
            pricing.f[i] = rows.row(static_cast<int>(i), f[i], violated[t]);
        }
        recomputed[t] = rows.recomputed;
    });
    for (std::size_t t = 0; t < violated.size(); ++t) {
        pricing.violated.insert(pricing.violated.end(), violated[t].begin(), violated[t].end());
        pricing.recomputed += recomputed[t];
    }
    pricing.dualValue = dualValue(a, pricing.f, b, g);
    return pricing;
}

} // namespace engine
