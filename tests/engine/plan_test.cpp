// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/plan.h"
#include "tests/support/labelled_points.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace engine;
using namespace support;

namespace {

GroundCost smallCost(const CostWeights& weights = { .lambdaX = 2, .lambdaY = 0.5 })
{
    return groundCost(shared(labelledClouds({ .points = 6, .dimension = 3, .classes = 3 })),
        shared(labelledClouds({ .points = 4, .dimension = 3, .classes = 2, .seed = 2 })),
        normals(3, 2, 3).cwiseAbs2(), weights, {});
}

Plan exactExample()
{
    Plan plan;
    plan.a = uniformWeights(6);
    plan.b = uniformWeights(4);
    plan.arcs = { { 0, 1, 1.0 / 6 }, { 1, 0, 1.0 / 12 }, { 1, 3, 1.0 / 12 }, { 2, 2, 1.0 / 6 },
        { 3, 0, 1.0 / 6 }, { 4, 1, 1.0 / 12 }, { 4, 2, 1.0 / 12 }, { 5, 3, 1.0 / 6 } };
    return plan;
}

Plan entropicExample()
{
    Plan plan;
    plan.a = uniformWeights(6);
    plan.b = uniformWeights(4);
    plan.epsilon = 3;
    plan.f = normals(6, 1, 4);
    plan.g = normals(4, 1, 5);
    return plan;
}

} // namespace

class PlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsOfAnExactPlanHoldItsArcs();
    void rowsOfAnEntropicPlanFollowTheFormula();
    void aVerySmallTemperatureGivesZerosAndNoNaN();
    void partsAddUpToTheCost_data();
    void partsAddUpToTheCost();
    void partsTakeNoMoreThreadsThanTheyMay();
    void classMassIsTheMassBetweenClasses();
    void uniformWeightsSumToOne();
};

void PlanTest::rowsOfAnExactPlanHoldItsArcs()
{
    const GroundCost cost = smallCost();
    const Plan plan = exactExample();
    const MatrixD P = planRows(plan, cost, 1, 4);
    QCOMPARE(P.rows(), 4);
    QCOMPARE(P.cols(), 4);
    QCOMPARE(P(0, 0), 1.0 / 12);
    QCOMPARE(P(0, 3), 1.0 / 12);
    QCOMPARE(P(3, 2), 1.0 / 12);
    QVERIFY(std::abs(P.sum() - 4.0 / 6) < 1e-15);
}

void PlanTest::rowsOfAnEntropicPlanFollowTheFormula()
{
    const GroundCost cost = smallCost();
    const Plan plan = entropicExample();
    const MatrixD P = planRows(plan, cost, 2, 3);
    for (Index i = 0; i < 3; ++i)
        for (Index j = 0; j < 4; ++j) {
            const double expected = plan.a[i + 2] * plan.b[j]
                * std::exp((plan.f[i + 2] + plan.g[j] - cost.at(i + 2, j)) / plan.epsilon); // (13)
            // The stored cost is rounded to float, and the exponent divides it by the temperature.
            const double tolerance = 1.01 * cost.roundingBound / plan.epsilon;
            QVERIFY(std::abs(P(i, j) - expected) <= tolerance * expected);
        }
}

void PlanTest::aVerySmallTemperatureGivesZerosAndNoNaN()
{
    Plan plan = entropicExample();
    plan.epsilon = 1e-9;
    plan.f.setConstant(-10);
    const MatrixD P = planRows(plan, smallCost(), 0, 6);
    QCOMPARE(P.cwiseAbs().maxCoeff(), 0.0);
}

void PlanTest::partsAddUpToTheCost_data()
{
    QTest::addColumn<bool>("exact");
    QTest::addColumn<double>("lambdaX");
    QTest::addColumn<double>("lambdaY");
    QTest::newRow("exact") << true << 2.0 << 0.5;
    QTest::newRow("entropic") << false << 2.0 << 0.5;
    QTest::newRow("entropic, labels alone") << false << 0.0 << 0.5;
    QTest::newRow("entropic, labels beyond measure") << false << 2.0 << 1e12;
}

void PlanTest::partsAddUpToTheCost()
{
    QFETCH(bool, exact);
    QFETCH(double, lambdaX);
    QFETCH(double, lambdaY);
    const GroundCost cost = smallCost({ .lambdaX = lambdaX, .lambdaY = lambdaY });
    Plan plan = exact ? exactExample() : entropicExample();
    plan.epsilon *= std::max(1.0, lambdaY); // mass everywhere
    const PlanParts parts = partsOf(plan, cost);
    const MatrixD P = planRows(plan, cost, 0, 6);
    double feature = 0;
    double label = 0;
    for (Index i = 0; i < 6; ++i)
        for (Index j = 0; j < 4; ++j) {
            feature += P(i, j) * cost.featurePart(i, j);
            label += P(i, j) * cost.labelPart(i, j);
        }
    QVERIFY(std::abs(parts.feature - feature) < 1e-6 * feature); // the stored cost is float
    QVERIFY(std::abs(parts.label - label) < 1e-12 * label);
}

void PlanTest::partsTakeNoMoreThreadsThanTheyMay()
{
    const auto points = shared(labelledClouds({ .points = 2000 }));
    const GroundCost cost = groundCost(points, points, {}, {}, {});
    Plan plan { .a = uniformWeights(2000), .b = uniformWeights(2000), .epsilon = 3 };
    plan.f = plan.g = VectorD::Zero(2000);
    std::atomic<int> elsewhere { 0 };
    const Progress progress(
        [&, here = std::this_thread::get_id()](const std::string&, long long, long long) {
            elsewhere += std::this_thread::get_id() != here ? 1 : 0;
        });
    partsOf(plan, cost, 1, progress);
    QCOMPARE(elsewhere.load(), 0);
}

void PlanTest::classMassIsTheMassBetweenClasses()
{
    const PlanParts parts = partsOf(exactExample(), smallCost());
    MatrixD expected(3, 2);       // source classes are i % 3, target classes j % 2
    expected << 1.0 / 6, 1.0 / 6, // 3 -> 0; 0 -> 1
        1.0 / 6, 1.0 / 6,         // 1 -> 0 and 4 -> 2; 1 -> 3 and 4 -> 1
        1.0 / 6, 1.0 / 6;         // 2 -> 2; 5 -> 3
    QVERIFY((parts.classMass - expected).cwiseAbs().maxCoeff() < 1e-15);
    QVERIFY(std::abs(parts.classMass.sum() - 1) < 1e-15);
}

void PlanTest::uniformWeightsSumToOne()
{
    QVERIFY(std::abs(uniformWeights(7).sum() - 1) < 1e-15);
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
