// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/class_gaussians.h"
#include "engine/transport/cost_memory.h"
#include "engine/transport/free_memory.h"
#include "engine/transport/label_distances.h"
#include "tests/support/labelled_points.h"

#include <QTest>

#include <Eigen/Eigenvalues>

#include <cmath>
#include <mutex>
#include <set>
#include <thread>

using namespace engine;
using namespace support;

namespace {

MatrixD W(const LabelledFeatures& source, const LabelledFeatures& target,
    const LabelOptions& options = {})
{
    return labelDistances(source, target, options, {}).W;
}

bool near(const MatrixD& found, const MatrixD& expected, double tolerance)
{
    const double error = (found - expected).cwiseAbs().maxCoeff();
    if (error <= tolerance)
        return true;
    qWarning("off by %g", error);
    return false;
}

MatrixD covarianceOf(const LabelledFeatures& features, int k)
{
    const auto rows = rowsOfClasses(features)[static_cast<std::size_t>(k)];
    MatrixD X(std::ssize(rows), features.dimension());
    for (std::size_t i = 0; i < rows.size(); ++i)
        X.row(static_cast<Index>(i)) = features.X.row(rows[i]).cast<double>();
    X.rowwise() -= X.colwise().mean().eval();
    return X.transpose() * X / (static_cast<double>(rows.size()) - 1);
}

MatrixD rootOf(const MatrixD& S)
{
    const Eigen::SelfAdjointEigenSolver<MatrixD> system(S);
    return system.eigenvectors() * system.eigenvalues().cwiseMax(0).cwiseSqrt().asDiagonal()
        * system.eigenvectors().transpose();
}

/// METHOD.md (2) as it is written, for classes with full covariances.
double buresByRoots(const LabelledFeatures& source, int k, const LabelledFeatures& target, int l)
{
    const MatrixD A = covarianceOf(source, k);
    const MatrixD B = covarianceOf(target, l);
    const MatrixD root = rootOf(A);
    const auto mean = [](const LabelledFeatures& features, int c) {
        return classMoments(features, Covariance::unbiased, 1)[static_cast<std::size_t>(c)].mean;
    };
    return (mean(source, k) - mean(target, l)).squaredNorm() + A.trace() + B.trace()
        - 2 * rootOf(root * B * root).trace();
}

/// Pairs of points at +s_d and -s_d on every axis: mean `centre`, covariance diagonal.
LabelledFeatures crossOnTheAxes(const VectorF& centre, const VectorF& scales)
{
    const Index D = scales.size();
    LabelledFeatures features { MatrixF(2 * D, D),
        std::vector<int>(static_cast<std::size_t>(2 * D), 0), 1 };
    features.X.rowwise() = centre.transpose();
    for (Index d = 0; d < D; ++d) {
        features.X(2 * d, d) += scales[d];
        features.X(2 * d + 1, d) -= scales[d];
    }
    return features;
}

LabelledFeatures pointsOnALine(const std::vector<float>& values)
{
    return { Eigen::Map<const MatrixF>(values.data(), std::ssize(values), 1),
        std::vector<int>(values.size(), 0), 1 };
}

} // namespace

class LabelDistancesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onALineTheyCompareMeansAndDeviations();
    void movedClassesAreAtTheSquareOfTheShift_data();
    void movedClassesAreAtTheSquareOfTheShift();
    void diagonalCovariancesCommute();
    void theyAreThoseOfMatrixRoots_data();
    void theyAreThoseOfMatrixRoots();
    void everyPointTwiceChangesNothing();
    void gaussianIsBelowExactIsBelowTheUpperBound();
    void swappingTheSidesTransposes_data();
    void swappingTheSidesTransposes();
    void aDatasetIsAtZeroFromItself_data();
    void aDatasetIsAtZeroFromItself();
    void theOrderOfPointsDoesNotMatter();
    void classesInAnotherOrderGiveTheSameNumbers();
    void classesAlmostEqualKeepTheirDigits();
    void oneThreadAndTwoAgree();
    void anEmptyClassHasARowOfZeros();
    void aClassOfOnePointHasNoCovarianceAndSaysSo();
    void aConstantClassIsAPoint();
    void meansAreSquaredAndNoneIsZero();
    void exactIsCertifiedBetweenFewPoints();
    void sinkhornComesNearExact();
    void oneImageRepeatedIsAtNoDistanceHoweverOften();
    void pairsThatDoNotFitBesideEachOtherAreSolvedOneByOne();
    void namesGoThereAndBack();
    void anUnknownNameIsASentence();
    void differentDimensionsAreASentence();
    void cancellingThrowsCancelled();
};

