// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/fused_sweep.h"

#include "engine/transport/kernels.h"
#include "engine/transport/row_blocks.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numbers>
#include <type_traits>
#include <utility>

namespace engine {

namespace {

    constexpr double kLeastWeight = 1e-25; // stands for a weight of 0: its logarithm must be finite
    constexpr double kSmallestSum
        = 1e-20; // beyond these the bounds of the kernels' exponents may have been felt
    constexpr double kLargestSum = 1e20;
    /// 2^-50 and 2^50 are far from these.
    constexpr double kSmallShift = 50;
    constexpr Index kWideTile = Index(512) << 10; ///< bytes of p
    constexpr int kTilesInReal
        = 16; // their column sums are added in Real before they enter a double

    bool isSafe(double sum)
    {
        return sum > kSmallestSum && sum < kLargestSum;
    }

    Index padded(Index columns)
    {
        return (columns + kKernelPadding - 1) / kKernelPadding * kKernelPadding;
    }

    template <class Real> std::size_t bytesOfBlock(Index padded)
    {
        return (kTileRows + 1) * Workspace::bytesOf<Real>(padded)
            + 2 * Workspace::bytesOf<Real>(kTileRows) + Workspace::bytesOf<double>(kTileRows);
    }

    template <class Real> const SoftKernels<Real>& softKernels()
    {
        if constexpr (std::is_same_v<Real, float>)
            return kernels().single;
        else
            return kernels().fine;
    }

    /// -eps log sum_k exp(log weight_k - value_k / eps), shifted by the largest term.
    class Softmin {
    public:
        explicit Softmin(double epsilon)
            : epsilon_(epsilon)
        {
        }
        void add(double value, double logWeight)
        {
            const double exponent = logWeight - value / epsilon_;
            if (exponent > largest_) {
                sum_ = sum_ * std::exp(largest_ - exponent) + 1;
                largest_ = exponent;
            } else {
                sum_ += std::exp(exponent - largest_);
            }
        }
        double value() const { return -epsilon_ * (largest_ + std::log(sum_)); }

