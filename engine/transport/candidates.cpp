// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/candidates.h"

#include "engine/transport/low_entries.h"
#include "engine/transport/row_blocks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine {

namespace {

    /// The choice within one row.
    class RowChoice {
    public:
        RowChoice(const GroundCost& cost, const LowEntries& entries, Index last,
            const CandidateOptions& options)
            : rows_(cost.rows())
            , columns_(cost.columns())
            , most_(std::min<Index>(options.most, columns_))
            , least_(std::min<Index>(options.least, columns_))
            , entries_(entries, last)
        {
        }

        /// Columns in rising order; valid until the next call.
        std::span<const int> of(Index row)
        {
            const auto [found, isSparse] = entries_.next(row);
            const Index most = isSparse ? least_ : most_;
            return std::ssize(found) > most ? lowest(row, found, most) : found;
        }

    private:
        struct Ranked {
            float rank;
            Index ahead; ///< of the place that matches the row's
            int column;

            auto operator<=>(const Ranked&) const = default;
        };

        std::span<const int> lowest(Index row, std::span<const int> found, Index kept)
        {
            const Index home = row * columns_ / rows_;
            ranked_.clear();
            for (std::size_t k = 0; k < found.size(); ++k)
                ranked_.push_back({ entries_.rank(k),
                    found[k] < home ? found[k] - home + columns_ : found[k] - home, found[k] });
            std::ranges::nth_element(ranked_, ranked_.begin() + (kept - 1));
            lowest_.resize(static_cast<std::size_t>(kept));
            std::ranges::transform(
                ranked_.begin(), ranked_.begin() + kept, lowest_.begin(), &Ranked::column);
            std::ranges::sort(lowest_);
            return lowest_;
        }

        Index rows_;
        Index columns_;
        Index most_;
        Index least_;
        LowEntries::Rows entries_;
        std::vector<Ranked> ranked_;
        std::vector<int> lowest_;
    };

    std::vector<int> columnDegrees(const SparseArcs& arcs, Index columns)
    {
        std::vector<int> degrees(static_cast<std::size_t>(columns), 0);
        for (const int column : arcs.column)
            ++degrees[static_cast<std::size_t>(column)];
        return degrees;
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

    struct Entry {
        float reduced;
        int row;
    };

    /// The lowest entries of some columns, as rows pass by. Among equals a column prefers rows as
    /// far along the source as it lies along the target.
    class ColumnChoice {
    public:
        ColumnChoice(const std::vector<int>& columns, const GroundCost& cost, Index least)
            : columns_(columns)
            , rows_(cost.rows())
            , least_(static_cast<std::size_t>(least))
            , chosen_(columns.size())
            , limits_(columns.size(), std::numeric_limits<float>::infinity())
        {
            for (const int column : columns)
                homes_.push_back(column * cost.rows() / cost.columns());
        }

        void look(int row, const float* C, float f)
        {
            for (std::size_t k = 0; k < columns_.size(); ++k)
                if (const float reduced = C[columns_[k]] - f; reduced <= limits_[k])
                    take(k, { reduced, row });
        }

        void takeFrom(const ColumnChoice& other)
        {
            for (std::size_t k = 0; k < columns_.size(); ++k)
                for (const Entry& entry : other.chosen_[k])
                    take(k, entry);
        }

        /// Of the k-th column, least first.
        std::span<const Entry> of(std::size_t k) const { return chosen_[k]; }

    private:
        void take(std::size_t k, const Entry& entry)
        {
            std::vector<Entry>& chosen = chosen_[k];
            const auto rank = [&](const Entry& one) {
                const Index ahead = one.row - homes_[k];
                return std::pair(one.reduced, ahead < 0 ? ahead + rows_ : ahead);
            };
            chosen.insert(std::ranges::upper_bound(chosen, rank(entry), {}, rank), entry);
            if (chosen.size() > least_)
                chosen.pop_back();
            if (chosen.size() == least_)
                limits_[k] = chosen.back().reduced;
        }

        const std::vector<int>& columns_;
        Index rows_;
        std::size_t least_;
        std::vector<Index> homes_;
        std::vector<std::vector<Entry>> chosen_;
        std::vector<float> limits_; ///< what a column takes is not above this
    };

    /// (count, least) the rows of the lowest entries of some columns, in one reading of the cost.
    std::vector<int> lowestOfColumns(const GroundCost& cost, const std::vector<int>& columns,
        const VectorD& f, Index least, int threads, const Progress& progress)
    {
        if (cost.device)
            return cost.device->lowestOfColumns(columns, f, least, progress);
        std::vector<ColumnChoice> choices(
            static_cast<std::size_t>(threads), ColumnChoice(columns, cost, least));
        overRowBlocks(cost.rows(), threads, [&](int thread, Index first, Index last) {
            CostReader reader(cost, last);
            for (Index i = first; i < last; ++i) {
                progress.check();
                choices[static_cast<std::size_t>(thread)].look(
                    static_cast<int>(i), reader.row(i), static_cast<float>(f[i]));
            }
        });
        for (std::size_t t = 1; t < choices.size(); ++t)
            choices[0].takeFrom(choices[t]);
        std::vector<int> lowest;
        for (std::size_t k = 0; k < columns.size(); ++k)
            for (const Entry& entry : choices[0].of(k))
                lowest.push_back(entry.row);
        return lowest;
    }

    /// The lowest `least` arcs of every column that has fewer.
    std::vector<PricedArc> arcsOfPoorColumns(const GroundCost& cost, const SparseArcs& arcs,
        const VectorD& f, Index least, int threads, const Progress& progress)
    {
        const std::vector<int> poor = poorColumns(arcs, cost.columns(), least);
        if (poor.empty())
            return {};
        const std::vector<int> lowest = lowestOfColumns(cost, poor, f, least, threads, progress);
        std::vector<PricedArc> added;
        for (std::size_t k = 0; k < lowest.size(); ++k) {
            const int row = lowest[k];
            const int column = poor[k / static_cast<std::size_t>(least)];
            if (placeOf(arcs, row, column) < 0)
                added.push_back({ .row = row, .column = column, .cost = cost.at(row, column) });
        }
        makeUnique(added);
        return added;
    }

} // namespace

SparseArcs candidateArcs(const GroundCost& cost, const WarmPotentials& warm,
    const CandidateOptions& options, const Progress& progress)
{
    const int threads = worthwhileThreads(cost.rows(), cost.columns(), options.threads);
    const float limit
        = std::nextafter(static_cast<float>(warm.reach), std::numeric_limits<float>::max());
    const LowEntries entries(cost, warm.potentials.f, warm.potentials.g,
        { .limit = limit, .least = options.least }, progress);
    std::vector<SparseArcs> parts(static_cast<std::size_t>(threads));
    overRowBlocks(cost.rows(), threads, [&](int thread, Index first, Index last) {
        SparseArcs& part = parts[static_cast<std::size_t>(thread)];
        RowChoice choice(cost, entries, last, options);
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
    return joined(arcs, arcsOfPoorColumns(cost, arcs, warm.potentials.f, least, threads, progress));
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
        CostReader reader(cost, i + 1);
        const float* C = reader.row(i);
        std::ranges::nth_element(open, open.begin() + (kept - 1), {},
            [&](int j) { return static_cast<double>(C[j]) - matching.g[j]; });
        for (Index k = 0; k < kept; ++k) {
            const int j = open[static_cast<std::size_t>(k)];
            added.push_back({ .row = i, .column = j, .cost = cost.at(i, j) });
        }
    }
    makeUnique(added);
    return added;
}

} // namespace engine