void LabelDistancesTest::onALineTheyCompareMeansAndDeviations()
{
    const LabelledFeatures source = pointsOnALine({ 1, 3 }); // mean 2, unbiased variance 2
    const LabelledFeatures target
        = pointsOnALine({ -4, 0, 4, 8 }); // mean 2, unbiased variance 80 / 3
    const double deviations = std::sqrt(2.0) - std::sqrt(80.0 / 3);
    QVERIFY(std::abs(W(source, target)(0, 0) - deviations * deviations) < 1e-12);
    const double biased = 1.0 - std::sqrt(20.0);
    const LabelOptions options { .covariance = Covariance::biased };
    QVERIFY(std::abs(W(source, target, options)(0, 0) - biased * biased) < 1e-12);
}

void LabelDistancesTest::movedClassesAreAtTheSquareOfTheShift_data()
{
    QTest::addColumn<LabelMethod>("method");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("gaussian") << LabelMethod::gaussian << 1e-6; // moved points are rounded to float
    QTest::newRow("diagonal") << LabelMethod::gaussianDiagonal << 1e-6;
    QTest::newRow("exact") << LabelMethod::exact << 1e-6;
    QTest::newRow("means") << LabelMethod::means << 1e-6;
}

void LabelDistancesTest::movedClassesAreAtTheSquareOfTheShift()
{
    QFETCH(LabelMethod, method);
    QFETCH(double, tolerance);
    const LabelledFeatures source = labelledClouds({ .points = 90 });
    const VectorF shift = VectorF::LinSpaced(5, -0.5F, 1);
    const MatrixD found = W(source, moved(source, shift), { .method = method });
    const double expected = shift.cast<double>().squaredNorm();
    QVERIFY((found.diagonal().array() - expected).abs().maxCoeff() < tolerance);
}

void LabelDistancesTest::diagonalCovariancesCommute()
{
    const LabelledFeatures source
        = crossOnTheAxes(VectorF::Zero(6), VectorF::LinSpaced(6, 0.5F, 3)); // exact in float
    const LabelledFeatures target
        = crossOnTheAxes(VectorF::Constant(6, 2), VectorF::LinSpaced(6, 4, 1.5F));
    const MatrixD full = W(source, target);
    QVERIFY(near(full, W(source, target, { .method = LabelMethod::gaussianDiagonal }), 1e-12));
    double expected = 24; // of the means
    for (Index d = 0; d < 6; ++d) {
        const double s = 0.5 + 0.5 * static_cast<double>(d);
        const double t = 4 - 0.5 * static_cast<double>(d);
        expected += (s - t) * (s - t) * 2 / 11; // 2 of 12 points leave the mean, unbiased
    }
    QVERIFY(std::abs(full(0, 0) - expected) < 1e-12);
}

void LabelDistancesTest::theyAreThoseOfMatrixRoots_data()
{
    QTest::addColumn<int>("points");
    QTest::newRow("fewer points than dimensions") << 60;
    QTest::newRow("more points than dimensions") << 600;
    QTest::newRow("several blocks") << 9000;
}

void LabelDistancesTest::theyAreThoseOfMatrixRoots()
{
    QFETCH(int, points);
    const LabelledFeatures source = labelledClouds({ .points = points, .dimension = 30 });
    const LabelledFeatures target
        = labelledClouds({ .points = points + 40, .dimension = 30, .classes = 2, .seed = 2 });
    const MatrixD found = W(source, target);
    QCOMPARE(found.rows(), 3);
    QCOMPARE(found.cols(), 2);
    for (int k = 0; k < 3; ++k)
        for (int l = 0; l < 2; ++l) {
            const double expected = buresByRoots(source, k, target, l);
            // A singular covariance costs the formula with roots half of its digits.
            const double tolerance = points < 90 ? 1e-6 : 1e-10;
            QVERIFY(std::abs(found(k, l) - expected) < tolerance * expected);
        }
}

