// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/assignment.h"

#include "engine/random.h"
#include "tests/support/checks.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace engine;

namespace {

constexpr double kForbidden = 1e6; // stands for a missing arc in the dense oracle

/// Arcs with probability `density`; whole-number costs below `costs`, so that small ones tie often.
SparseArcs randomArcs(Random& random, int rows, double density, int costs)
{
    SparseArcs arcs { .start = { 0 } };
    for (int i = 0; i < rows; ++i) {
        for (int j = 0; j < rows; ++j)
            if (random.uniform() < density) {
                arcs.column.push_back(j);
                arcs.cost.push_back(
                    static_cast<double>(random.below(static_cast<std::size_t>(costs))));
            }
        arcs.start.push_back(static_cast<std::int64_t>(arcs.column.size()));
    }
    return arcs;
}

MatrixD dense(const SparseArcs& arcs)
{
    const auto rows = static_cast<Index>(arcs.start.size()) - 1;
    MatrixD C = MatrixD::Constant(rows, rows, kForbidden);
    for (Index i = 0; i < rows; ++i)
        for (auto k = static_cast<std::size_t>(arcs.start[i]);
             k < static_cast<std::size_t>(arcs.start[i + 1]); ++k)
            C(i, arcs.column[k]) = arcs.cost[k];
    return C;
}

Matching solved(const SparseArcs& arcs)
{
    const auto rows = static_cast<Index>(arcs.start.size()) - 1;
    return assignment(arcs, { .g = VectorD::Zero(rows) }, {});
}

double valueOf(const SparseArcs& arcs, const Matching& matching)
{
    double value = 0;
    for (int i = 0; i < static_cast<int>(matching.columnOfRow.size()); ++i)
        value += arcs.cost[static_cast<std::size_t>(
            placeOf(arcs, i, matching.columnOfRow[static_cast<std::size_t>(i)]))];
    return value;
}

/// f_i + g_j <= c_ij on every arc, equality where matched.
bool potentialsProve(const SparseArcs& arcs, const Matching& matching)
{
    for (std::size_t i = 0; i < matching.columnOfRow.size(); ++i)
        for (auto k = static_cast<std::size_t>(arcs.start[i]);
             k < static_cast<std::size_t>(arcs.start[i + 1]); ++k) {
            const double reduced
                = arcs.cost[k] - matching.f[static_cast<Index>(i)] - matching.g[arcs.column[k]];
            const bool isMatched = matching.columnOfRow[i] == arcs.column[k];
            if (reduced < -1e-10 || (isMatched && reduced > 1e-10))
                return false;
        }
    return true;
}

} // namespace

class AssignmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithASlowSolver_data();
    void agreesWithASlowSolver();
    void equalCostsEndQuickly();
    void tellsWhatIsStuck();
    void goesOnFromAFormerMatching();
    void canBeCancelled();
};

void AssignmentTest::agreesWithASlowSolver_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<double>("density");
    QTest::addColumn<int>("costs");
    QTest::newRow("one") << 1 << 1.0 << 5;
    QTest::newRow("two") << 2 << 1.0 << 5;
    QTest::newRow("dense") << 25 << 1.0 << 1000;
    QTest::newRow("dense, ties") << 25 << 1.0 << 3;
    QTest::newRow("sparse") << 40 << 0.3 << 1000;
    QTest::newRow("sparse, ties") << 40 << 0.3 << 2;
}

void AssignmentTest::agreesWithASlowSolver()
{
    QFETCH(int, rows);
    QFETCH(double, density);
    QFETCH(int, costs);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        const SparseArcs arcs = randomArcs(random, rows, density, costs);
        const Matching matching = solved(arcs);
        const double expected
            = rows * support::optimalCost(dense(arcs), uniformWeights(rows), uniformWeights(rows));
        QCOMPARE(matching.perfect(), expected < kForbidden / 2);
        QVERIFY(potentialsProve(arcs, matching));
        if (matching.perfect())
            QVERIFY(std::abs(valueOf(arcs, matching) - expected) < 1e-9); // whole numbers
    }
}

void AssignmentTest::equalCostsEndQuickly()
{
    Random random(1);
    const SparseArcs arcs = randomArcs(random, 400, 0.2, 1);
    const Matching matching = solved(arcs);
    QVERIFY(matching.perfect());
    QVERIFY(matching.bids <= 20 * 400);
}

void AssignmentTest::tellsWhatIsStuck()
{
    // Rows 0, 1, 2 lead to columns 0, 1 only.
    const SparseArcs arcs { .start = { 0, 2, 4, 6, 9 },
        .column = { 0, 1, 0, 1, 0, 1, 1, 2, 3 },
        .cost = { 1, 2, 1, 3, 2, 2, 1, 1, 1 } };
    const Matching matching = solved(arcs);
    QVERIFY(!matching.perfect());
    std::vector<int> rows = matching.stuckRows;
    std::ranges::sort(rows);
    QCOMPARE(rows, (std::vector<int> { 0, 1, 2 }));
    QCOMPARE(matching.stuckColumn, (std::vector<char> { 1, 1, 0, 0 }));
    QCOMPARE(std::ranges::count(matching.columnOfRow, -1), 1);
    QVERIFY(potentialsProve(arcs, matching));
}

void AssignmentTest::goesOnFromAFormerMatching()
{
    Random random(3);
    const SparseArcs arcs = randomArcs(random, 60, 1, 1000);
    const Matching first = solved(arcs);
    const Matching again = assignment(arcs, first, {});
    QCOMPARE(again.bids, 0);
    QCOMPARE(again.columnOfRow, first.columnOfRow);
    const SparseArcs more = joined({ .start = std::vector<std::int64_t>(61, 0) }, [&] {
        std::vector<PricedArc> all;
        for (int i = 0; i < 60; ++i)
            for (int j = 0; j < 60; ++j)
                all.push_back({ i, j,
                    j == (i + 1) % 60 ? -1.0 : arcs.cost[static_cast<std::size_t>(60 * i + j)] });
        return all;
    }());
    const Matching better = assignment(more, first, {});
    QVERIFY(better.perfect());
    QCOMPARE(valueOf(more, better), -60.0);
    QVERIFY(potentialsProve(more, better));
}

void AssignmentTest::canBeCancelled()
{
    Random random(1);
    const SparseArcs arcs = randomArcs(random, 2000, 0.05, 1000000);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(
        assignment(arcs, { .g = VectorD::Zero(2000) }, Progress({}, stop.get_token())), Cancelled);
}

QTEST_GUILESS_MAIN(AssignmentTest)
#include "assignment_test.moc"
