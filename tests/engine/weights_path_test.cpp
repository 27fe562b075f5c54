// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/weights_path.h"

#include <QTest>
#include <cmath>
#include <numeric>

using engine::Weights;
using engine::WeightsPath;

namespace {

WeightsPath zigzag()
{
    return { .frames = { { 1, 0, 0 }, { 0.2, 0.7, 0.1 }, { 0.1, 0.1, 0.8 }, { 0.3, 0.3, 0.4 } } };
}

} // namespace

class WeightsPathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCurvePassesThroughItsFrames();
    void everyPointIsInTheSimplex();
    void equalStepsAreEqualDistances();
    void aStraightEdgeHasLengthOne();
    void aClosedCurveComesBack();
    void theCurveHasNoCornersAtItsFrames();
    void fewAndEqualFramesAreFine();
};

void WeightsPathTest::theCurvePassesThroughItsFrames()
{
    const WeightsPath path = zigzag();
    const auto points = engine::sampledPath(path, 10);
    QCOMPARE(points.size(), std::size_t { 31 });
    for (int k = 0; k < 4; ++k) {
        QCOMPARE(points[10 * k], path.frames[k]);
        const Weights there = engine::weightsAlong(path, engine::positionOf(path, k));
        QVERIFY(engine::distanceBetween(there, path.frames[k]) < 1e-9);
    }
    QCOMPARE(engine::weightsAlong(path, -1), path.frames.front());
    QCOMPARE(engine::weightsAlong(path, 2), path.frames.back());
}

void WeightsPathTest::everyPointIsInTheSimplex()
{
    // Along the boundary, where a smooth curve would overshoot.
    const WeightsPath path { .frames = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 }, { 0.5, 0, 0.5 } },
        .closed = true };
    for (int i = 0; i <= 200; ++i) {
        const Weights weights = engine::weightsAlong(path, i / 200.0);
        QVERIFY(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1) < 1e-12);
        QVERIFY(*std::min_element(weights.begin(), weights.end()) >= 0);
    }
}

void WeightsPathTest::equalStepsAreEqualDistances()
{
    const WeightsPath path = zigzag();
    const double length = engine::lengthOf(path);
    const int steps = 500;
    for (int i = 0; i < steps; ++i) {
        const double step = engine::distanceBetween(engine::weightsAlong(path, double(i) / steps),
            engine::weightsAlong(path, double(i + 1) / steps));
        // The chord of a curved piece is a little shorter than the piece.
        QVERIFY2(step <= length / steps + 1e-9 && step > 0.9 * length / steps,
            qPrintable(QStringLiteral("%1 of %2").arg(step).arg(length / steps)));
    }
}

void WeightsPathTest::aStraightEdgeHasLengthOne()
{
    const WeightsPath path { .frames = { { 1, 0, 0 }, { 0, 1, 0 } }, .speed = 0.5 };
    QVERIFY(std::abs(engine::lengthOf(path) - 1) < 1e-12);
    QVERIFY(std::abs(engine::secondsOf(path) - 2) < 1e-12);
    const Weights third = engine::weightsAlong(path, 1.0 / 3);
    QVERIFY(engine::distanceBetween(third, { 2.0 / 3, 1.0 / 3, 0 }) < 1e-12);
}

void WeightsPathTest::aClosedCurveComesBack()
{
    WeightsPath path = zigzag();
    const double open = engine::lengthOf(path);
    path.closed = true;
    QVERIFY(engine::lengthOf(path) > open);
    QCOMPARE(engine::weightsAlong(path, 1), path.frames.front());
    QVERIFY(engine::positionOf(path, 3) < 1);
}

void WeightsPathTest::theCurveHasNoCornersAtItsFrames()
{
    const WeightsPath path = zigzag();
    const auto points = engine::sampledPath(path, 5000);
    for (const std::size_t k : { 5000u, 10000u }) {
        double dot = 0;
        for (std::size_t s = 0; s < 3; ++s)
            dot += (points[k + 1][s] - points[k][s]) * (points[k][s] - points[k - 1][s]);
        const double lengths = 2 * engine::distanceBetween(points[k + 1], points[k])
            * engine::distanceBetween(points[k], points[k - 1]);
        QVERIFY(dot / lengths > 0.99); // the polygon itself turns by more than a right angle
    }
}

void WeightsPathTest::fewAndEqualFramesAreFine()
{
    QVERIFY(engine::weightsAlong({}, 0.5).empty());
    QCOMPARE(engine::lengthOf({}), 0.0);
    const WeightsPath one { .frames = { { 0.5, 0.5 } }, .closed = true };
    QCOMPARE(engine::weightsAlong(one, 0.7), (Weights { 0.5, 0.5 }));
    const WeightsPath still { .frames = { { 0.5, 0.5 }, { 0.5, 0.5 }, { 0.5, 0.5 } } };
    const Weights there = engine::weightsAlong(still, 0.4);
    QVERIFY(engine::distanceBetween(there, { 0.5, 0.5 }) < 1e-9);
    QVERIFY(engine::lengthOf(still) < 1e-8);
}

QTEST_GUILESS_MAIN(WeightsPathTest)
#include "weights_path_test.moc"
