// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/library_places.h"
#include "engine/random.h"
#include "engine/transport/device_sinkhorn.h"
#include "engine/transport/plan.h"
#include "engine/transport/tensor_library.h"
#include "engine/transport/tensors.h"

#include <QTest>

#include <Eigen/Dense>

#include <atomic>
#include <cstdlib>
#include <thread>

using namespace engine;

namespace {

MatrixD normals(Index rows, Index columns, std::uint64_t seed)
{
    Random random(seed);
    MatrixD X(rows, columns);
    for (Index i = 0; i < X.size(); ++i)
        X.data()[i] = random.normal();
    return X;
}

FeaturesPtr points(Index count, Index dimension, int classes, std::uint64_t seed)
{
    LabelledFeatures features { normals(count, dimension, seed).cast<float>(), {}, classes };
    for (Index i = 0; i < count; ++i)
        features.labels.push_back(static_cast<int>(i % classes));
    return std::make_shared<const LabelledFeatures>(std::move(features));
}

SharedFactors shared(std::vector<MatrixD> factors)
{
    return std::make_shared<const std::vector<MatrixD>>(std::move(factors));
}

MatrixD labelMatrix()
{
    MatrixD W(3, 2);
    W << 1, 2, 0, 4, 3, 0.5;
    return W;
}

/// METHOD.md (11) in plain float64, the measuring stick.
std::pair<VectorD, VectorD> plainSinkhorn(
    const MatrixD& C, const VectorD& a, const VectorD& b, double eps, int passes)
{
    VectorD f = VectorD::Zero(C.rows());
    VectorD g = VectorD::Zero(C.cols());
    for (int pass = 0; pass < passes; ++pass) {
        for (Index i = 0; i < C.rows(); ++i)
            f[i] = -eps
                * std::log((b.array() * ((g - C.row(i).transpose()).array() / eps).exp()).sum());
        for (Index j = 0; j < C.cols(); ++j)
            g[j] = -eps * std::log((a.array() * ((f - C.col(j)).array() / eps).exp()).sum());
    }
    return { f, g };
}

MatrixD exactCost(const GroundCost& cost)
{
    MatrixD C(cost.rows(), cost.columns());
    for (Index i = 0; i < C.rows(); ++i)
        for (Index j = 0; j < C.cols(); ++j)
            C(i, j) = cost.at(i, j);
    return C;
}

} // namespace

class TensorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void productsAreThoseOfEigen();
    void rowsOfALargerMatrixAreMultipliedInPlace();
    void aRightFactorGivesTheSameProduct();
    void eigenvaluesAndVectorsRebuildTheMatrix();
    void aTriangleHasTheSameGram_data();
    void aTriangleHasTheSameGram();
    void nuclearNormsAreSumsOfSingularValues_data();
    void nuclearNormsAreSumsOfSingularValues();
    void cancellingNuclearNormsThrowsCancelled();
    void longCallsAreLeftWhereTheyAre();
    void aProductOfManyRowsIsMadeInPieces();
    void whatATensorCannotDoIsASentence();
    void aMissingLibraryIsLookedForBesideTheProgramFirstWhereNotWished();
    void sinkhornOnTheDeviceFindsThePotentialsOfThePlainOne();
    void sinkhornSurvivesPotentialsFarAway();
    void sinkhornGoesOnFromGivenPotentials();

private:
    const Device device_;
};

void TensorsTest::productsAreThoseOfEigen()
{
    const MatrixD X = normals(70, 33, 1);
    const MatrixD Y = normals(41, 33, 2);
    const MatrixD expected = X * Y.transpose();
    QVERIFY((product(X, Y, device_) - expected).cwiseAbs().maxCoeff()
        < 1e-13 * 33); // rounding of 33 terms
    const MatrixF inFloat = product(MatrixF(X.cast<float>()), MatrixF(Y.cast<float>()), device_);
    QVERIFY((inFloat.cast<double>() - expected).cwiseAbs().maxCoeff()
        < 1e-5); // float of numbers near 10
}

void TensorsTest::rowsOfALargerMatrixAreMultipliedInPlace()
{
    const MatrixD X = normals(50, 20, 3);
    const MatrixD part = product(X.block(10, 5, 7, 9), X.block(30, 5, 11, 9), device_);
    const MatrixD expected = X.block(10, 5, 7, 9) * X.block(30, 5, 11, 9).transpose();
    QVERIFY((part - expected).cwiseAbs().maxCoeff() < 1e-13);
}

