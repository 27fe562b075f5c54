// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/certificate.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace engine;

class CertificateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsProvedIsCertified_data();
    void onlyWhatIsProvedIsCertified();
    void theGapIsRelativeToTheLargestCostWhereTheValueIsNothing();
};

void CertificateTest::onlyWhatIsProvedIsCertified_data()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QTest::addColumn<double>("primal");
    QTest::addColumn<double>("dual");
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<bool>("isCertified");
    QTest::newRow("equal") << 2.0 << 2.0 << true << true;
    QTest::newRow("rounding below") << 2.0 << 2.0 * (1 - 1e-15) << true << true;
    QTest::newRow("rounding above") << 2.0 << 2.0 * (1 + 1e-15) << true << true;
    QTest::newRow("gap") << 2.0 << 1.999 << true << false;
    QTest::newRow("mass is missing") << 2.0 << 2.0 << false << false;
    QTest::newRow("dual above the primal") << 2.0 << 2.001 << true << false;
    QTest::newRow("noise of huge potentials") << 2.0 << 9e121 << true << false;
    QTest::newRow("dual is no number") << 2.0 << std::nan("") << true << false;
    QTest::newRow("primal is no number") << std::nan("") << 2.0 << true << false;
    QTest::newRow("both are infinite") << infinity << infinity << true << false;
}

void CertificateTest::onlyWhatIsProvedIsCertified()
{
    QFETCH(double, primal);
    QFETCH(double, dual);
    QFETCH(bool, isComplete);
    QFETCH(bool, isCertified);
    SolverRecord record { .iterations = 3, .primalValue = primal, .dualValue = dual };
    certify(record, 1e-12, 2, isComplete);
    QCOMPARE(record.converged, isCertified);
    QVERIFY(record.ending.starts_with(isCertified ? "Certified" : "Not certified after 3 rounds"));
    if (isCertified)
        QVERIFY(record.dualValue <= record.primalValue);
    else
        QVERIFY(!isComplete || record.relativeGap > 1e-12);
}

void CertificateTest::theGapIsRelativeToTheLargestCostWhereTheValueIsNothing()
{
    QVERIFY(std::abs(relativeGap(0, -1e-9, 2) - 5e-7) < 1e-18);
    QVERIFY(std::abs(relativeGap(8, 7, 2) - 0.125) < 1e-15);
    QCOMPARE(relativeGap(0, 0, 0), 0.0);
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
