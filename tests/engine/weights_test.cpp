// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/geodesic/weights.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace engine;

class WeightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weightsThatSumToOneAreTakenAsTheyAre();
    void smallRoundingIsDividedAway();
    void wrongWeightsAreRefusedWithASentence_data();
    void wrongWeightsAreRefusedWithASentence();
    void settingOneWeightKeepsTheOthersInProportion();
    void settingAWeightOfACornerSharesTheRestEvenly();
    void theLatticeHasEveryPointOnceInOrder_data();
    void theLatticeHasEveryPointOnceInOrder();
};

namespace {

double sumOf(const Weights& weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

} // namespace

void WeightsTest::weightsThatSumToOneAreTakenAsTheyAre()
{
    const Weights weights { 0.25, 0.5, 0.25 };
    QVERIFY(checkedWeights(weights) == weights);
}

void WeightsTest::smallRoundingIsDividedAway()
{
    const Weights weights = checkedWeights({ 0.3333333, 0.3333333, 0.3333333 });
    QVERIFY(std::abs(sumOf(weights) - 1) < 1e-15); // three roundings of 1e-16
    QVERIFY(weights[0] == weights[1] && weights[1] == weights[2]);
}

void WeightsTest::wrongWeightsAreRefusedWithASentence_data()
{
    QTest::addColumn<QList<double>>("weights");
    QTest::newRow("none") << QList<double> {};
    QTest::newRow("negative") << QList<double> { 1.5, -0.5 };
    QTest::newRow("too little") << QList<double> { 0.5, 0.4 };
    QTest::newRow("not a number") << QList<double> { std::numeric_limits<double>::quiet_NaN(), 1 };
    QTest::newRow("infinite") << QList<double> { std::numeric_limits<double>::infinity(), 0 };
}

void WeightsTest::wrongWeightsAreRefusedWithASentence()
{
    QFETCH(QList<double>, weights);
    try {
        checkedWeights({ weights.begin(), weights.end() });
        QFAIL("Accepted.");
    } catch (const Error& error) {
        const QString sentence = QString::fromUtf8(error.what());
        QVERIFY2(sentence.endsWith(QLatin1Char('.')) && sentence.size() > 20, error.what());
    }
}

void WeightsTest::settingOneWeightKeepsTheOthersInProportion()
{
    const Weights weights = withWeight({ 0.2, 0.2, 0.6 }, 0, 0.6);
    QCOMPARE(weights[0], 0.6);
    QCOMPARE(weights[1], 0.1);
    QCOMPARE(weights[2], 0.3);
    QVERIFY(withWeight({ 0.5, 0.5 }, 1, 7) == (Weights { 0, 1 }));
    QVERIFY(withWeight({ 1 }, 0, 0.3) == (Weights { 1 }));
}

void WeightsTest::settingAWeightOfACornerSharesTheRestEvenly()
{
    QVERIFY(withWeight({ 0, 1, 0 }, 1, 0.5) == (Weights { 0.25, 0.5, 0.25 }));
}

void WeightsTest::theLatticeHasEveryPointOnceInOrder_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("segments");
    QTest::addColumn<int>("points"); // binomial(segments + sources - 1, sources - 1)
    QTest::newRow("one source") << 1 << 6 << 1;
    QTest::newRow("segment") << 2 << 10 << 11;
    QTest::newRow("the papers' triangle") << 3 << 6 << 28;
    QTest::newRow("eight sources") << 8 << 3 << 120;
}

void WeightsTest::theLatticeHasEveryPointOnceInOrder()
{
    QFETCH(int, sources);
    QFETCH(int, segments);
    QFETCH(int, points);
    const std::vector<Weights> lattice = simplexLattice(sources, segments);
    QCOMPARE(static_cast<int>(lattice.size()), points);
    for (std::size_t i = 0; i < lattice.size(); ++i) {
        QVERIFY(std::abs(sumOf(lattice[i]) - 1) < 1e-14);
        QVERIFY(i == 0 || lattice[i - 1] < lattice[i]);
    }
}

QTEST_GUILESS_MAIN(WeightsTest)
#include "weights_test.moc"
