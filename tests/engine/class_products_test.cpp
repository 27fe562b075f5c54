// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/byte_kernels.h"
#include "engine/transport/class_gaussians.h"
#include "engine/transport/class_products.h"
#include "tests/support/labelled_points.h"

#include <QTest>

#include <Eigen/SVD>

#include <algorithm>
#include <cmath>

using namespace engine;

namespace {

constexpr Index kDimension = 200;

LabelledFeatures images(const std::vector<int>& points, std::uint64_t seed)
{
    return support::imagesOfBytes(points, kDimension, seed);
}

/// The centred points over the root of the divisor, with the bytes over 255 to all digits.
MatrixD factorOf(
    const LabelledFeatures& features, int k, Covariance covariance = Covariance::unbiased)
{
    const auto rows = rowsOfClasses(features)[static_cast<std::size_t>(k)];
    MatrixD F = features.X(rows, Eigen::all).cast<double>();
    F = (255 * F.array()).round() / 255;
    F.rowwise() -= F.colwise().mean().eval();
    const double lost = covariance == Covariance::unbiased ? 1 : 0;
    return F / std::sqrt(std::max<double>(1, static_cast<double>(rows.size()) - lost));
}

/// The products of all pairs of K and L classes.
std::vector<MatrixD> filled(const ClassProducts& products, int K, int L)
{
    std::vector<MatrixD> all;
    for (int k = 0; k < K; ++k)
        for (int l = 0; l < L; ++l) {
            all.emplace_back(products.rows(k), products.columns(l));
            products.fill(k, l, all.back().data());
        }
    return all;
}

double nuclearNormOf(const MatrixD& M)
{
    return Eigen::JacobiSVD<MatrixD>(M).singularValues().sum();
}

} // namespace

class ClassProductsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreThoseOfTheFactors_data();
    void theyAreThoseOfTheFactors();
    void squaresMadeBeforeGiveTheSame();
    void theyReadTheSquaresTheyAreGiven();
    void distancesAreThoseOfTheFactors();
    void theSamePointsInAnotherOrderAreAtZero();
    void theyAreLeftToTheOtherWay_data();
    void theyAreLeftToTheOtherWay();
};

void ClassProductsTest::theyAreThoseOfTheFactors_data()
{
    QTest::addColumn<Covariance>("covariance");
    QTest::newRow("unbiased") << Covariance::unbiased;
    QTest::newRow("biased") << Covariance::biased;
}

void ClassProductsTest::theyAreThoseOfTheFactors()
{
    QFETCH(Covariance, covariance);
    if (byteKernels() == nullptr)
        QSKIP("This processor has no products of bytes.");
    const LabelledFeatures source = images({ 40, 1, 33, 0, 65 }, 1);
    const LabelledFeatures target = images({ 7, 100, 32 }, 2);
    const auto products = ClassProducts::between(source, target, covariance, 2);
    QVERIFY(products);
    for (int k = 0; k < source.classes; ++k)
        for (int l = 0; l < target.classes; ++l) {
            MatrixD found(products->rows(k), products->columns(l));
            products->fill(k, l, found.data());
            const MatrixD expected
                = factorOf(source, k, covariance) * factorOf(target, l, covariance).transpose();
            QCOMPARE(found.rows(), expected.rows());
            QCOMPARE(found.cols(), expected.cols());
            if (found.size() > 0)
                QVERIFY((found - expected).cwiseAbs().maxCoeff() < 1e-13);
        }
}

void ClassProductsTest::squaresMadeBeforeGiveTheSame()
{
    if (byteKernels() == nullptr)
        QSKIP("This processor has no products of bytes.");
    const LabelledFeatures source = images({ 40, 1, 33, 0, 65 }, 1);
    const LabelledFeatures target = images({ 7, 90, 32 }, 2);
    const auto own = ClassProducts::between(source, target, Covariance::unbiased, 2);
    const auto squares = PointSquares::between(source.X, target.X, {});
    QVERIFY(own && squares);
    QVERIFY(
        filled(*ClassProducts::between(source, target, Covariance::unbiased, 2, {}, squares), 5, 3)
        == filled(*own, 5, 3));
}

/// Those of other points give the products of these.
void ClassProductsTest::theyReadTheSquaresTheyAreGiven()
{
    if (byteKernels() == nullptr)
        QSKIP("This processor has no products of bytes.");
    const LabelledFeatures source = images({ 40, 50 }, 3);
    LabelledFeatures other = images({ 40, 50 }, 4);
    other.labels = source.labels;
    const auto between = [&](const LabelledFeatures& side, PointSquaresPtr squares) {
        return filled(
            *ClassProducts::between(side, source, Covariance::unbiased, 2, {}, std::move(squares)),
            2, 2);
    };
    const auto squares = PointSquares::between(other.X, source.X, {});
    QVERIFY(between(source, squares) == between(other, {}));
    QVERIFY(between(source, squares) != between(source, {}));
}

void ClassProductsTest::distancesAreThoseOfTheFactors()
{
    const LabelledFeatures source = images({ 40, 1, 33 }, 3);
    const LabelledFeatures target = images({ 50, 80 }, 4);
    const MatrixD W = labelDistances(source, target, {}, {}).W;
    for (int k = 0; k < source.classes; ++k)
        for (int l = 0; l < target.classes; ++l) {
            const MatrixD F = factorOf(source, k);
            const MatrixD G = factorOf(target, l);
            const auto meanOf = [](const LabelledFeatures& side, int c) {
                return classMoments(side, Covariance::unbiased, 1, {},
                    Coordinates::bytes)[static_cast<std::size_t>(c)]
                    .mean;
            };
            const double expected = (meanOf(source, k) - meanOf(target, l)).squaredNorm()
                + F.squaredNorm() + G.squaredNorm() - 2 * nuclearNormOf(F * G.transpose());
            const double tolerance = byteKernels() != nullptr ? 1e-12 : 1e-7; // of floats
            QVERIFY(std::abs(W(k, l) - expected) < tolerance * expected);
        }
}

void ClassProductsTest::theSamePointsInAnotherOrderAreAtZero()
{
    const LabelledFeatures source = images({ 40, 60 }, 5);
    LabelledFeatures target = source;
    target.X = source.X.colwise().reverse();
    std::ranges::reverse(target.labels);
    const MatrixD W = labelDistances(source, target, {}, {}).W;
    QVERIFY(W(0, 0) < 1e-12);
    QVERIFY(W(1, 1) < 1e-12);
    QVERIFY(W(0, 1) > 1);
}

void ClassProductsTest::theyAreLeftToTheOtherWay_data()
{
    QTest::addColumn<QList<int>>("points");
    QTest::addColumn<bool>("isOfBytes");
    QTest::newRow("no bytes") << QList<int> { 40, 50 } << false;
    QTest::newRow("few points") << QList<int> { 32, 2 } << true;
    QTest::newRow("more than half the dimensions") << QList<int> { 40, 101 } << true;
    QTest::newRow("nothing") << QList<int> { 0 } << true;
}

void ClassProductsTest::theyAreLeftToTheOtherWay()
{
    QFETCH(QList<int>, points);
    QFETCH(bool, isOfBytes);
    LabelledFeatures source = images({ points.begin(), points.end() }, 6);
    if (!isOfBytes)
        source.X(0, 0) = 0.3F;
    QVERIFY(!ClassProducts::between(source, source, Covariance::unbiased, 2));
}

QTEST_APPLESS_MAIN(ClassProductsTest)
#include "class_products_test.moc"