void LabelDistancesTest::everyPointTwiceChangesNothing()
{
    // 20 points a class in 30 dimensions, then 40: the two ways to a factor.
    const LabelledFeatures source = labelledClouds({ .points = 60, .dimension = 30 });
    const LabelledFeatures target = labelledClouds({ .points = 60, .dimension = 30, .seed = 2 });
    const LabelOptions options { .covariance = Covariance::biased };
    QVERIFY(near(W(source, target, options), W(doubled(source), target, options), 1e-11));
}

void LabelDistancesTest::gaussianIsBelowExactIsBelowTheUpperBound()
{
    const LabelledFeatures source = labelledClouds({ .points = 120 });
    const LabelledFeatures target = labelledClouds({ .points = 100, .classes = 4, .seed = 2 });
    const auto by = [&](LabelMethod method) {
        return W(source, target, { .method = method, .covariance = Covariance::biased });
    };
    const MatrixD exact = by(LabelMethod::exact);
    QVERIFY((by(LabelMethod::gaussian).array() < exact.array()).all()); // [Gelbrich 1990]
    QVERIFY((exact.array() < by(LabelMethod::upperBound).array()).all());
}

void LabelDistancesTest::swappingTheSidesTransposes_data()
{
    QTest::addColumn<LabelMethod>("method");
    for (const auto* name : { "gaussian", "gaussian-diagonal", "exact", "upper-bound", "means" })
        QTest::newRow(name) << labelMethodNamed(name);
}

void LabelDistancesTest::swappingTheSidesTransposes()
{
    QFETCH(LabelMethod, method);
    const LabelledFeatures source = labelledClouds({ .points = 120 });
    const LabelledFeatures target = labelledClouds({ .points = 100, .classes = 4, .seed = 2 });
    const MatrixD there = W(source, target, { .method = method });
    QVERIFY(near(there, W(target, source, { .method = method }).transpose(), 1e-11));
}

void LabelDistancesTest::aDatasetIsAtZeroFromItself_data()
{
    QTest::addColumn<LabelMethod>("method");
    QTest::addColumn<bool>("copied");
    for (const auto* name : { "gaussian", "gaussian-diagonal", "exact", "means" }) {
        QTest::newRow(name) << labelMethodNamed(name) << false;
        QTest::newRow((std::string(name) + ", a copy").c_str()) << labelMethodNamed(name) << true;
    }
}

void LabelDistancesTest::aDatasetIsAtZeroFromItself()
{
    QFETCH(LabelMethod, method);
    QFETCH(bool, copied);
    const LabelledFeatures source = labelledClouds({ .points = 90, .dimension = 40 });
    const LabelledFeatures copy = source;
    const MatrixD found = W(source, copied ? copy : source, { .method = method });
    QCOMPARE(found.diagonal().cwiseAbs().maxCoeff(), 0.0);
    QCOMPARE((found - found.transpose()).cwiseAbs().maxCoeff(), 0.0);
    QVERIFY(found(0, 1) > 1);
}

void LabelDistancesTest::theOrderOfPointsDoesNotMatter()
{
    const LabelledFeatures source = labelledClouds({ .points = 90, .dimension = 40 });
    const MatrixD found = W(source, shuffled(source, 5));
    QVERIFY(found.diagonal().maxCoeff() < 1e-11); // what rounding leaves of tr + tr - 2 nuc
}

void LabelDistancesTest::classesInAnotherOrderGiveTheSameNumbers()
{
    const LabelledFeatures source = labelledClouds({ .points = 90 });
    const LabelledFeatures target = labelledClouds({ .points = 80, .seed = 2 });
    const MatrixD before = W(source, target);
    const MatrixD after = W(relabelled(source, { 2, 0, 1 }), target);
    for (int k = 0; k < 3; ++k)
        QVERIFY(near(
            after.row(std::vector { 2, 0, 1 }[static_cast<std::size_t>(k)]), before.row(k), 1e-12));
}

