// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of engine/tensors/exp_sums.h and one_reading.h: in the loops that stand for a GPU's
// on a CPU, and in the very kernels of a GPU, on fibers.
#include "engine/random.h"
#include "engine/tensors/exp_sum_kernels.h"
#include "tests/support/cuda_on_fibers.h"

#include "engine/tensors/exp_sum_kernels.cuh"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <limits>
#include <stdexcept>
#include <utility>
#include <vector>

using namespace engine;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// What cudaExpSums gives, its kernels run on fibers.
ExpSumKernels expSumsOnFibers()
{
    ExpSumKernels kernels = cpuExpSums();
    kernels.rowParts = [](const Exponentials& e, double* parts) {
        cuda_on_fibers::launch(
            int(blocksFor(rowWarps(e))), 1, kThreads, [&] { rowKernel(e, parts); });
    };
    kernels.columnParts = [](const Exponentials& e, double* parts) {
        cuda_on_fibers::launch(
            int(blocksFor(columnWarps(e))), 1, kThreads, [&] { columnKernel(e, parts); });
    };
    kernels.oneReading = [](const OneReading& task) {
        const auto blocks = static_cast<int>(blocksOfATeam(task.e));
        cuda_on_fibers::launch(static_cast<int>(task.teams) * blocks, blocks, kTeamThreads,
            [&] { oneReadingKernel(task); });
    };
    return kernels;
}

/// p_ij between exp(-8) and 1, in memory as the kernels want it.
class Example {
public:
    Example(std::int64_t rows, std::int64_t columns, const ExpSumKernels& kernels = cpuExpSums())
        : kernels_(kernels)
        , columns_(columns)
        , strips_(dividedUp(columns, kStrip))
        , row_(static_cast<std::size_t>(rows))
        , column_(static_cast<std::size_t>(strips_ * kLanes), Four {})
        , R_(static_cast<std::size_t>(rows * strips_ * kLanes))
    {
        constexpr float kInfinity = std::numeric_limits<float>::infinity();
        Random random(7);
        const auto upTo
            = [&](double limit) { return static_cast<float>(limit * random.uniform()); };
        for (float& value : row_)
            value = upTo(8) - 4;
        std::generate_n(column_.front().at, columns, [&] { return upTo(8) - 4; });
        std::fill_n(R_.front().at, rows * strips_ * kStrip, kInfinity);
        for (std::int64_t i = 0; i < rows; ++i)
            for (std::int64_t j = 0; j < columns; ++j)
                R(i, j) = row(i) + column(j) + upTo(8);
    }

    float& R(std::int64_t i, std::int64_t j) { return R_.front().at[i * strips_ * kStrip + j]; }
    float row(std::int64_t i) const { return row_[static_cast<std::size_t>(i)]; }
    float column(std::int64_t j) const { return column_.front().at[j]; }
    Exponentials exponentials() const
    {
        return { R_.front().at, std::ssize(row_), strips_, row_.data(), column_.front().at };
    }

    std::vector<double> rowSums() const
    {
        const Exponentials e = exponentials();
        const std::int64_t width = segments(e);
        std::vector<double> parts(static_cast<std::size_t>(e.rows * width), kNone);
        kernels_.rowParts(e, parts.data());
        std::vector<double> sums(row_.size());
        for (std::size_t k = 0; k < parts.size(); ++k)
            sums[k / static_cast<std::size_t>(width)] += parts[k];
        return sums;
    }

    std::vector<double> columnSums() const
    {
        const Exponentials e = exponentials();
        const auto width = static_cast<std::size_t>(strips_ * kStrip);
        std::vector<double> parts(static_cast<std::size_t>(chunks(e)) * width, kNone);
        kernels_.columnParts(e, parts.data());
        std::vector<double> sums(width);
        for (std::size_t k = 0; k < parts.size(); ++k)
            sums[k % width] += parts[k];
        return sums;
    }