void TensorsTest::aRightFactorGivesTheSameProduct()
{
    const MatrixD X = normals(12, 8, 4);
    const MatrixD Y = normals(9, 8, 5);
    const RightFactor right(Y, device_);
    MatrixD out = MatrixD::Zero(20, 9);
    right.product(X, out.middleRows(5, 12));
    QVERIFY((out.middleRows(5, 12) - X * Y.transpose()).cwiseAbs().maxCoeff() < 1e-13);
    QCOMPARE(out.topRows(5).norm() + out.bottomRows(3).norm(), 0.0);
}

void TensorsTest::eigenvaluesAndVectorsRebuildTheMatrix()
{
    const MatrixD X = normals(30, 20, 6);
    const MatrixD A = X.transpose() * X;
    const EigenSystem system = symmetricEigenSystem(A, device_);
    const MatrixD rebuilt
        = system.vectors * system.values.asDiagonal() * system.vectors.transpose();
    QVERIFY((rebuilt - A).norm() < 1e-12 * A.norm());
    QVERIFY((symmetricEigenvalues(A, device_) - system.values).norm() < 1e-12 * A.norm());
}

void TensorsTest::aTriangleHasTheSameGram_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("tall") << 90 << 20;
    QTest::newRow("flat") << 7 << 20;
    QTest::newRow("tall, in many pieces") << 1200 << 1100;
    QTest::newRow("flat, in many pieces") << 150 << 1700;
}

void TensorsTest::aTriangleHasTheSameGram()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const MatrixD A = normals(rows, columns, 7);
    const MatrixD R = triangularFactor(A, device_);
    QCOMPARE(R.rows(), std::min(rows, columns));
    QVERIFY((R.transpose() * R - A.transpose() * A).norm() < 1e-12 * A.squaredNorm());
}

void TensorsTest::nuclearNormsAreSumsOfSingularValues_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("careful");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("small") << 30 << false << 1e-13;
    QTest::newRow("by Gram") << 200 << false
                             << 1e-9; // singular values below 1e-8 of the largest are noise
    QTest::newRow("careful") << 200 << true << 1e-13;
}

void TensorsTest::nuclearNormsAreSumsOfSingularValues()
{
    QFETCH(int, size);
    QFETCH(bool, careful);
    QFETCH(double, tolerance);
    const std::vector<MatrixD> F { normals(size, 300, 8), normals(3, 300, 9), MatrixD(0, 300) };
    const std::vector<MatrixD> G { normals(size + 20, 300, 10) };
    const std::vector<std::pair<int, int>> pairs { { 0, 0 }, { 1, 0 }, { 2, 0 } };
    const VectorD ceilings = VectorD::Constant(3, careful ? 0 : 1e300);
    const VectorD norms = nuclearNorms(shared(F), shared(G), pairs, ceilings, device_);
    for (int p = 0; p < 2; ++p) {
        const Eigen::MatrixXd M = F[static_cast<std::size_t>(p)] * G[0].transpose();
        const double expected = Eigen::BDCSVD<Eigen::MatrixXd>(M).singularValues().sum();
        QVERIFY(std::abs(norms[p] - expected) < tolerance * expected);
    }
    QCOMPARE(norms[2], 0.0);
}

void TensorsTest::cancellingNuclearNormsThrowsCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const SharedFactors F = shared({ normals(5, 6, 11) });
    const std::vector<std::pair<int, int>> pairs(1000, { 0, 0 });
    QVERIFY_EXCEPTION_THROWN(
        nuclearNorms(F, F, pairs, VectorD::Zero(1000), device_, Progress({}, stop.get_token())),
        Cancelled);
}

void TensorsTest::longCallsAreLeftWhereTheyAre()
{
    // Who waits for them has another thread to itself, in which it sees that it is cancelled.
    const auto here = std::this_thread::get_id();
    std::atomic<int> reports { 0 };
    std::atomic<int> reportsHere { 0 };
    const Progress progress([&](auto&&...) {
        ++reports;
        reportsHere += std::this_thread::get_id() == here;
    });
    const SharedFactors F = shared({ normals(200, 300, 12) });
    nuclearNorms(F, F, { { 0, 0 } }, VectorD::Zero(1), device_, progress);
    QVERIFY(reports > 0);
    QCOMPARE(reportsHere.load(), 0);
}

void TensorsTest::aProductOfManyRowsIsMadeInPieces()
{
    // One that cannot be cancelled is never longer than some rows: its pieces join without a gap.
    const MatrixD X = normals(600, 3000, 13);
    const MatrixD Y = normals(1700, 3000, 14);
    const RightFactor right(Y, device_);
    MatrixD out(X.rows(), Y.rows());
    right.product(X, out);
    QVERIFY((out - X * Y.transpose()).cwiseAbs().maxCoeff() < 1e-9); // sums of 3,000 products
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, right.product(X, out, Progress({}, stop.get_token())));
}

