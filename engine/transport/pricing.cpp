// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/pricing.h"

#include "engine/transport/cost_view.h"
#include "engine/transport/kernels.h"
#include "engine/transport/row_blocks.h"

#include <algorithm>

namespace engine {

namespace {

    /// What one thread needs to price rows.
    class RowPricing {
    public:
        RowPricing(const GroundCost& cost, const SparseArcs& arcs, const VectorD& g, double largest,
            int mostARow)
            : cost_(cost)
            , arcs_(arcs)
            , g_(g)
            , gFloat_(g.cast<float>())
            // The float32 reduced cost of an entry that could be violated errs by the rounding of C
            // and of the two potentials, and by two subtractions of numbers that are at most
            // `largest`: 2^-22 covers these four.
            , margin_(static_cast<float>(1.01 * (cost.roundingBound + 0x1p-22 * largest)))
            , negligible_(2e-15 * largest)
            , mostARow_(static_cast<std::size_t>(mostARow))
            , found_(static_cast<std::size_t>(cost.columns()))
        {
        }

        /// Adds what is violated in the row; returns the largest feasible f_i below f.
        double row(int i, const float* C, double f, std::vector<PricedArc>& violated)
        {
            double least = 0;
            const auto lower = [&](double reduced) { least = std::min(least, reduced); };
            const auto known = columnsOf(arcs_, i);
            for (std::size_t k = 0; k < known.size(); ++k)
                lower(arcs_.cost[static_cast<std::size_t>(arcs_.start[static_cast<std::size_t>(i)])
                          + k]
                    - f - g_[known[k]]);
            const Index count = kernels().columnsBelow(
                C, cost_.columns(), static_cast<float>(f), gFloat_.data(), margin_, found_.data());
            auto next = known.begin();
            worst_.clear();
            for (Index k = 0; k < count; ++k) {
                const int j = found_[static_cast<std::size_t>(k)];
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

        void keepWorst(std::vector<PricedArc>& violated)
        {
            if (worst_.size() > mostARow_) {
                std::ranges::nth_element(worst_,
                    worst_.begin() + static_cast<std::ptrdiff_t>(mostARow_), {},
                    &Violation::reduced);
                worst_.resize(mostARow_);
            }
            std::ranges::sort(
                worst_, {}, [](const Violation& violation) { return violation.arc.column; });
            for (const Violation& violation : worst_)
                violated.push_back(violation.arc);
        }

        const GroundCost& cost_;
        const SparseArcs& arcs_;
        const VectorD& g_;
        VectorF gFloat_;
        float margin_;
        double negligible_;
        std::size_t mostARow_;
        std::vector<int> found_;
        std::vector<Violation> worst_;
    };

} // namespace

Pricing priced(const GroundCost& cost, const VectorD& a, const VectorD& b, const SparseArcs& arcs,
    const VectorD& f, const VectorD& g, const PricingOptions& options, const Progress& progress)
{
    const int threads = worthwhileThreads(cost.rows(), cost.columns(), options.threads);
    const double largest = f.cwiseAbs().maxCoeff() + g.cwiseAbs().maxCoeff();
    std::vector<std::vector<PricedArc>> violated(static_cast<std::size_t>(threads));
    std::vector<long long> recomputed(static_cast<std::size_t>(threads), 0);
    Pricing pricing { .violated = {}, .f = f };
    overRowBlocks(cost.rows(), threads, [&](int thread, Index first, Index last) {
        const auto t = static_cast<std::size_t>(thread);
        RowPricing rows(cost, arcs, g, largest, options.mostARow);
        CostReader reader(cost, last);
        for (Index i = first; i < last; ++i) {
            progress.check();
            pricing.f[i] = rows.row(static_cast<int>(i), reader.row(i), f[i], violated[t]);
        }
        recomputed[t] = rows.recomputed;
    });
    for (std::size_t t = 0; t < violated.size(); ++t) {
        pricing.violated.insert(pricing.violated.end(), violated[t].begin(), violated[t].end());
        pricing.recomputed += recomputed[t];
    }
    pricing.dualValue = a.dot(pricing.f) + b.dot(g);
    return pricing;
}

} // namespace engine