    /// Row sums, and column sums of weight_i p_ij / s_i with weights from 1 to 2.
    std::pair<std::vector<double>, std::vector<double>> oneReading() const
    {
        const Exponentials e = exponentials();
        const auto width = static_cast<std::size_t>(strips_ * kStrip);
        const std::vector<float> weights = someWeights();
        std::vector<double> rows(row_.size(), kNone);
        OneReading task { e, weights.data(), rows.data(), nullptr, kernels_.teams(e) };
        std::vector<double> parts(static_cast<std::size_t>(task.teams) * width, kNone);
        task.columnParts = parts.data();
        kernels_.oneReading(task);
        std::vector<double> columns(width);
        for (std::size_t k = 0; k < parts.size(); ++k)
            columns[k % width] += parts[k];
        return { rows, columns };
    }

    /// The same as errors; see worstError.
    double worstErrorOfOneReading()
    {
        const std::vector<float> weights = someWeights();
        std::vector<double> rows(row_.size());
        std::vector<double> columns(static_cast<std::size_t>(strips_ * kStrip));
        std::vector<double> p(static_cast<std::size_t>(columns_));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto k = static_cast<std::int64_t>(i);
            for (std::size_t j = 0; j < p.size(); ++j) {
                const auto at = static_cast<std::int64_t>(j);
                p[j] = std::exp(double { column(at) } + row(k) - R(k, at));
                rows[i] += p[j];
            }
            for (std::size_t j = 0; j < p.size(); ++j)
                columns[j] += double { weights[i] } * p[j] / rows[i];
        }
        const auto found = oneReading();
        return worse(errorOf(found.first, rows), errorOf(found.second, columns));
    }

    /// The largest relative error of all sums, those of the padding being 0; NaN if a part is
    /// missing.
    double worstError()
    {
        std::vector<double> rows(row_.size());
        std::vector<double> columns(static_cast<std::size_t>(strips_ * kStrip));
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::int64_t j = 0; j < columns_; ++j) {
                const auto k = static_cast<std::int64_t>(i);
                const double p = std::exp(double { column(j) } + row(k) - R(k, j));
                rows[i] += p;
                columns[static_cast<std::size_t>(j)] += p;
            }
        return worse(errorOf(rowSums(), rows), errorOf(columnSums(), columns));
    }

private:
    std::vector<float> someWeights() const
    {
        std::vector<float> weights(row_.size());
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = 1 + static_cast<float>(i % 7) / 7;
        return weights;
    }

    static double worse(double a, double b) { return a < b || std::isnan(b) ? b : a; }

    static double errorOf(const std::vector<double>& found, const std::vector<double>& expected)
    {
        double worst = 0;
        for (std::size_t k = 0; k < found.size(); ++k) {
            const double scale = expected[k] > 0 ? expected[k] : 1e-300;
            worst = worse(worst, std::abs(found[k] - expected[k]) / scale);
        }
        return worst;
    }

    ExpSumKernels kernels_;
    std::int64_t columns_;
    std::int64_t strips_;
    std::vector<float> row_;
    std::vector<Four> column_, R_;
};

} // namespace

class ExpSumsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sumsAreThoseInDouble_data();
    void sumsAreThoseInDouble();
    void anEntryOutOfRangeIsSeenInItsSums_data();
    void anEntryOutOfRangeIsSeenInItsSums();
    void chunksCoverAllRowsOnce();
    void oneReadingFindsBothSums_data();
    void oneReadingFindsBothSums();
    void anEntryOutOfRangeIsSeenInOneReading_data();
    void anEntryOutOfRangeIsSeenInOneReading();
    void noTeamHoldsRowsThatAreTooLong();
    void kernelsOfAGpuFindTheSame_data();
    void kernelsOfAGpuFindTheSame();
    void kernelsThatMeetBadlyAreFound();
};

