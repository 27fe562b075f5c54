// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/classical_scaling.h"

#include <QTest>

#include <cmath>

using namespace engine;

class ClassicalScalingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pointsOfAPlaneComeBackWithTheirDistances();
    void aTetrahedronDoesNotFitAndSaysSo();
    void distancesOfNoSpaceStillGiveAMap();
    void oneAndTwoThings();
};

static MatrixD squaredBetween(const MatrixD& points)
{
    MatrixD squared(points.rows(), points.rows());
    for (Index i = 0; i < points.rows(); ++i)
        for (Index j = 0; j < points.rows(); ++j)
            squared(i, j) = (points.row(i) - points.row(j)).squaredNorm();
    return squared;
}

void ClassicalScalingTest::pointsOfAPlaneComeBackWithTheirDistances()
{
    MatrixD points(5, 2);
    points << 0, 0, 4, 1, -2, 3, 7, -5, 1, 1;
    const MatrixD squared = squaredBetween(points);
    const ScaledMap map = classicalScaling(squared);
    QVERIFY(map.stress < 1e-7); // square roots of rounded zeros
    QVERIFY((squaredBetween(map.points) - squared).cwiseAbs().maxCoeff() < 1e-9);
    QVERIFY(map.points.col(0).squaredNorm() >= map.points.col(1).squaredNorm());
    QVERIFY(map.points.colwise().sum().norm() < 1e-9);
}

void ClassicalScalingTest::aTetrahedronDoesNotFitAndSaysSo()
{
    const MatrixD squared = MatrixD::Ones(4, 4) - MatrixD::Identity(4, 4);
    const ScaledMap map = classicalScaling(squared);
    QVERIFY(map.stress > 0.1 && map.stress < 0.5);
}

void ClassicalScalingTest::distancesOfNoSpaceStillGiveAMap()
{
    MatrixD squared(3, 3); // 1 + 1 < 9: no triangle
    squared << 0, 1, 81, 1, 0, 1, 81, 1, 0;
    const ScaledMap map = classicalScaling(squared);
    QVERIFY(map.points.allFinite());
    QVERIFY(map.stress > 0);
}

void ClassicalScalingTest::oneAndTwoThings()
{
    QCOMPARE(classicalScaling(MatrixD::Zero(1, 1)).points.rows(), Index { 1 });
    MatrixD squared(2, 2);
    squared << 0, 9, 9, 0;
    const ScaledMap map = classicalScaling(squared);
    QVERIFY(std::abs((map.points.row(0) - map.points.row(1)).norm() - 3) < 1e-12);
}

QTEST_APPLESS_MAIN(ClassicalScalingTest)
#include "classical_scaling_test.moc"