void LabelDistancesTest::classesAlmostEqualKeepTheirDigits()
{
    // 200 points a class in 300 dimensions: too large for singular values without being asked.
    LabelledFeatures source
        = labelledClouds({ .points = 200, .dimension = 300, .classes = 1, .separation = 0 });
    LabelledFeatures target = source;
    target.X *= 1.0009765625F; // 1 + 2^-10, so W is 2^-20 tr where float rounds little
    const double trace = classMoments(source, Covariance::unbiased, 1)[0].trace;
    const double mean = classMoments(source, Covariance::unbiased, 1)[0].mean.squaredNorm();
    const double expected = (trace + mean) * 0x1p-20;
    QVERIFY(std::abs(W(source, target)(0, 0) - expected)
        < 1e-4 * expected); // float rounding of the points
}

void LabelDistancesTest::oneThreadAndTwoAgree()
{
    const LabelledFeatures source = labelledClouds({ .points = 900, .dimension = 40 });
    const LabelledFeatures target = labelledClouds({ .points = 700, .dimension = 40, .seed = 2 });
    const MatrixD one = labelDistances(source, target, {}, findDevice("cpu", 1)).W;
    const MatrixD two = labelDistances(source, target, {}, findDevice("cpu", 2)).W;
    QVERIFY(near(one, two, 1e-10)); // the order of sums
}

void LabelDistancesTest::anEmptyClassHasARowOfZeros()
{
    LabelledFeatures source = labelledClouds({ .points = 90 });
    source.classes = 5;
    const LabelledFeatures target = labelledClouds({ .points = 80, .seed = 2 });
    for (const auto* name : { "gaussian", "gaussian-diagonal", "exact", "upper-bound", "means" }) {
        const MatrixD found = W(source, target, { .method = labelMethodNamed(name) });
        QCOMPARE(found.rows(), 5);
        QCOMPARE(found.bottomRows(2).cwiseAbs().maxCoeff(), 0.0);
        QVERIFY(found.topRows(3).minCoeff() > 0);
    }
}

void LabelDistancesTest::aClassOfOnePointHasNoCovarianceAndSaysSo()
{
    LabelledFeatures source = labelledClouds({ .points = 31 }); // in turn: 11, 10, 10
    source.labels.back() = 3;
    source.classes = 4;
    const LabelledFeatures target = labelledClouds({ .points = 80, .seed = 2 });
    const LabelDistances found = labelDistances(source, target, {}, {});
    const auto right = classMoments(target, Covariance::unbiased, 1);
    const VectorD point = source.X.row(30).cast<double>();
    for (Index l = 0; l < 3; ++l) {
        const auto& gaussian = right[static_cast<std::size_t>(l)];
        const double expected = (point - gaussian.mean).squaredNorm() + gaussian.trace;
        QVERIFY(std::abs(found.W(3, l) - expected) < 1e-12 * expected);
    }
    QCOMPARE(
        found.remark, std::string("One class has a single image: its covariance is taken as 0."));
    QVERIFY(found.W.allFinite());
}

void LabelDistancesTest::aConstantClassIsAPoint()
{
    const LabelledFeatures source { MatrixF::Constant(20, 4, 3), std::vector<int>(20, 0), 1 };
    const LabelledFeatures target { MatrixF::Constant(9, 4, 1), std::vector<int>(9, 0), 1 };
    QCOMPARE(W(source, target)(0, 0), 16.0);
}

void LabelDistancesTest::meansAreSquaredAndNoneIsZero()
{
    const LabelledFeatures source = pointsOnALine({ 0, 2 });
    const LabelledFeatures target = pointsOnALine({ 4, 5, 6 });
    QCOMPARE(W(source, target, { .method = LabelMethod::means })(0, 0), 16.0);
    QCOMPARE(W(source, target, { .method = LabelMethod::none })(0, 0), 0.0);
    QCOMPARE(W(source, target, { .method = LabelMethod::upperBound })(0, 0), 16.0 + 2 + 1);
}