void TensorsTest::whatATensorCannotDoIsASentence()
{
    MatrixD A = MatrixD::Constant(4, 4, std::nan(""));
    try {
        symmetricEigenvalues(A, device_);
        QFAIL("Eigenvalues of NaN were found.");
    } catch (const Error& error) {
        const std::string text = error.what();
        QVERIFY2(text.starts_with("LibTorch failed: ") && text.ends_with("."), text.c_str());
        QVERIFY(text.find('\n') == std::string::npos);
    }
}

void TensorsTest::aMissingLibraryIsLookedForBesideTheProgramFirstWhereNotWished()
{
    ::unsetenv("WANDER_LIBRARY_PATH");
    QCOMPARE(
        libraryPlaces().front(), std::filesystem::read_symlink("/proc/self/exe").parent_path());
    ::setenv("WANDER_LIBRARY_PATH", "/nowhere", 1);
    QCOMPARE(libraryPlaces().front(), std::filesystem::path("/nowhere"));
    ::unsetenv("WANDER_LIBRARY_PATH");
}

void TensorsTest::sinkhornOnTheDeviceFindsThePotentialsOfThePlainOne()
{
    const GroundCost cost
        = groundCost(points(60, 5, 3, 12), points(45, 5, 2, 13), labelMatrix(), {}, device_);
    const DeviceCost kept(cost, device_);
    const VectorD a = uniformWeights(60);
    const VectorD b = uniformWeights(45);
    const double eps = 0.5;
    const MatrixD C = exactCost(cost);
    const auto [f, g] = plainSinkhorn(C, a, b, eps, 2000);
    DeviceSinkhorn sinkhorn(kept, a, b);
    for (const double level : { 8.0, 2.0, eps })
        sinkhorn.run(level, 5);
    const double error = sinkhorn.run(eps, 2000);
    QVERIFY2(error < 1e-6, qPrintable(QString::number(error))); // float sums of 45 terms
    const Potentials potentials = sinkhorn.potentials();
    const double shift = potentials.f[0] - f[0]; // potentials are known up to a constant
    QVERIFY((potentials.f - f).array().abs().maxCoeff() < std::abs(shift) + 1e-5);
    const MatrixD P
        = (((-C).colwise() + f).rowwise() + g.transpose()).array().operator/(eps).exp().matrix();
    const double expected = (P.array() * C.array()).sum() / (60.0 * 45.0);
    const PlanTotals found = sinkhorn.totals(potentials, eps, {});
    QVERIFY2(std::abs(found.cost - expected) < 1e-6 * expected,
        qPrintable(QString::number(found.cost - expected)));
    QVERIFY((found.rowSums - a).cwiseAbs().sum() < 2e-6);
    QVERIFY((found.columnSums - b).cwiseAbs().sum() < 2e-6);
}

void TensorsTest::sinkhornSurvivesPotentialsFarAway()
{
    const GroundCost cost
        = groundCost(points(40, 5, 3, 14), points(40, 5, 2, 15), labelMatrix(), {}, device_);
    const DeviceCost kept(cost, device_);
    const VectorD a = uniformWeights(40);
    DeviceSinkhorn sinkhorn(kept, a, a);
    sinkhorn.setPotentials({ VectorD::Constant(40, 1e4), VectorD::LinSpaced(40, -1e4, 1e4) });
    double error = 2;
    for (double level = 16; level >= 0.25; level /= 2)
        error = sinkhorn.run(level, 300);
    QVERIFY2(error < 1e-3, qPrintable(QString::number(error))); // 300 passes of slow convergence
    const Potentials found = sinkhorn.potentials();
    QVERIFY(found.f.allFinite() && found.g.allFinite());
}

void TensorsTest::sinkhornGoesOnFromGivenPotentials()
{
    const GroundCost cost
        = groundCost(points(30, 4, 3, 19), points(20, 4, 2, 20), labelMatrix(), {}, device_);
    const DeviceCost kept(cost, device_);
    const VectorD a = uniformWeights(30);
    const VectorD b = uniformWeights(20);
    DeviceSinkhorn first(kept, a, b);
    first.run(1, 200);
    DeviceSinkhorn second(kept, a, b);
    const Potentials before = first.potentials();
    second.setPotentials(before);
    QVERIFY(second.run(1, 1) < 1e-6); // as exact as float sums are
    QVERIFY((second.potentials().f - before.f).norm() < 1e-5);
}

QTEST_GUILESS_MAIN(TensorsTest)
#include "tensors_test.moc"
