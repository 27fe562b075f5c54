// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/moving_arcs.h"

#include "engine/transport/row_blocks.h"

#include <algorithm>
#include <limits>

namespace engine {
namespace {

    constexpr std::size_t kMostArcs = 48;     // a row
    constexpr std::size_t kMostViolated = 16; // that join a full row at once
    constexpr double kUnknown = -std::numeric_limits<double>::infinity(); // a slack

    /// The looking of one thread: the arcs of its rows, those that stay and those that come.
    class RowLook {
    public:
        RowLook(const MovingArcs& known, const BlendCost& cost, const BlendCost::At& here,
            const VectorD& g, double reach, double negligible)
            : known_(known)
            , cost_(cost)
            , here_(here)
            , g_(g)
            , reach_(reach)
            , negligible_(negligible)
            , sources_(static_cast<std::size_t>(cost.sources()))
            , found_(static_cast<std::size_t>(cost.columns()))
            , values_(static_cast<std::size_t>(cost.columns()))
            , shares_(sources_)
        {
        }

        void expectRows(Index rows)
        {
            const auto before = known_.sparse.column.size();
            const auto expected = (before + before / 4) * static_cast<std::size_t>(rows)
                / static_cast<std::size_t>(cost_.rows());
            arcs.sparse.column.reserve(expected);
            arcs.sparse.cost.reserve(expected);
            arcs.shares.reserve(expected * sources_);
            arcs.sparse.start.reserve(static_cast<std::size_t>(rows) + 1);
        }

        void keepRow(Index row)
        {
            const auto [first, last] = placesOf(row);
            const auto offset = static_cast<std::ptrdiff_t>(sources_);
            const SparseArcs& old = known_.sparse;
            arcs.sparse.column.insert(
                arcs.sparse.column.end(), old.column.begin() + first, old.column.begin() + last);
            arcs.sparse.cost.insert(
                arcs.sparse.cost.end(), old.cost.begin() + first, old.cost.begin() + last);
            arcs.shares.insert(arcs.shares.end(), known_.shares.begin() + offset * first,
                known_.shares.begin() + offset * last);
            endRow();
        }

        /// Returns the slack of the row.
        double lookAtRow(Index row, double f)
        {
            const auto count = static_cast<std::size_t>(
                here_.below(row, f, reach_, found_.data(), values_.data()));
            within += static_cast<long long>(count);
            findUnknown(row, count);
            double slack = reach_ - here_.rounding();
            const auto [first, last] = placesOf(row);
            const auto known = static_cast<std::size_t>(last - first);
            const std::size_t room = known < kMostArcs ? kMostArcs - known : 0;
            if (unknown_.size() > room)
                slack = makeRoom(row, f, room);
            mergeRow(row, f);
            endRow();
            return slack;
        }

        MovingArcs arcs; ///< their starts without the leading 0
        long long within = 0;
        long long violated = 0;

    private:
        struct Entry {
            int column;
            float value;
        };

        std::pair<std::ptrdiff_t, std::ptrdiff_t> placesOf(Index row) const
        {
            const auto i = static_cast<std::size_t>(row);
            return { known_.sparse.start[i], known_.sparse.start[i + 1] };
        }

        void endRow() { arcs.sparse.start.push_back(std::ssize(arcs.sparse.column)); }

        void findUnknown(Index row, std::size_t count)
        {
            unknown_.clear();
            const std::span<const int> columns = columnsOf(known_.sparse, row);
            auto next = columns.begin();
            for (std::size_t k = 0; k < count; ++k) {
                while (next != columns.end() && *next < found_[k])
                    ++next;
                if (next == columns.end() || *next != found_[k])
                    unknown_.push_back({ found_[k], values_[k] });
            }
        }

        double costOf(Index row, int column)
        {
            cost_.shares(row, column, shares_.data());
            return here_.entry(row, column, shares_.data());
        }

        /// Leaves the lowest `room` entries among the unknown, and some that are violated; returns
        /// the slack of the others.
        double makeRoom(Index row, double f, std::size_t room)
        {
            const auto cut = unknown_.begin() + static_cast<std::ptrdiff_t>(room);
            std::ranges::nth_element(unknown_, cut, {}, &Entry::value);
            const std::span others(cut, unknown_.end());
            const float lowest = std::ranges::min(others, {}, &Entry::value).value;
            double slack = static_cast<double>(lowest) - here_.rounding();
            std::size_t kept = room;
            if (slack < 0) { // float cannot tell which of them are violated
                slack = 0;
                for (const Entry& entry : others) {
                    if (static_cast<double>(entry.value) >= here_.rounding()
                        || costOf(row, entry.column) - f - g_[entry.column] >= -negligible_)
                        continue;
                    if (kept == room + kMostViolated) {
                        slack = kUnknown; // the others wait for the next look
                        break;
                    }
                    unknown_[kept++] = entry;
                }
            }
            unknown_.resize(kept);
            std::ranges::sort(unknown_, {}, &Entry::column);
            return slack;
        }

        void mergeRow(Index row, double f)
        {
            const auto [first, last] = placesOf(row);
            auto next = unknown_.begin();
            for (std::ptrdiff_t k = first; k < last; ++k) {
                const auto place = static_cast<std::size_t>(k);
                const int column = known_.sparse.column[place];
                for (; next != unknown_.end() && next->column < column; ++next)
                    addNew(row, next->column, f);
                const double cost = known_.sparse.cost[place];
                if (cost - f - g_[column] < 2 * reach_)
                    add(column, cost, known_.shares.data() + place * sources_);
            }
            for (; next != unknown_.end(); ++next)
                addNew(row, next->column, f);
        }

