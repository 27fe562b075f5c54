// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/device_cost.h"

#include "engine/transport/ground_cost.h"
#include "engine/transport/tensor_calls.h"

#include <exception>
#include <utility>

namespace engine {
namespace {

    void* opened(
        const GroundCost& cost, const Device& device, const Progress& progress, TensorPass pass)
    {
        TensorPoints points;
        points.X = viewOf(cost.source->X);
        points.Y = viewOf(cost.target->X);
        points.k = cost.source->labels.data();
        points.l = cost.target->labels.data();
        points.W = viewOf(cost.W);
        points.lambdaX = cost.weights.lambdaX;
        points.lambdaY = cost.weights.lambdaY;
        points.areBytes = cost.bytes ? 1 : 0;
        points.pass = pass;
        return callWithSteps(progress, tensorTable(progress).openCost, kindOf(device), &points);
    }

    /// Puts the blocks that the library hands over behind each other.
    class Collector {
    public:
        explicit Collector(Index rows)
        {
            found_.start.reserve(static_cast<std::size_t>(rows) + 1);
            found_.start.push_back(0);
            found_.isLeftOut.reserve(static_cast<std::size_t>(rows));
        }

        TensorEntriesSink sink()
        {
            return { this, [](void* self, const TensorEntries* entries) {
                        static_cast<Collector*>(self)->take(*entries);
                    } };
        }

        /// Throws what went wrong meanwhile.
        FoundEntries found()
        {
            if (failure_)
                std::rethrow_exception(failure_);
            return std::move(found_);
        }

    private:
        void take(const TensorEntries& entries) noexcept
        try {
            std::int64_t count = 0;
            for (std::int64_t r = 0; r < entries.rows; ++r) {
                count += std::max(entries.counts[r], 0);
                found_.isLeftOut.push_back(entries.counts[r] < 0 ? 1 : 0);
                found_.start.push_back(found_.start.back() + std::max(entries.counts[r], 0));
            }
            found_.column.insert(found_.column.end(), entries.columns, entries.columns + count);
            found_.reduced.insert(found_.reduced.end(), entries.reduced, entries.reduced + count);
        } catch (...) {
            failure_ = std::current_exception();
        }

        FoundEntries found_;
        std::exception_ptr failure_;
    };

} // namespace

DeviceCost::DeviceCost(
    const GroundCost& cost, const Device& device, const Progress& progress, TensorPass pass)
    : N_(cost.rows())
    , M_(cost.columns())
    , handle_(opened(cost, device, progress, pass), tensorTable().closeCost)
{
}

void DeviceCost::fill(Index first, Index count, float* out) const
{
    call(
        tensorTable().costRows, handle_.get(), std::int64_t { first }, std::int64_t { count }, out);
}

double DeviceCost::roundingBound() const
{
    double bound = 0;
    call(tensorTable().costBound, handle_.get(), &bound);
    return bound;
}

VectorD DeviceCost::rowMinima(const VectorD& g, const Progress& progress) const
{
    VectorD minima(N_);
    callWithSteps(progress, tensorTable().costMinima, handle_.get(), g.data(), minima.data());
    return minima;
}

FoundEntries DeviceCost::lowEntries(
    const VectorD& f, const VectorD& g, double limit, int mostARow, const Progress& progress) const
{
    Collector collector(N_);
    callWithSteps(progress, tensorTable().lowEntries, handle_.get(), f.data(), g.data(), limit,
        mostARow, collector.sink());
    return collector.found();
}

std::vector<int> DeviceCost::lowestOfRows(
    std::span<const int> rows, const VectorD& g, Index least, const Progress& progress) const
{
    std::vector<int> others(rows.size() * static_cast<std::size_t>(least));
    callWithSteps(progress, tensorTable().lowestOfRows, handle_.get(), g.data(), rows.data(),
        std::int64_t { std::ssize(rows) }, std::int64_t { least }, others.data());
    return others;
}

std::vector<int> DeviceCost::lowestOfColumns(
    std::span<const int> columns, const VectorD& f, Index least, const Progress& progress) const
{
    std::vector<int> others(columns.size() * static_cast<std::size_t>(least));
    callWithSteps(progress, tensorTable().lowestOfColumns, handle_.get(), f.data(), columns.data(),
        std::int64_t { std::ssize(columns) }, std::int64_t { least }, others.data());
    return others;
}

} // namespace engine