void LabelDistancesTest::exactIsCertifiedBetweenFewPoints()
{
    const LabelledFeatures source = pointsOnALine({ 0, 1, 5, 6 });
    const LabelledFeatures target = pointsOnALine({ 7, 2, 1, 6 }); // sorted: 1, 2, 6, 7
    const LabelDistances found
        = labelDistances(source, target, { .method = LabelMethod::exact }, {});
    QVERIFY(std::abs(found.W(0, 0) - 1) < 1e-12);
    QVERIFY(found.converged);
}

void LabelDistancesTest::sinkhornComesNearExact()
{
    const LabelledFeatures source = labelledClouds({ .points = 60 });
    const LabelledFeatures target = labelledClouds({ .points = 75, .seed = 2 });
    const MatrixD exact = W(source, target, { .method = LabelMethod::exact });
    const MatrixD sinkhorn = W(source, target, { .method = LabelMethod::sinkhorn });
    QVERIFY(((sinkhorn - exact).array().abs() < 0.05 * exact.array())
                .all()); // eps is 0.01 of the mean cost
    QCOMPARE(W(source, source, { .method = LabelMethod::sinkhorn }).diagonal().maxCoeff(), 0.0);
}

void LabelDistancesTest::pairsThatDoNotFitBesideEachOtherAreSolvedOneByOne()
{
    const LabelledFeatures source = labelledClouds({ .points = 4500 });
    const LabelledFeatures target = labelledClouds({ .points = 4500, .seed = 2 });
    std::mutex mutex;
    std::set<std::thread::id> threads;
    const Progress progress([&](const std::string& phase, long long, long long) {
        const std::scoped_lock lock(mutex);
        if (phase.empty()) // before each pair
            threads.insert(std::this_thread::get_id());
    });
    Device device { .threads = 4 };
    device.memoryLimit = residentBytes() + 5 * bytesOfPlan(1500, 1500, 5) / 2;
    labelDistances(source, target, { .method = LabelMethod::exact }, device, progress, {});
    QCOMPARE(threads.size(), std::size_t { 2 });
}

void LabelDistancesTest::oneImageRepeatedIsAtNoDistanceHoweverOften()
{
    const auto repeated = [](int times) {
        return LabelledFeatures { MatrixF::Constant(times, 13, 0.1F),
            std::vector<int>(static_cast<std::size_t>(times), 0), 1 };
    };
    const LabelDistances found
        = labelDistances(repeated(7), repeated(5), { .method = LabelMethod::sinkhorn }, {}, {}, {});
    QVERIFY(found.converged);
    QCOMPARE(found.W(0, 0), 0.0);
}

void LabelDistancesTest::namesGoThereAndBack()
{
    for (const auto* name :
        { "gaussian", "gaussian-diagonal", "exact", "sinkhorn", "upper-bound", "means", "none" })
        QCOMPARE(nameOf(labelMethodNamed(name)), std::string(name));
}

void LabelDistancesTest::anUnknownNameIsASentence()
{
    QVERIFY_EXCEPTION_THROWN(labelMethodNamed("bures"), Error);
}

void LabelDistancesTest::differentDimensionsAreASentence()
{
    const LabelledFeatures source = labelledClouds({ .dimension = 4 });
    const LabelledFeatures target = labelledClouds({ .dimension = 5 });
    QVERIFY_EXCEPTION_THROWN(W(source, target), Error);
}

void LabelDistancesTest::cancellingThrowsCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const LabelledFeatures source = labelledClouds();
    const LabelledFeatures target = labelledClouds({ .seed = 2 });
    for (const auto* name : { "gaussian", "exact", "means" })
        QVERIFY_EXCEPTION_THROWN(
            labelDistances(source, target, { .method = labelMethodNamed(name) }, {},
                Progress({}, stop.get_token())),
            Cancelled);
}

QTEST_GUILESS_MAIN(LabelDistancesTest)
#include "label_distances_test.moc"
