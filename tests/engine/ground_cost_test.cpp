// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/ground_cost.h"
#include "engine/transport/plan.h"
#include "tests/support/labelled_points.h"

#include <QTest>
#include <cmath>

using namespace engine;
using namespace support;

namespace {

MatrixD someLabelDistances(int K, int L)
{
    return normals(K, L, 77).cwiseAbs2();
}

/// The largest |C_ij - at(i, j)|.
double largestError(const GroundCost& cost)
{
    double largest = 0;
    for (Index i = 0; i < cost.rows(); ++i)
        for (Index j = 0; j < cost.columns(); ++j)
            largest = std::max(largest, std::abs(double { cost.C(i, j) } - cost.at(i, j)));
    return largest;
}

} // namespace

class GroundCostTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEntryIsTheFormula();
    void noEntryErrsByMoreThanTheBound_data();
    void noEntryErrsByMoreThanTheBound();
    void theBoundIsNotMuchMoreThanOneRoundingToFloat();
    void equalPointsAreAtDistanceZero_data();
    void equalPointsAreAtDistanceZero();
    void pointsThatAreAllEqualCostNothing();
    void withoutLabelDistancesOnlyFeaturesCount();
    void withoutWeightFeaturesDoNotCount();
    void manyBlocksGiveTheSameAsOne();
    void differentDimensionsAreASentence();
    void negativeWeightsAreASentence();
    void costsBeyondFloatsAreASentence();
    void whatDoesNotFitIsRefusedWithWhatWould();
    void cancellingThrowsCancelled();

private:
    const Device device_;
};

void GroundCostTest::everyEntryIsTheFormula()
{
    const auto source = shared(labelledClouds({ .points = 7, .dimension = 4, .classes = 3 }));
    const auto target
        = shared(labelledClouds({ .points = 5, .dimension = 4, .classes = 2, .seed = 2 }));
    const MatrixD W = someLabelDistances(3, 2);
    const GroundCost cost
        = groundCost(source, target, W, { .lambdaX = 0.5, .lambdaY = 3 }, device_);
    for (Index i = 0; i < 7; ++i)
        for (Index j = 0; j < 5; ++j) {
            const double square
                = (source->X.row(i).cast<double>() - target->X.row(j).cast<double>()).squaredNorm();
            const double expected = 0.5 * square + 3 * W(i % 3, j % 2);
            QVERIFY(std::abs(cost.at(i, j) - expected) <= 1e-14 * expected); // float64 rounding
            QVERIFY(std::abs(double { cost.C(i, j) } - expected) <= 1e-7 * expected); // of float
        }
}

void GroundCostTest::noEntryErrsByMoreThanTheBound_data()
{
    QTest::addColumn<double>("offset");
    QTest::addColumn<double>("shrink");
    QTest::newRow("around the origin") << 0.0 << 1.0;
    QTest::newRow("far away") << 1000.0 << 1.0;
    QTest::newRow("close together, far away") << 1000.0 << 0.001;
}

void GroundCostTest::noEntryErrsByMoreThanTheBound()
{
    QFETCH(double, offset);
    QFETCH(double, shrink);
    LabelledFeatures source = labelledClouds({ .points = 90, .dimension = 300 });
    LabelledFeatures target = labelledClouds({ .points = 80, .dimension = 300, .seed = 2 });
    for (LabelledFeatures* side : { &source, &target })
        side->X
            = (side->X.array() * static_cast<float>(shrink) + static_cast<float>(offset)).matrix();
    const GroundCost cost = groundCost(
        shared(source), shared(target), someLabelDistances(3, 3), { .lambdaY = 1e-3 }, device_);
    QVERIFY(largestError(cost) <= cost.roundingBound);
}

void GroundCostTest::theBoundIsNotMuchMoreThanOneRoundingToFloat()
{
    const auto source = shared(labelledClouds({ .points = 50, .dimension = 784 }));
    const auto target = shared(labelledClouds({ .points = 50, .dimension = 784, .seed = 2 }));
    const GroundCost cost = groundCost(source, target, {}, {}, device_);
    QVERIFY(cost.roundingBound < 1.1 * 0x1p-24 * double { cost.C.maxCoeff() });
}

void GroundCostTest::equalPointsAreAtDistanceZero_data()
{
    QTest::addColumn<double>("offset");
    QTest::newRow("around the origin") << 0.0;
    QTest::newRow("far away") << 12345.0;
}

void GroundCostTest::equalPointsAreAtDistanceZero()
{
    QFETCH(double, offset);
    LabelledFeatures features = labelledClouds({ .points = 150, .dimension = 40 });
    features.X.array() += static_cast<float>(offset);
    const auto points = shared(features);
    const GroundCost cost = groundCost(points, points, {}, {}, device_);
    QCOMPARE(cost.C.diagonal().cwiseAbs().maxCoeff(), 0.0F);
    QCOMPARE(cost.featurePart(3, 3), 0.0);
    QVERIFY(cost.C.minCoeff() >= 0);
}

