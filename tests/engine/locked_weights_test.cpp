// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/locked_weights.h"
#include "engine/geodesic/steepest_descent.h"

#include <QTest>
#include <cmath>
#include <random>

using engine::Weights;

namespace {

double sumOf(const Weights& weights)
{
    double sum = 0;
    for (const double w : weights)
        sum += w;
    return sum;
}

Weights drawn(std::mt19937& random, std::size_t sources)
{
    std::exponential_distribution<double> draw;
    Weights weights(sources);
    double sum = 0;
    for (double& w : weights)
        sum += w = draw(random);
    for (double& w : weights)
        w /= sum;
    return weights;
}

double squared(const Weights& a, const Weights& b)
{
    double sum = 0;
    for (std::size_t s = 0; s < a.size(); ++s)
        sum += (a[s] - b[s]) * (a[s] - b[s]);
    return sum;
}

/// sum_s (w_s - nearest_s)^2 + 1, as METHOD.md (27).
engine::DistanceForm around(const Weights& nearest)
{
    const auto S = static_cast<engine::Index>(nearest.size());
    const Eigen::Map<const engine::VectorD> q(nearest.data(), S);
    engine::DistanceForm form { .v = engine::VectorD::Constant(S, q.squaredNorm() + 2) - 2 * q,
        .V = engine::MatrixD::Constant(S, S, 2.0) };
    form.V.diagonal().setZero();
    return form;
}

} // namespace

class LockedWeightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lockedSourcesKeepTheirWeightExactly();
    void noOtherAllowedPointIsNearer();
    void withoutLocksNothingChanges();
    void typedWeightsAreExactAsFarAsThereIsRoom();
    void theSteepestWayLeadsToTheNearestPoint();
    void theSteepestWayStaysInTheSimplex();
    void heldSourcesAreNoWay();
    void nothingFallsAtTheClosestPoint();
};

void LockedWeightsTest::lockedSourcesKeepTheirWeightExactly()
{
    std::mt19937 random(5);
    for (int i = 0; i < 200; ++i) {
        const Weights now = drawn(random, 5);
        const Weights result
            = engine::withLocks(drawn(random, 5), now, { true, false, false, true, false });
        QCOMPARE(result[0], now[0]);
        QCOMPARE(result[3], now[3]);
        QVERIFY(std::abs(sumOf(result) - 1) < 1e-12);
        QVERIFY(*std::min_element(result.begin(), result.end()) >= 0);
    }
}

void LockedWeightsTest::noOtherAllowedPointIsNearer()
{
    std::mt19937 random(6);
    for (int i = 0; i < 50; ++i) {
        const Weights now = drawn(random, 4);
        const Weights wished = drawn(random, 4);
        const double least = squared(engine::withLocks(wished, now, { false, true }), wished);
        for (int k = 0; k < 50; ++k) {
            Weights other = drawn(random, 3);
            for (double& w : other)
                w *= 1 - now[1];
            QVERIFY(squared({ other[0], now[1], other[1], other[2] }, wished) >= least - 1e-12);
        }
    }
}

void LockedWeightsTest::withoutLocksNothingChanges()
{
    const Weights wished { 0.2, 0.3, 0.5 };
    QCOMPARE(engine::withLocks(wished, { 1, 0, 0 }, {}), wished);
    QCOMPARE(engine::withLocks(wished, { 1, 0, 0 }, { false, false, false }), wished);
    // With one free source, or everything locked away, nothing can move.
    QCOMPARE(engine::withLocks(wished, { 0.5, 0.5, 0 }, { true, true, false }),
        (Weights { 0.5, 0.5, 0 }));
    QCOMPARE(engine::withLocks(wished, { 1, 0, 0 }, { true, false, false }), (Weights { 1, 0, 0 }));
}

void LockedWeightsTest::typedWeightsAreExactAsFarAsThereIsRoom()
{
    const Weights weights { 0.25, 0.25, 0.375, 0.125 };
    const std::vector<bool> locked { true, false, false, false };
    QCOMPARE(engine::withWeight(weights, 1, 0.5, locked), (Weights { 0.25, 0.5, 0.1875, 0.0625 }));
    QCOMPARE(engine::withWeight(weights, 1, 0.9, locked), (Weights { 0.25, 0.75, 0, 0 }));
    QCOMPARE(engine::withWeight(weights, 0, 0.9, locked), weights);
    QCOMPARE(engine::withWeight({ 0.25, 0.75, 0, 0 }, 1, 0.25, locked),
        (Weights { 0.25, 0.25, 0.25, 0.25 }));
    QCOMPARE(engine::withWeight(weights, 1, 0.5, {}), engine::withWeight(weights, 1, 0.5));
}

void LockedWeightsTest::theSteepestWayLeadsToTheNearestPoint()
{
    const Weights nearest { 0.5, 0.3, 0.2 };
    const Weights at { 0.2, 0.2, 0.6 };
    const engine::VectorD way = engine::steepestDescent(around(nearest), at);
    for (engine::Index s = 0; s < 3; ++s) // the gradient is 2 (w - nearest)
        QVERIFY(std::abs(way[s] - 2 * (nearest[s] - at[s])) < 1e-12);
}

void LockedWeightsTest::theSteepestWayStaysInTheSimplex()
{
    // At corner 0 everything but the way to 1 would make a weight negative.
    const engine::VectorD way = engine::steepestDescent(around({ 0.2, 0.8, 0.0 }), { 1, 0, 0 });
    QVERIFY(way[0] < 0 && way[1] > 0);
    QVERIFY(std::abs(way[2]) < 1e-12);
    QVERIFY(std::abs(way.sum()) < 1e-12);
}

void LockedWeightsTest::heldSourcesAreNoWay()
{
    const engine::VectorD way
        = engine::steepestDescent(around({ 0.5, 0.3, 0.2 }), { 0.2, 0.2, 0.6 }, { true, false });
    QCOMPARE(way[0], 0.0);
    QVERIFY(way[1] > 0 && std::abs(way[1] + way[2]) < 1e-12);
}

void LockedWeightsTest::nothingFallsAtTheClosestPoint()
{
    QVERIFY(engine::steepestDescent(around({ 0.5, 0.3, 0.2 }), { 0.5, 0.3, 0.2 }).norm() < 1e-12);
    // The nearest point of all lies outside: on the edge the descent ends all the same.
    engine::DistanceForm outside = around({ 0.5, 0.5, 0.0 });
    outside.v[2] += 1;
    QVERIFY(engine::steepestDescent(outside, { 0.5, 0.5, 0 }).norm() < 1e-12);
}

QTEST_GUILESS_MAIN(LockedWeightsTest)
#include "locked_weights_test.moc"
