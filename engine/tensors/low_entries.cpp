// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an exact plan asks of a stored cost: which few of its entries may matter.
#include "engine/tensors/functions.h"
#include "engine/tensors/stored_cost.h"

namespace engine {
namespace {

    double largestOf(const at::Tensor& values)
    {
        return values.abs().max().item<double>();
    }

    /// Finds and hands over the entries of one block.
    class LowBlock {
    public:
        LowBlock(const StoredCost& cost, const at::Tensor& phi, const at::Tensor& gamma,
            double limit, int mostARow)
            : cost_(cost)
            , row_(phi.to(at::kFloat).unsqueeze(1))
            , column_(gamma.to(at::kFloat))
            , mostARow_(mostARow)
        {
            // Two potentials are rounded, and two differences whose results are of their size.
            const double numbers
                = largestOf(phi) + largestOf(gamma) + std::abs(limit) / cost.epsilon();
            limit_ = (limit + cost.error()) / cost.epsilon() + 0x1p-22 * numbers;
        }

        void handOver(std::int64_t first, std::int64_t count, const TensorEntriesSink& sink) const
        {
            at::Tensor reduced = cost_.scratch(count);
            at::sub_out(reduced, cost_.R().narrow(0, first, count), column_);
            reduced.sub_(row_.narrow(0, first, count));
            at::Tensor isLow = reduced.lt(limit_);
            at::Tensor counts = isLow.sum(1);
            const at::Tensor isCrowded = counts.gt(mostARow_);
            isLow.logical_and_(isCrowded.logical_not().unsqueeze(1));
            counts = counts.masked_fill(isCrowded, -1).to(at::kInt).cpu();
            const at::Tensor columns = isLow.nonzero().select(1, 1).to(at::kInt).cpu();
            const at::Tensor values = reduced.masked_select(isLow).mul_(cost_.epsilon()).cpu();
            const TensorEntries entries { first, count, counts.data_ptr<int>(),
                columns.data_ptr<int>(), values.data_ptr<float>() };
            sink.take(sink.context, &entries);
        }

    private:
        const StoredCost& cost_;
        at::Tensor row_, column_; ///< (N, 1), (M) float
        double limit_ = 0;
        int mostARow_;
    };

    /// Some lines of R, its columns where `axis`, along which they run, is 0, its rows where it is
    /// 1.
    struct Lines {
        std::int64_t axis;
        const int* numbers;
        std::int64_t count;
    };

    /// The places of the lowest R less the potentials of the other side, of each line.
    void lowestOfLines(void* handle, const Lines& lines, const double* potentials,
        std::int64_t least, int* others, const TensorSteps& steps)
    {
        StoredCost& cost = storedCost(handle);
        const std::scoped_lock lock(cost.mutex);
        const at::Tensor& reference = lines.axis == 0 ? cost.F() : cost.G();
        const std::int64_t length = reference.size(0);
        const at::Tensor shift
            = cost.above(on(cost.device, borrowedDoubles(potentials, length)), reference)
                  .to(at::kFloat)
                  .unsqueeze(1 - lines.axis);
        const at::Tensor numbers = at::from_blob(
            const_cast<int*>(lines.numbers), { lines.count }, at::TensorOptions().dtype(at::kInt));
        const std::int64_t atOnce = std::max<std::int64_t>(1, (std::int64_t { 1 } << 24) / length);
        for (std::int64_t first = 0; first < lines.count; first += atOnce) {
            takeStep(steps, 0, 0);
            const std::int64_t some = std::min(atOnce, lines.count - first);
            const at::Tensor someLines
                = on(cost.device, numbers.narrow(0, first, some)).to(at::kLong);
            const at::Tensor reduced = cost.R().index_select(1 - lines.axis, someLines).sub_(shift);
            const at::Tensor places = std::get<1>(reduced.topk(least, lines.axis, false, true));
            at::from_blob(
                others + first * least, { some, least }, at::TensorOptions().dtype(at::kInt))
                .copy_(lines.axis == 0 ? places.t() : places);
        }
    }

} // namespace

void lowEntries(void* handle, const double* f, const double* g, double limit, int mostARow,
    TensorEntriesSink sink, TensorSteps steps, TensorStatus* status)
{
    attempt(status, [&] {
        StoredCost& cost = storedCost(handle);
        const std::scoped_lock lock(cost.mutex);
        const at::Tensor fThere = on(cost.device, borrowedDoubles(f, cost.N));
        const at::Tensor gThere = on(cost.device, borrowedDoubles(g, cost.M));
        const LowBlock block(
            cost, cost.above(fThere, cost.F()), cost.above(gThere, cost.G()), limit, mostARow);
        cost.forEachBlock(steps,
            [&](std::int64_t first, std::int64_t count) { block.handOver(first, count, sink); });
    });
}

void lowestOfRows(void* handle, const double* g, const int* rows, std::int64_t count,
    std::int64_t least, int* others, TensorSteps steps, TensorStatus* status)
{
    attempt(status, [&] { lowestOfLines(handle, { 1, rows, count }, g, least, others, steps); });
}

void lowestOfColumns(void* handle, const double* f, const int* columns, std::int64_t count,
    std::int64_t least, int* others, TensorSteps steps, TensorStatus* status)
{
    attempt(status, [&] { lowestOfLines(handle, { 0, columns, count }, f, least, others, steps); });
}

} // namespace engine