        void addNew(Index row, int column, double f)
        {
            const double cost = costOf(row, column);
            violated += cost - f - g_[column] < -negligible_ ? 1 : 0;
            add(column, cost, shares_.data());
        }

        void add(int column, double cost, const double* shares)
        {
            arcs.sparse.column.push_back(column);
            arcs.sparse.cost.push_back(cost);
            for (std::size_t s = 0; s < sources_; ++s) // an insert of so few is a call too many
                arcs.shares.push_back(shares[s]);
        }

        const MovingArcs& known_;
        const BlendCost& cost_;
        const BlendCost::At& here_;
        const VectorD& g_;
        double reach_;
        double negligible_;
        std::size_t sources_;
        std::vector<int> found_;
        std::vector<float> values_;
        std::vector<double> shares_; ///< (S) of one entry
        std::vector<Entry> unknown_; ///< by rising column
    };

    /// One after the other.
    MovingArcs joined(std::vector<RowLook>& parts)
    {
        MovingArcs all = std::move(parts.front().arcs);
        all.sparse.start.insert(all.sparse.start.begin(), 0);
        for (std::size_t p = 1; p < parts.size(); ++p) {
            const MovingArcs& part = parts[p].arcs;
            const auto offset = static_cast<std::int64_t>(all.sparse.column.size());
            for (const std::int64_t end : part.sparse.start)
                all.sparse.start.push_back(offset + end);
            const auto append
                = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
            append(all.sparse.column, part.sparse.column);
            append(all.sparse.cost, part.sparse.cost);
            append(all.shares, part.shares);
        }
        return all;
    }

} // namespace

MovingArcs arcsOfFlow(const BlendCost& cost, const std::vector<Arc>& flow)
{
    const auto sources = static_cast<std::size_t>(cost.sources());
    MovingArcs arcs;
    arcs.sparse.start.assign(1, 0);
    arcs.shares.resize(flow.size() * sources);
    for (const Arc& arc : flow) {
        while (std::ssize(arcs.sparse.start) <= arc.row)
            arcs.sparse.start.push_back(std::ssize(arcs.sparse.column));
        cost.shares(arc.row, arc.column, arcs.shares.data() + arcs.sparse.column.size() * sources);
        arcs.sparse.column.push_back(arc.column);
    }
    arcs.sparse.start.resize(
        static_cast<std::size_t>(cost.rows()) + 1, std::ssize(arcs.sparse.column));
    return arcs;
}

void moveTo(MovingArcs& arcs, const BlendCost& cost, const BlendCost::At& here)
{
    arcs.sparse.cost.resize(arcs.sparse.column.size());
    const auto sources = static_cast<std::size_t>(cost.sources());
    for (Index i = 0; i < cost.rows(); ++i) {
        const auto row = static_cast<std::size_t>(i);
        for (auto k = static_cast<std::size_t>(arcs.sparse.start[row]);
             k < static_cast<std::size_t>(arcs.sparse.start[row + 1]); ++k)
            arcs.sparse.cost[k]
                = here.entry(i, arcs.sparse.column[k], arcs.shares.data() + k * sources);
    }
}

Look lookAround(const MovingArcs& known, const BlendCost& cost, BlendCost::At& here,
    const VectorD& f, const VectorD& g, const VectorD& slack, const LookOptions& options,
    const Progress& progress)
{
    here.setPotentials(g);
    const double reach = std::max(options.reach, 4 * here.rounding());
    const double negligible = 2e-15 * (f.cwiseAbs().maxCoeff() + g.cwiseAbs().maxCoeff());
    const int threads
        = worthwhileThreads(cost.rows(), cost.columns() * cost.sources(), options.threads);
    std::vector<RowLook> parts(
        static_cast<std::size_t>(threads), RowLook(known, cost, here, g, reach, negligible));
    Look look { .arcs = {}, .slack = slack };
    const auto looked = static_cast<double>((slack.array() < 0).count());
    overRowBlocks(cost.rows(), threads, [&](int thread, Index first, Index last) {
        RowLook& part = parts[static_cast<std::size_t>(thread)];
        part.expectRows(last - first);
        for (Index i = first; i < last; ++i) {
            if (look.slack[i] >= 0) {
                part.keepRow(i);
                continue;
            }
            progress.check();
            look.slack[i] = part.lookAtRow(i, f[i]);
        }
    });
    double within = 0;
    for (const RowLook& part : parts) {
        within += static_cast<double>(part.within);
        look.violated += part.violated;
    }
    look.withinReach = looked > 0 ? within / looked : -1;
    look.arcs = joined(parts);
    return look;
}

double reachOf(
    const BlendCost& cost, BlendCost::At& here, const VectorD& f, const VectorD& g, Index wanted)
{
    constexpr Index kSampledRows = 32;
    here.setPotentials(g);
    const Index samples = std::min(cost.rows(), kSampledRows);
    const Index last = std::min(wanted, cost.columns()) - 1;
    std::vector<int> found(static_cast<std::size_t>(cost.columns()));
    std::vector<float> values(found.size());
    double sum = 0;
    for (Index s = 0; s < samples; ++s) {
        const Index i = s * cost.rows() / samples;
        here.below(i, f[i], 1e30, found.data(), values.data());
        std::ranges::nth_element(values, values.begin() + last);
        sum += static_cast<double>(values[static_cast<std::size_t>(last)]);
    }
    return std::max(0.0, sum / static_cast<double>(samples));
}

} // namespace engine
