// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a device answers about a cost that it keeps, beside every entry in float64; the device is
// the processor.
#include "engine/transport/device_sinkhorn.h"
#include "engine/transport/ground_cost.h"
#include "tests/support/labelled_points.h"
#include "tests/support/problems.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace engine;
using support::problems::Problem;
namespace problems = support::problems;

namespace {

MatrixD exactEntries(const GroundCost& cost)
{
    MatrixD C(cost.rows(), cost.columns());
    for (Index i = 0; i < C.rows(); ++i)
        for (Index j = 0; j < C.cols(); ++j)
            C(i, j) = cost.at(i, j);
    return C;
}

/// Clouds with labels and potentials of the size of their cost.
struct Kept {
    Problem problem;
    MatrixD C;
    Potentials potentials;

    const DeviceCost& device() const { return *problem.cost.device; }
};

Kept keptCost(Index rows, Index columns)
{
    const auto cloud = [](Index points, std::uint64_t seed) {
        return support::labelledClouds({ .points = points, .dimension = 4, .seed = seed });
    };
    const MatrixD W = support::normals(3, 3, 5).cwiseAbs();
    Problem problem = problems::onDevice(
        problems::between(cloud(rows, 3), cloud(columns, 4), W, { .lambdaX = 0.5, .lambdaY = 3 }));
    MatrixD C = exactEntries(problem.cost);
    VectorD g = support::normals(columns, 1, 6).col(0);
    VectorD f = (C.rowwise() - g.transpose()).rowwise().minCoeff() + VectorD::Constant(rows, 0.5);
    return { std::move(problem), std::move(C), { std::move(f), std::move(g) } };
}

/// The device now keeps the cost around these potentials.
void makePasses(const Kept& kept)
{
    DeviceSinkhorn sinkhorn(kept.device(), kept.problem.a, kept.problem.b);
    for (double epsilon = 8; epsilon > 0.05; epsilon /= 2)
        sinkhorn.run(epsilon, 2);
}

} // namespace

class DeviceCostTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreWithinTheBound();
    void imagesOfBytesAreMeantToAllDigits();
    void minimaAreJustBelowThoseOfTheRows();
    void everyLowEntryIsFound_data();
    void everyLowEntryIsFound();
    void entriesJustBelowTheLimitAreFound();
    void crowdedRowsAreLeftOut();
    void theLowestOfRowsAndColumnsAreThose();
    void plansOfOneCostDoNotDisturbEachOther();
    void isCancelled();
};

void DeviceCostTest::rowsAreWithinTheBound()
{
    const Kept kept = keptCost(60, 45);
    makePasses(kept);
    MatrixF rows(25, 45);
    kept.device().fill(30, 25, rows.data());
    const double error = (rows.cast<double>() - kept.C.middleRows(30, 25)).cwiseAbs().maxCoeff();
    QVERIFY(error <= kept.problem.cost.roundingBound);
    QVERIFY(kept.problem.cost.roundingBound < 1e-6 * kept.C.maxCoeff());
}

/// 1/255 in float is not 1/255: entries that are large beside their differences would show it.
void DeviceCostTest::imagesOfBytesAreMeantToAllDigits()
{
    LabelledFeatures images { MatrixF(40, 3000), std::vector<int>(40, 0), 1 };
    for (Index i = 0; i < images.X.size(); ++i)
        images.X.data()[i] = static_cast<float>((7 * i + i / 3000) % 256) / 255.0F;
    const FeaturesPtr points = support::shared(std::move(images));
    const GroundCost cost = groundCost(points, points, {}, {}, Device {}, {}, CostStorage::device);
    if (!cost.bytes)
        QSKIP("This processor has no products of bytes.");
    MatrixF rows(40, 40);
    cost.device->fill(0, 40, rows.data());
    QVERIFY((rows.cast<double>() - exactEntries(cost)).cwiseAbs().maxCoeff() <= cost.roundingBound);
    QVERIFY(rows.diagonal().cwiseAbs().maxCoeff() < 1e-9F);
}

void DeviceCostTest::minimaAreJustBelowThoseOfTheRows()
{
    const Kept kept = keptCost(60, 45);
    const VectorD exact = (kept.C.rowwise() - kept.potentials.g.transpose()).rowwise().minCoeff();
    for (int time = 0; time < 2; ++time) { // around no potentials, and around others
        const VectorD below = exact - kept.device().rowMinima(kept.potentials.g, {});
        QVERIFY(below.minCoeff() >= 0);
        QVERIFY(below.maxCoeff() < 3e-5 * kept.C.maxCoeff());
        makePasses(kept);
    }
}

void DeviceCostTest::everyLowEntryIsFound_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("one entry") << 1 << 1;
    QTest::newRow("one row") << 1 << 70;
    QTest::newRow("one column") << 70 << 1;
    QTest::newRow("some") << 130 << 90;
    QTest::newRow("several blocks") << 700 << 2000;
}

