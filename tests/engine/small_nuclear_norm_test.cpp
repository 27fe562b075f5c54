// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random.h"
#include "engine/transport/small_nuclear_norm.h"

#include <Eigen/SVD>
#include <QTest>

using namespace engine;

class SmallNuclearNormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsTheSumOfTheSingularValues_data();
    void itIsTheSumOfTheSingularValues();
    void ofNothingItIsZero();
    void ofADiagonalMatrixItIsTheSumOfTheSizes();
};

namespace {

MatrixD normals(Index rows, Index columns, std::uint64_t seed)
{
    Random random(seed);
    MatrixD M(rows, columns);
    for (double& value : M.reshaped())
        value = random.normal();
    return M;
}

} // namespace

void SmallNuclearNormTest::itIsTheSumOfTheSingularValues_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rank"); ///< of the first part; the rest is smaller by 1e-9
    for (const auto& [rows, columns] :
        { std::pair { 1, 1 }, { 1, 7 }, { 7, 1 }, { 2, 2 }, { 5, 20 }, { 20, 20 }, { 32, 32 } })
        for (const int rank : { 1, 3, 32 })
            QTest::addRow("%d x %d, rank %d", rows, columns, rank) << rows << columns << rank;
}

void SmallNuclearNormTest::itIsTheSumOfTheSingularValues()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, rank);
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        MatrixD M = normals(rows, rank, seed) * normals(rank, columns, seed + 100);
        if (seed % 2 == 0)
            M += 1e-9 * normals(rows, columns, seed + 200);
        if (seed % 3 == 0)
            M.col(columns - 1) = M.col(0); // exactly singular, as centred points are
        const Eigen::JacobiSVD<Eigen::MatrixXd> svd(M);
        const double expected = svd.singularValues().sum();
        const double found = smallNuclearNorm(M);
        // Rounding of each of at most 32 values, relative to the largest.
        QVERIFY2(std::abs(found - expected) <= 32 * 32 * 2.3e-16 * svd.singularValues()[0],
            qPrintable(QStringLiteral("%1 instead of %2").arg(found).arg(expected)));
    }
}

void SmallNuclearNormTest::ofNothingItIsZero()
{
    MatrixD none(0, 5);
    QCOMPARE(smallNuclearNorm(none), 0.0);
    MatrixD zeros = MatrixD::Zero(4, 6);
    QCOMPARE(smallNuclearNorm(zeros), 0.0);
}

void SmallNuclearNormTest::ofADiagonalMatrixItIsTheSumOfTheSizes()
{
    MatrixD M = MatrixD::Zero(4, 4);
    M.diagonal() << 3, -1e-3, 0, 5;
    QVERIFY(std::abs(smallNuclearNorm(M) - 8.001) < 1e-14);
}

QTEST_GUILESS_MAIN(SmallNuclearNormTest)
#include "small_nuclear_norm_test.moc"