    private:
        double epsilon_;
        double largest_ = -std::numeric_limits<double>::max();
        double sum_ = 0;
    };

} // namespace

template <class Real>
FusedSweep<Real>::FusedSweep(const CostView& C, const VectorD& a, const VectorD& b, int threads)
    : C_(C)
    , a_(a)
    , b_(b)
    , threads_(worthwhileThreads(C.rows(), C.cols(), threads))
    , padded_(padded(C.cols()))
    , memory_(2 * Workspace::bytesOf<Real>(padded_)
          + static_cast<std::size_t>(threads_) * bytesOfBlock<Real>(padded_))
    , logb_(b.cwiseMax(kLeastWeight).array().log() / std::numbers::ln2)
    , h_(memory_.take<Real>(padded_), padded_)
    , d_(memory_.take<Real>(padded_), padded_)
{
    h_.setConstant(-200);
    for (int thread = 0; thread < threads_; ++thread)
        blocks_.push_back(newBlock());
}

template <class Real> typename FusedSweep<Real>::Block FusedSweep<Real>::newBlock()
{
    return { .p = memory_.take<Real>(kTileRows * padded_),
        .f = memory_.take<Real>(kTileRows),
        .weight = memory_.take<Real>(kTileRows),
        .sums = memory_.take<double>(kTileRows),
        .recent = Array(memory_.take<Real>(padded_), padded_),
        .columns = VectorD(padded_) };
}

template <class Real> void FusedSweep<Real>::prepare(const Potentials& potentials, double epsilon)
{
    scale_ = static_cast<Real>(1 / (epsilon * std::numbers::ln2));
    const auto scale = static_cast<double>(scale_);
    epsilon_ = 1 / (scale * std::numbers::ln2);
    shift_ = potentials.f.mean();
    for (Index j = 0; j < C_.cols(); ++j) {
        const double exact = scale * (potentials.g[j] + shift_) + logb_[j];
        h_[j] = static_cast<Real>(exact);
        const double left = (exact - static_cast<double>(h_[j])) * std::numbers::ln2;
        d_[j] = static_cast<Real>(1 + left * (1 + left / 2 * (1 + left / 3)));
    }
}

/// What the kernel adds to the exponents in the rows of a tile: nothing where the exponentials stay
/// in the range of float without.
template <class Real>
const Real* FusedSweep<Real>::shiftsOf(Block& block, const double* f, int rows) const
{
    double largest = 0;
    for (int r = 0; r < rows; ++r) {
        const double exact = static_cast<double>(scale_) * (f[r] - shift_);
        block.f[r] = static_cast<Real>(exact);
        largest = std::max(largest, std::abs(exact));
    }
    if (!(largest < kSmallShift))
        return block.f;
    std::fill_n(block.f, rows, Real {});
    return nullptr;
}

template <class Real>
template <class Work>
void FusedSweep<Real>::overTiles(
    const Potentials& potentials, double epsilon, const Progress& progress, const Work& work)
{
    prepare(potentials, epsilon);
    overRowBlocks(C_.rows(), threads_, [&](int thread, Index first, Index last) {
        Block& block = blocks_[static_cast<std::size_t>(thread)];
        block.columns.setZero();
        block.cost = 0;
        CostReader reader(C_, last);
        SoftRows<Real> tile { .cost = nullptr,
            .stride = C_.cols(),
            .columns = C_.cols(),
            .rows = 0,
            .f = block.f,
            .h = h_.data(),
            .d = d_.data(),
            .scale = scale_,
            .p = block.p,
            .padded = padded_ };
        for (Index row = first; row < last; row += kTileRows) {
            progress.check();
            tile.rows = static_cast<int>(std::min<Index>(kTileRows, last - row));
            tile.cost = reader.rows(row, tile.rows);
            tile.f = shiftsOf(block, potentials.f.data() + row, tile.rows);
            work(block, tile, row);
        }
        addWaiting(block, tile);
    });
}

template <class Real>
double FusedSweep<Real>::improve(Potentials& potentials, double epsilon, const Progress& progress)
{
    overTiles(potentials, epsilon, progress, [&](Block& block, const auto& tile, Index row) {
        softenAfterFormer(block, tile);
        improveRows(block, tile, row, potentials.f);
    });
    return improveColumns(potentials, progress);
}

template <class Real>
PlanTotals FusedSweep<Real>::totals(
    const Potentials& potentials, double epsilon, const Progress& progress)
{
    PlanTotals totals { .rowSums = VectorD(C_.rows()) };
    overTiles(potentials, epsilon, progress, [&](Block& block, const auto& tile, Index row) {
        softenAfterFormer(block, tile);
        double costs[kTileRows];
        softKernels<Real>().weightedCost(tile, costs);
        for (int r = 0; r < tile.rows; ++r) {
            const double exact = static_cast<double>(scale_) * (potentials.f[row + r] - shift_);
            const double weight = a_[row + r] * std::exp2(exact - static_cast<double>(block.f[r]));
            block.weight[r] = static_cast<Real>(weight);
            totals.rowSums[row + r] = weight * block.sums[r];
            block.cost += weight * costs[r];
        }
    });
    for (const Block& block : blocks_)
        totals.cost += block.cost;
    totals.columnSums = columnSums();
    return totals;
}

/// Fills p and the sums of a tile, and adds the columns of the tile before it, whose weights are
/// known by now.
template <class Real>
void FusedSweep<Real>::softenAfterFormer(Block& block, const SoftRows<Real>& tile) const
{
    if (block.waiting == kTileRows && tile.rows == kTileRows) {
        advance(block, tile);
        if (++block.tilesInRecent == kTilesInReal)
            flush(block);
    } else {
        addWaiting(block, tile);
        softKernels<Real>().soften(tile, block.sums);
    }
    block.waiting = tile.rows;
}

/// The p of wide rows leaves the second-level cache, and its way back takes places in the queue of
/// the lines of the cost that are under way. There asking near alone is faster, but not while
/// others use the memory or the other half of the core.
template <class Real> void FusedSweep<Real>::advance(Block& block, SoftRows<Real> tile) const
{
    const auto work
        = [&] { softKernels<Real>().advance(tile, block.weight, block.recent.data(), block.sums); };
    if (kTileRows * padded_ * Index(sizeof(Real)) <= kWideTile)
        return work();
    using Clock = std::chrono::steady_clock;
    tile.asksFar = block.asking.way() == 1;
    const Clock::time_point start = Clock::now();
    work();
    block.asking.took(std::chrono::duration<double>(Clock::now() - start).count());
}

/// Adds the columns of the p that is there to block.columns.
template <class Real> void FusedSweep<Real>::addWaiting(Block& block, SoftRows<Real> tile) const
{
    tile.rows = std::exchange(block.waiting, 0);
    softKernels<Real>().addColumns(tile, block.weight, block.recent.data());
    flush(block);
}

template <class Real> void FusedSweep<Real>::flush(Block& block) const
{
    softKernels<Real>().settle(block.recent.data(), block.columns.data(), padded_);
    block.tilesInRecent = 0;
}

/// The best f of the rows of a tile, and their weights in the sums over columns.
template <class Real>
void FusedSweep<Real>::improveRows(
    Block& block, const SoftRows<Real>& tile, Index row, VectorD& f) const
{
    for (int r = 0; r < tile.rows; ++r)
        if (!isSafe(block.sums[r]))
            rescueRow(block, tile, r, rowSoftmin(tile.cost + r * tile.stride));
    for (int r = 0; r < tile.rows; ++r)
        block.weight[r] = static_cast<Real>(a_[row + r] / block.sums[r]);
    // The kernel saw f rounded, and that is what the sum corrects.
    kernels().logarithms(block.sums, tile.rows);
    const double unit = epsilon_ * std::numbers::ln2; // 1 / scale_
    for (int r = 0; r < tile.rows; ++r)
        f[row + r] = shift_ + unit * static_cast<double>(block.f[r]) - epsilon_ * block.sums[r];
}

/// The sum of a row has left the range of float: its potential, shifted, was found anew, now its p.
template <class Real>
void FusedSweep<Real>::rescueRow(Block& block, const SoftRows<Real>& tile, int r, double f) const
{
    block.f[r] = static_cast<Real>(static_cast<double>(scale_) * f);
    SoftRows<Real> one = tile;
    one.cost += r * tile.stride;
    one.p += placeInTile(r, 0);
    one.f = block.f + r;
    one.rows = 1;
    softKernels<Real>().soften(one, &block.sums[r]);
}

template <class Real> VectorD FusedSweep<Real>::columnSums() const
{
    VectorD columns = VectorD::Zero(C_.cols());
    for (const Block& block : blocks_)
        columns += block.columns.head(C_.cols());
    return columns.cwiseProduct(d_.head(C_.cols()).template cast<double>());
}

template <class Real>
double FusedSweep<Real>::improveColumns(Potentials& potentials, const Progress& progress) const
{
    const VectorD columns = columnSums();
    const Eigen::ArrayXd sums = columns.array() / b_.array().max(kLeastWeight);
    Eigen::ArrayXd logarithms = sums;
    kernels().logarithms(logarithms.data(), logarithms.size());
    for (Index j = 0; j < C_.cols(); ++j) {
        if (isSafe(sums[j])) {
            potentials.g[j] -= epsilon_ * logarithms[j];
        } else {
            progress.check(); // a column that is made anew takes long
            potentials.g[j] = columnSoftmin(j, potentials.f);
        }
    }
    return (columns - b_).cwiseAbs().sum();
}

/// The best potential of a row, shifted; nearly: without d.
template <class Real> double FusedSweep<Real>::rowSoftmin(const float* row) const
{
    Softmin softmin(epsilon_);
    for (Index j = 0; j < C_.cols(); ++j)
        softmin.add(static_cast<double>(row[j]), static_cast<double>(h_[j]) * std::numbers::ln2);
    return softmin.value();
}

template <class Real> double FusedSweep<Real>::columnSoftmin(Index column, const VectorD& f) const
{
    Softmin softmin(epsilon_);
    for (Index i = 0; i < C_.rows(); ++i)
        if (a_[i] > 0)
            softmin.add(static_cast<double>(C_.at(i, column)) - f[i], std::log(a_[i]));
    return softmin.value();
}

template class FusedSweep<float>;
template class FusedSweep<double>;

} // namespace engine