void DeviceCostTest::everyLowEntryIsFound()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const Kept kept = keptCost(rows, columns);
    const auto& [f, g] = kept.potentials;
    const double limit = 1.5;
    for (int time = 0; time < 2; ++time) { // around no potentials, and around others
        const FoundEntries found = kept.device().lowEntries(f, g, limit, columns, {});
        QCOMPARE(found.start.size(), std::size_t(rows) + 1);
        long long above = 0;
        for (int i = 0; i < rows; ++i) {
            QVERIFY(!found.isLeftOut[std::size_t(i)]);
            const auto first = found.column.begin() + found.start[std::size_t(i)];
            const auto last = found.column.begin() + found.start[std::size_t(i) + 1];
            QVERIFY(std::is_sorted(first, last));
            for (int j = 0; j < columns; ++j)
                if (kept.C(i, j) - f[i] - g[j] < limit)
                    QVERIFY(std::binary_search(first, last, j));
            for (auto entry = first; entry != last; ++entry) {
                const double exact = kept.C(i, *entry) - f[i] - g[*entry];
                const double told = found.reduced[std::size_t(entry - found.column.begin())];
                above += exact >= limit ? 1 : 0;
                QVERIFY(exact < limit + 1e-4);
                QVERIFY(std::abs(told - exact) < 1e-4);
            }
        }
        QVERIFY(above <= 1 + std::ssize(found.column) / 1000);
        makePasses(kept);
    }
}

/// Rounding would lift about half of them above it.
void DeviceCostTest::entriesJustBelowTheLimitAreFound()
{
    const Kept kept = keptCost(60, 45);
    const auto& [f, g] = kept.potentials;
    makePasses(kept);
    for (int i = 0; i < 60; ++i) {
        const int j = 7 * i % 45;
        const double reduced = kept.C(i, j) - f[i] - g[j];
        const double limit = reduced + 1e-12 * kept.C(i, j);
        const FoundEntries found = kept.device().lowEntries(f, g, limit, 45, {});
        const auto first = found.column.begin() + found.start[std::size_t(i)];
        const auto last = found.column.begin() + found.start[std::size_t(i) + 1];
        QVERIFY(std::binary_search(first, last, j));
    }
}

void DeviceCostTest::crowdedRowsAreLeftOut()
{
    const Problem equal = problems::onDevice(problems::allEqual(20, 30));
    const VectorD f = VectorD::Zero(20), g = VectorD::Zero(30);
    const FoundEntries found = equal.cost.device->lowEntries(f, g, 1, 29, {});
    QVERIFY(found.column.empty() && found.reduced.empty());
    QCOMPARE(std::ranges::count(found.isLeftOut, char { 1 }), 20);
    QCOMPARE(found.start, std::vector<std::int64_t>(21, 0));
    QCOMPARE(std::ssize(equal.cost.device->lowEntries(f, g, 1, 30, {}).column), 600);
}

void DeviceCostTest::theLowestOfRowsAndColumnsAreThose()
{
    const Kept kept = keptCost(120, 90);
    const auto& [f, g] = kept.potentials;
    makePasses(kept);
    const auto isLowest = [](VectorD reduced, const int* others, Index least) {
        VectorD chosen(least);
        for (Index k = 0; k < least; ++k)
            chosen[k] = reduced[others[k]];
        std::ranges::sort(reduced);
        return (chosen - reduced.head(least)).cwiseAbs().maxCoeff() < 1e-4;
    };
    const std::vector<int> rows { 3, 0, 119, 57 };
    const std::vector<int> columnsOfRows = kept.device().lowestOfRows(rows, g, 6, {});
    QCOMPARE(columnsOfRows.size(), rows.size() * 6);
    for (std::size_t k = 0; k < rows.size(); ++k)
        QVERIFY(isLowest(kept.C.row(rows[k]).transpose() - g, columnsOfRows.data() + 6 * k, 6));
    const std::vector<int> columns { 89, 1, 44 };
    const std::vector<int> rowsOfColumns = kept.device().lowestOfColumns(columns, f, 5, {});
    QCOMPARE(rowsOfColumns.size(), columns.size() * 5);
    for (std::size_t k = 0; k < columns.size(); ++k)
        QVERIFY(isLowest(kept.C.col(columns[k]) - f, rowsOfColumns.data() + 5 * k, 5));
}

/// Each finds the reference where the other has put it.
void DeviceCostTest::plansOfOneCostDoNotDisturbEachOther()
{
    const Kept kept = keptCost(60, 45);
    const auto potentialsAfter = [&](bool isDisturbed) {
        DeviceSinkhorn one(kept.device(), kept.problem.a, kept.problem.b);
        DeviceSinkhorn other(kept.device(), kept.problem.a, kept.problem.b);
        for (double epsilon = 8; epsilon > 0.2; epsilon /= 2) {
            one.run(epsilon, 3);
            if (isDisturbed)
                other.run(0.7 * epsilon, 2);
        }
        return one.potentials();
    };
    const Potentials alone = potentialsAfter(false);
    const Potentials disturbed = potentialsAfter(true);
    QVERIFY((alone.f - disturbed.f).cwiseAbs().maxCoeff() < 1e-4);
    QVERIFY((alone.g - disturbed.g).cwiseAbs().maxCoeff() < 1e-4);
}

void DeviceCostTest::isCancelled()
{
    const Kept kept = keptCost(60, 45);
    std::stop_source stop;
    stop.request_stop();
    const Progress progress({}, stop.get_token());
    const auto& [f, g] = kept.potentials;
    const std::vector<int> some { 1, 2 };
    QVERIFY_THROWS_EXCEPTION(Cancelled, kept.device().rowMinima(g, progress));
    QVERIFY_THROWS_EXCEPTION(Cancelled, kept.device().lowEntries(f, g, 1, 45, progress));
    QVERIFY_THROWS_EXCEPTION(Cancelled, kept.device().lowestOfRows(some, g, 2, progress));
    QVERIFY_THROWS_EXCEPTION(Cancelled, kept.device().lowestOfColumns(some, f, 2, progress));
    QVERIFY_THROWS_EXCEPTION(Cancelled, DeviceCost(kept.problem.cost, Device {}, progress));
}

QTEST_GUILESS_MAIN(DeviceCostTest)
#include "device_cost_test.moc"
