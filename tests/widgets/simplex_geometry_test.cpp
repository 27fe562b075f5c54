// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_geometry.h"

#include <QLineF>
#include <QRandomGenerator>
#include <QtTest>

using namespace widgets;

class SimplexGeometryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void positionUndoesWeightsAt_data() { everySize(); }
    void positionUndoesWeightsAt();
    void weightsAtUndoesPositionWithUpToThreeSources();
    void cornersHaveOneSource_data() { everySize(); }
    void cornersHaveOneSource();
    void weightsOutsideAreThoseOfTheNearestPoint_data() { everySize(); }
    void weightsOutsideAreThoseOfTheNearestPoint();
    void theCentreIsUniform_data() { everySize(); }
    void theCentreIsUniform();
    void cornersLieWithinTheArea_data() { everySize(); }
    void cornersLieWithinTheArea();
    void theTriangleStandsOnItsFirstTwoCorners();
    void nothingHasNoCorners();

private:
    static void everySize();
};

static const QRectF kArea(20, 30, 500, 400);

void SimplexGeometryTest::everySize()
{
    QTest::addColumn<int>("sources");
    for (int n = 2; n <= 8; ++n)
        QTest::newRow(qPrintable(QString::number(n))) << n;
}

static bool areWeights(const engine::Weights& weights)
{
    double sum = 0;
    for (const double w : weights) {
        if (w < 0)
            return false;
        sum += w;
    }
    return std::abs(sum - 1) < 1e-12;
}

void SimplexGeometryTest::positionUndoesWeightsAt()
{
    QFETCH(int, sources);
    const SimplexGeometry geometry(sources, kArea);
    QRandomGenerator random(3);
    for (int i = 0; i < 300; ++i) {
        const QPointF p = geometry.nearest({ kArea.left() + random.bounded(kArea.width()),
            kArea.top() + random.bounded(kArea.height()) });
        const engine::Weights weights = geometry.weightsAt(p);
        QVERIFY(areWeights(weights));
        QVERIFY(QLineF(geometry.position(weights), p).length()
            < 1e-8); // pixels; products of 8 areas in doubles
    }
}

void SimplexGeometryTest::weightsAtUndoesPositionWithUpToThreeSources()
{
    for (const int sources : { 2, 3 })
        for (const engine::Weights& weights : engine::simplexLattice(sources, 10)) {
            const SimplexGeometry geometry(sources, kArea);
            const engine::Weights again = geometry.weightsAt(geometry.position(weights));
            for (std::size_t s = 0; s < weights.size(); ++s)
                QVERIFY(std::abs(again[s] - weights[s]) < 1e-12);
        }
}

void SimplexGeometryTest::cornersHaveOneSource()
{
    QFETCH(int, sources);
    const SimplexGeometry geometry(sources, kArea);
    for (int s = 0; s < sources; ++s) {
        const engine::Weights weights = geometry.weightsAt(geometry.corner(s));
        for (int t = 0; t < sources; ++t)
            QVERIFY(std::abs(weights[static_cast<std::size_t>(t)] - (s == t ? 1 : 0)) < 1e-12);
    }
}

void SimplexGeometryTest::weightsOutsideAreThoseOfTheNearestPoint()
{
    QFETCH(int, sources);
    const SimplexGeometry geometry(sources, kArea);
    for (int i = 0; i < 36; ++i) {
        const QPointF far
            = geometry.centre() + 2000 * QPointF(std::cos(i * 0.1745), std::sin(i * 0.1745));
        const engine::Weights weights = geometry.weightsAt(far);
        QVERIFY(areWeights(weights));
        QVERIFY(
            std::ranges::count_if(weights, [](double w) { return w > 1e-9; }) <= 2); // on an edge
        const double reached = QLineF(geometry.position(weights), far).length();
        for (const engine::Weights& other : engine::simplexLattice(std::min(sources, 4), 8)) {
            engine::Weights padded = other;
            padded.resize(static_cast<std::size_t>(sources), 0.0);
            QVERIFY(reached <= QLineF(geometry.position(padded), far).length() + 1e-9);
        }
    }
}

void SimplexGeometryTest::theCentreIsUniform()
{
    QFETCH(int, sources);
    const SimplexGeometry geometry(sources, kArea);
    for (const double w : geometry.weightsAt(geometry.centre()))
        QVERIFY(std::abs(w - 1.0 / sources) < 1e-12);
}

void SimplexGeometryTest::cornersLieWithinTheArea()
{
    QFETCH(int, sources);
    const SimplexGeometry geometry(sources, kArea);
    const QRectF grown = kArea.adjusted(-1e-9, -1e-9, 1e-9, 1e-9);
    for (int s = 0; s < sources; ++s)
        QVERIFY(grown.contains(geometry.corner(s)));
    QVERIFY(geometry.contains(geometry.centre()));
    QVERIFY(!geometry.contains(kArea.topLeft() - QPointF(5, 5)));
}

void SimplexGeometryTest::theTriangleStandsOnItsFirstTwoCorners()
{
    const SimplexGeometry geometry(3, kArea);
    QCOMPARE(geometry.corner(0).y(), geometry.corner(1).y());
    QVERIFY(geometry.corner(0).x() < geometry.corner(1).x());
    QVERIFY(geometry.corner(2).y() < geometry.corner(0).y());
}

void SimplexGeometryTest::nothingHasNoCorners()
{
    QCOMPARE(SimplexGeometry(1, kArea).sources(), 0);
    QCOMPARE(SimplexGeometry(3, QRectF()).sources(), 0);
    QVERIFY(SimplexGeometry().weightsAt({ 1, 2 }).empty());
}

QTEST_GUILESS_MAIN(SimplexGeometryTest)
#include "simplex_geometry_test.moc"