void GroundCostTest::pointsThatAreAllEqualCostNothing()
{
    LabelledFeatures features { MatrixF::Constant(40, 30, 0.1F), std::vector<int>(40, 0), 1 };
    const GroundCost cost = groundCost(shared(features), shared(features), {}, {}, device_);
    QCOMPARE(cost.C.cwiseAbs().maxCoeff(), 0.0F);
}

void GroundCostTest::withoutLabelDistancesOnlyFeaturesCount()
{
    const auto source = shared(labelledClouds());
    const auto target = shared(labelledClouds({ .classes = 4, .seed = 2 }));
    const GroundCost cost = groundCost(source, target, {}, { .lambdaY = 100 }, device_);
    QCOMPARE(cost.labelPart(1, 2), 0.0);
    QCOMPARE(cost.at(1, 2), cost.featurePart(1, 2));
}

void GroundCostTest::withoutWeightFeaturesDoNotCount()
{
    const auto points = shared(labelledClouds());
    const MatrixD W = someLabelDistances(3, 3);
    const GroundCost cost = groundCost(points, points, W, { .lambdaX = 0 }, device_);
    QCOMPARE(cost.C(4, 8), static_cast<float>(W(1, 2)));
}

void GroundCostTest::manyBlocksGiveTheSameAsOne()
{
    const auto target = shared(labelledClouds({ .points = 20000, .dimension = 3 }));
    const auto source = shared(labelledClouds({ .points = 300, .dimension = 3, .seed = 2 }));
    const GroundCost cost = groundCost(source, target, {}, {}, device_);
    for (const Index i : { 0, 127, 128, 256, 299 }) // on both sides of the blocks of 128 rows
        for (const Index j : { 0, 9999, 16383, 16384, 19999 }) // and of slabs of 16,384 columns
            QVERIFY(std::abs(double { cost.C(i, j) } - cost.at(i, j)) <= cost.roundingBound);
}

void GroundCostTest::differentDimensionsAreASentence()
{
    const auto source = shared(labelledClouds({ .dimension = 4 }));
    const auto target = shared(labelledClouds({ .dimension = 5 }));
    QVERIFY_EXCEPTION_THROWN(groundCost(source, target, {}, {}, device_), Error);
}

void GroundCostTest::negativeWeightsAreASentence()
{
    const auto points = shared(labelledClouds());
    QVERIFY_EXCEPTION_THROWN(groundCost(points, points, {}, { .lambdaY = -1 }, device_), Error);
}

void GroundCostTest::costsBeyondFloatsAreASentence()
{
    const auto clouds = shared(labelledClouds());
    const auto images = shared(imagesOfBytes({ 20, 20 }, 9, 1));
    const MatrixD W = someLabelDistances(3, 3);
    for (const auto& points : { clouds, images }) {
        for (const CostWeights& weights :
            { CostWeights { 1e38, 0 }, CostWeights { 0, 1e37 }, CostWeights { 1e-38, 0 },
                CostWeights { 0, 1e-33 }, CostWeights { 1, std::nan("") } })
            QVERIFY_EXCEPTION_THROWN(groundCost(points, points, W, weights, device_), Error);
        for (const double scale : { 1e-27, 1e33 })
            groundCost(points, points, W, { scale, scale }, device_);
        groundCost(points, points, W, { 0, 0 }, device_);
    }
}

void GroundCostTest::whatDoesNotFitIsRefusedWithWhatWould()
{
    const Index count = 4'000'000; // 32 TB
    const auto points = shared({ MatrixF::Constant(count, 1, 0.1F),
        std::vector<int>(static_cast<std::size_t>(count), 0), 1 });
    try {
        groundCost(points, points, {}, {}, device_);
        QFAIL("It was computed.");
    } catch (const Error& error) {
        const std::string text = error.what();
        QVERIFY2(text.starts_with("A plan between 4,000,000 and 4,000,000 points needs 32,")
                && text.find(" GB with the cost in half precision; ") != std::string::npos,
            text.c_str());
        QVERIFY2(text.ends_with(" would fit."), text.c_str());
    }
}

void GroundCostTest::cancellingThrowsCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto points = shared(labelledClouds());
    QVERIFY_EXCEPTION_THROWN(
        groundCost(points, points, {}, {}, device_, Progress({}, stop.get_token())), Cancelled);
}

QTEST_GUILESS_MAIN(GroundCostTest)
#include "ground_cost_test.moc"