void ExpSumsTest::sumsAreThoseInDouble_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("one entry") << 1 << 1;
    QTest::newRow("one row") << 1 << 5000;
    QTest::newRow("one column") << 5000 << 1;
    QTest::newRow("one strip less one") << 3 << kStrip - 1;
    QTest::newRow("one strip") << kRowsTogether << kStrip;
    QTest::newRow("one strip and one") << kRowsTogether + 1 << kStrip + 1;
    QTest::newRow("a segment less one") << kLeastChunk - 1 << kSegment * kStrip - 1;
    QTest::newRow("a segment") << kLeastChunk << kSegment * kStrip;
    QTest::newRow("a segment and one") << kLeastChunk + 1 << kSegment * kStrip + 1;
    QTest::newRow("several of each") << 203 << 2 * kSegment * kStrip + 3 * kStrip + 2;
    QTest::newRow("longer chunks") << 9001 << 31 * kStrip - 2;
}

void ExpSumsTest::sumsAreThoseInDouble()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const double error = Example(rows, columns).worstError();
    // Exponents up to 12 and 8 are rounded, by 5e-7 and 2e-7; up to 32 terms are added in float.
    QVERIFY2(error < 3e-6, qPrintable(QString::number(error)));
}

void ExpSumsTest::anEntryOutOfRangeIsSeenInItsSums_data()
{
    QTest::addColumn<float>("entry");
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("too large") << -100.0F << true;
    QTest::newRow("no number") << std::numeric_limits<float>::quiet_NaN() << true;
    QTest::newRow("too small") << 200.0F << false;
}

void ExpSumsTest::anEntryOutOfRangeIsSeenInItsSums()
{
    QFETCH(float, entry);
    QFETCH(bool, isSeen);
    Example example(37, 150);
    example.R(33, 140) = entry;
    const std::vector<double> rows = example.rowSums();
    const std::vector<double> columns = example.columnSums();
    for (std::size_t i = 0; i < 37; ++i)
        QCOMPARE(std::isfinite(rows[i]), i != 33 || !isSeen);
    for (std::size_t j = 0; j < 150; ++j)
        QCOMPARE(std::isfinite(columns[j]), j != 140 || !isSeen);
}

/// For sizes whose cost would not fit here, too.
void ExpSumsTest::chunksCoverAllRowsOnce()
{
    for (const std::int64_t rows : { 1, 31, 32, 33, 4000, 10'000, 60'000, 1'000'000 })
        for (const std::int64_t strips : { 1, 2, 79, 469, 8000 }) {
            const Exponentials e { nullptr, rows, strips, nullptr, nullptr };
            QVERIFY(chunks(e) * chunkRows(e) >= rows);
            QVERIFY((chunks(e) - 1) * chunkRows(e) < rows);
            QVERIFY(chunkRows(e) >= kLeastChunk && chunkRows(e) <= kLargestChunk);
            QCOMPARE(chunkRows(e) % kFloatRows, 0);
        }
}

void ExpSumsTest::oneReadingFindsBothSums_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    constexpr int kAThread = kTeamThreads * kLaneColumns;
    constexpr int kTurn = 3 * kTeamRows * kTurnsInFloat; // of the three teams on a CPU
    QTest::newRow("one entry") << 1 << 1;
    QTest::newRow("one row") << 1 << 5000;
    QTest::newRow("fewer rows than teams") << 2 << 100;
    QTest::newRow("a strip and one") << 9 << kStrip + 1;
    QTest::newRow("a round of the threads") << 4 << kAThread;
    QTest::newRow("a round and one") << 5 << kAThread + 1;
    QTest::newRow("a block") << 7 << kBlockColumns;
    QTest::newRow("a block and one") << 7 << kBlockColumns + 1;
    QTest::newRow("all blocks") << 3 << kMostBlocks * kBlockColumns;
    QTest::newRow("sums enter a double") << kTurn << 200;
    QTest::newRow("several times, and a row") << 3 * kTurn + 1 << 60;
}

