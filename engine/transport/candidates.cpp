// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/candidates.h"

#include "engine/transport/kernels.h"
#include "engine/transport/row_blocks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace engine {

namespace {

    /// The choice within one row.
    class RowChoice {
    public:
        RowChoice(
            const GroundCost& cost, const WarmPotentials& warm, const CandidateOptions& options)
            : C_(cost.C)
            , f_(warm.potentials.f)
            , g_(warm.potentials.g.cast<float>())
            , limit_(
                  std::nextafter(static_cast<float>(warm.reach), std::numeric_limits<float>::max()))
            , most_(std::min<Index>(options.most, C_.cols()))
            , least_(std::min<Index>(options.least, C_.cols()))
            , found_(static_cast<std::size_t>(C_.cols()))
        {
        }

        /// Columns in rising order; valid until the next call.
        std::span<const int> of(Index row)
        {
            found_.resize(static_cast<std::size_t>(C_.cols()));
            const Index count = kernels().columnsBelow(C_.row(row).data(), C_.cols(),
                static_cast<float>(f_[row]), g_.data(), limit_, found_.data());
            found_.resize(static_cast<std::size_t>(count));
            if (count < least_)
                keepLowest(row, least_, true);
            else if (count > most_)
                keepLowest(row, most_, false);
            return found_;
        }

    private:
        void keepLowest(Index row, Index kept, bool ofAll)
        {
            if (ofAll) {
                found_.resize(static_cast<std::size_t>(C_.cols()));
                std::iota(found_.begin(), found_.end(), 0);
            }
            const Index home = row * C_.cols() / C_.rows();
            const auto rank = [&](int column) {
                const Index ahead = column - home;
                return std::pair(
                    C_(row, column) - g_[column], ahead < 0 ? ahead + C_.cols() : ahead);
            };
            std::ranges::nth_element(found_, found_.begin() + (kept - 1), {}, rank);
            found_.resize(static_cast<std::size_t>(kept));
            std::ranges::sort(found_);
        }

        const MatrixF& C_;
        const VectorD& f_;
        VectorF g_;
        float limit_;
        Index most_;
        Index least_;
        std::vector<int> found_;
    };

    std::vector<int> columnDegrees(const SparseArcs& arcs, Index columns)
    {
        std::vector<int> degrees(static_cast<std::size_t>(columns), 0);
        for (const int column : arcs.column)
            ++degrees[static_cast<std::size_t>(column)];
        return degrees;
    }

    /// The places of the `count` lowest values, looked at from `home` on: among equals the first.
    template <class Values> std::vector<int> lowest(const Values& values, Index home, Index count)
    {
        std::vector<int> kept; // rising values
        const Index size = values.size();
        for (Index step = 0; step < size; ++step) {
            const Index i = home + step < size ? home + step : home + step - size;
            const bool isFull = static_cast<Index>(kept.size()) == count;
            if (isFull && values[i] >= values[kept.back()])
                continue;
            if (isFull)
                kept.pop_back();
            const auto place = std::ranges::upper_bound(
                kept, values[i], {}, [&](int other) { return values[other]; });
            kept.insert(place, static_cast<int>(i));
        }
        return kept;
    }

    std::vector<int> poorColumns(const SparseArcs& arcs, Index columns, Index least)
    {
        const std::vector<int> degrees = columnDegrees(arcs, columns);
        std::vector<int> poor;
        for (int j = 0; j < columns; ++j)
            if (degrees[static_cast<std::size_t>(j)] < least)
                poor.push_back(j);
        return poor;
    }

    /// The lowest `least` arcs of every column that has fewer. A block of columns is gathered row
    /// by row first: down a single column every entry is on another page of memory.
    std::vector<PricedArc> arcsOfPoorColumns(const GroundCost& cost, const SparseArcs& arcs,
        const VectorD& f, Index least, const Progress& progress)
    {
        constexpr Index kBlock = 64;
        const std::vector<int> poor = poorColumns(arcs, cost.columns(), least);
        const auto count = static_cast<Index>(poor.size());
        std::vector<PricedArc> added;
        MatrixF reduced(kBlock, cost.rows());
        for (Index first = 0; first < count; first += kBlock) {
            progress.check();
            const std::span block(
                poor.begin() + first, poor.begin() + std::min(count, first + kBlock));
            for (Index i = 0; i < cost.rows(); ++i)
                for (std::size_t k = 0; k < block.size(); ++k)
                    reduced(static_cast<Index>(k), i)
                        = cost.C(i, block[k]) - static_cast<float>(f[i]);
            for (std::size_t k = 0; k < block.size(); ++k) {
                const Index home = block[k] * cost.rows() / cost.columns();
                for (const int i : lowest(reduced.row(static_cast<Index>(k)), home, least))
                    if (placeOf(arcs, i, block[k]) < 0)
                        added.push_back(
                            { .row = i, .column = block[k], .cost = cost.at(i, block[k]) });
            }
        }
        makeUnique(added);
        return added;
    }

} // namespace

SparseArcs candidateArcs(const GroundCost& cost, const WarmPotentials& warm,
    const CandidateOptions& options, const Progress& progress)
{
    const int threads = worthwhileThreads(cost.rows(), cost.columns(), options.threads);
    std::vector<SparseArcs> parts(static_cast<std::size_t>(threads));
    overRowBlocks(cost.rows(), threads, [&](int thread, Index first, Index last) {
        SparseArcs& part = parts[static_cast<std::size_t>(thread)];
        RowChoice choice(cost, warm, options);
        for (Index row = first; row < last; ++row) {
            progress.check();
            for (const int column : choice.of(row)) {
                part.column.push_back(column);
                part.cost.push_back(cost.at(row, column));
            }
            part.start.push_back(static_cast<std::int64_t>(part.column.size()));
        }
    });
    SparseArcs arcs;
    arcs.start.assign(1, 0);
    for (const SparseArcs& part : parts) {
        const auto offset = static_cast<std::int64_t>(arcs.column.size());
        for (const std::int64_t end : part.start)
            arcs.start.push_back(offset + end);
        arcs.column.insert(arcs.column.end(), part.column.begin(), part.column.end());
        arcs.cost.insert(arcs.cost.end(), part.cost.begin(), part.cost.end());
    }
    const Index least = std::min<Index>(options.least, cost.rows());
    return joined(arcs, arcsOfPoorColumns(cost, arcs, warm.potentials.f, least, progress));
}

std::vector<PricedArc> waysOut(
    const GroundCost& cost, const Matching& matching, Index count, const Progress& progress)
{
    std::vector<int> open;
    for (int j = 0; j < cost.columns(); ++j)
        if (matching.stuckColumn[static_cast<std::size_t>(j)] == 0)
            open.push_back(j);
    const Index kept = std::min(count, static_cast<Index>(open.size()));
    std::vector<PricedArc> added;
    for (const int i : matching.stuckRows) {
        progress.check();
        std::ranges::nth_element(open, open.begin() + (kept - 1), {},
            [&](int j) { return static_cast<double>(cost.C(i, j)) - matching.g[j]; });
        for (Index k = 0; k < kept; ++k) {
            const int j = open[static_cast<std::size_t>(k)];
            added.push_back({ .row = i, .column = j, .cost = cost.at(i, j) });
        }
    }
    makeUnique(added);
    return added;
}

} // namespace engine