void ExpSumsTest::oneReadingFindsBothSums()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const double error = Example(rows, columns).worstErrorOfOneReading();
    // As above, but for some 100 terms that are added in float.
    QVERIFY2(error < 5e-6, qPrintable(QString::number(error)));
}

void ExpSumsTest::anEntryOutOfRangeIsSeenInOneReading_data()
{
    anEntryOutOfRangeIsSeenInItsSums_data();
}

/// Where it makes the sum of its row useless, that is useless for every column.
void ExpSumsTest::anEntryOutOfRangeIsSeenInOneReading()
{
    QFETCH(float, entry);
    QFETCH(bool, isSeen);
    Example example(37, 150);
    example.R(33, 140) = entry;
    const auto [rows, columns] = example.oneReading();
    for (std::size_t i = 0; i < 37; ++i)
        QCOMPARE(std::isfinite(rows[i]), i != 33 || !isSeen);
    QCOMPARE(std::isfinite(columns[140]), !isSeen);
}

void ExpSumsTest::noTeamHoldsRowsThatAreTooLong()
{
    Exponentials e { nullptr, 5, kMostBlocks * kBlockColumns / kStrip, nullptr, nullptr };
    QVERIFY(cpuExpSums().teams(e) > 0);
    ++e.strips;
    QCOMPARE(cpuExpSums().teams(e), 0);
}

void ExpSumsTest::kernelsOfAGpuFindTheSame_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("one entry") << 1 << 1;
    QTest::newRow("a strip and one") << 9 << kStrip + 1;
    QTest::newRow("several segments and chunks") << 75 << 2 * kSegment * kStrip + 2;
    QTest::newRow("a block and one") << 19 << kBlockColumns + 1;
    QTest::newRow("three blocks") << 8 << 2 * kBlockColumns + 700;
    QTest::newRow("all blocks") << 13 << kMostBlocks * kBlockColumns;
}

void ExpSumsTest::kernelsOfAGpuFindTheSame()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const Example loops(rows, columns), fibers(rows, columns, expSumsOnFibers());
    QCOMPARE(fibers.rowSums(), loops.rowSums());
    QCOMPARE(fibers.columnSums(), loops.columnSums());
    Example task(rows, columns, expSumsOnFibers());
    const double error = task.worstErrorOfOneReading();
    QVERIFY2(error < 5e-6, qPrintable(QString::number(error)));
}

/// So the test before this one can fail.
void ExpSumsTest::kernelsThatMeetBadlyAreFound()
{
    const auto pair
        = [](const std::function<void()>& kernel) { cuda_on_fibers::launch(4, 2, 64, kernel); };
    const auto cluster = cooperative_groups::this_cluster();
    const auto tellTheOther = [&] {
        __shared__ unsigned told;
        *cluster.map_shared_rank(&told, 1 - static_cast<int>(cluster.block_rank())) = blockIdx.x;
        return told;
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, pair([&] { // it may not have begun
        tellTheOther();
        cluster.sync();
    }));
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, pair([&] { // it may have left
        cluster.sync();
        tellTheOther();
    }));
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, pair([&] {
        if (threadIdx.x != 5)
            __syncthreads();
    }));
    std::atomic<int> wrong = 0;
    pair([&] {
        __shared__ unsigned told;
        cluster.sync();
        const unsigned sum = __shfl_down_sync(0xffffffff, threadIdx.x, 1);
        if (threadIdx.x == 40)
            *cluster.map_shared_rank(&told, 1 - static_cast<int>(cluster.block_rank()))
                = 10 * blockIdx.x;
        cluster.sync();
        wrong += told != 10 * (blockIdx.x ^ 1U);
        wrong += sum != threadIdx.x + (threadIdx.x % kLanes < kLanes - 1 ? 1 : 0);
    });
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(ExpSumsTest)
#include "exp_sums_test.moc"
