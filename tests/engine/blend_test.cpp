// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/geodesic/blend.h"
#include "tests/support/geodesics.h"

#include <QTest>

using namespace engine;

class BlendTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void imagesAreTheWeightedSumOfTheMaps();
    void labelsAreConcatenatedSourceBySource();
    void aCornerIsItsMapToTheBit();
    void withoutRowsAllAreBlended();
    void blendingCanBeCancelled();
    void thePathStartsAtTheTargetAndEndsAtTheSource();
    void thePathIsStraightInImagesAndLabels();
    void positionsOffThePathAreRefused();
};

void BlendTest::imagesAreTheWeightedSumOfTheMaps()
{
    const Geodesic geodesic = support::randomGeodesic();
    const Blend blend = blendAt(geodesic, { 0.2, 0.3, 0.5 }, std::vector<int> { 7, 50 });
    const MatrixD expected = 0.2 * geodesic.maps[0].images.row(50).cast<double>()
        + 0.3 * geodesic.maps[1].images.row(50).cast<double>()
        + 0.5 * geodesic.maps[2].images.row(50).cast<double>();
    QCOMPARE(blend.images.rows(), Index { 2 });
    QVERIFY((blend.images.row(1).cast<double>() - expected).cwiseAbs().maxCoeff() < 2e-7); // float
}

void BlendTest::labelsAreConcatenatedSourceBySource()
{
    const Geodesic geodesic = support::randomGeodesic(); // 3, 2 and 4 classes
    const Blend blend = blendAt(geodesic, { 0.2, 0.3, 0.5 });
    QCOMPARE(blend.labels.cols(), Index { 9 });
    QVERIFY((blend.labels.leftCols(3) - 0.2f * geodesic.maps[0].labels).isZero(0));
    QVERIFY((blend.labels.middleCols(3, 2) - 0.3f * geodesic.maps[1].labels).isZero(0));
    QVERIFY((blend.labels.rightCols(4) - 0.5f * geodesic.maps[2].labels).isZero(0));
    QVERIFY((blend.labels.rowwise().sum().array() - 1).abs().maxCoeff() < 1e-6f);
}

void BlendTest::aCornerIsItsMapToTheBit()
{
    const Geodesic geodesic = support::randomGeodesic();
    QVERIFY(blendAt(geodesic, { 0, 1, 0 }).images == geodesic.maps[1].images);
}

void BlendTest::withoutRowsAllAreBlended()
{
    QCOMPARE(blendAt(support::randomGeodesic(), { 1, 0, 0 }).images.rows(), Index { 60 });
}

void BlendTest::blendingCanBeCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(
        blendAt(support::randomGeodesic(), { 0.2, 0.3, 0.5 }, {}, Progress({}, stop.get_token())),
        Cancelled);
}

void BlendTest::thePathStartsAtTheTargetAndEndsAtTheSource()
{
    const Geodesic geodesic = support::randomGeodesic();
    const Blend start = mccannAt(geodesic, 1, 0);
    QVERIFY(start.images == geodesic.base->X);
    QCOMPARE(start.labels.cols(), Index { 2 + 2 });
    for (Index i = 0; i < start.labels.rows(); ++i)
        QCOMPARE(start.labels(i, geodesic.base->labels[static_cast<std::size_t>(i)]), 1.0f);
    const Blend end = mccannAt(geodesic, 1, 1);
    QVERIFY(end.images == geodesic.maps[1].images);
    QVERIFY(end.labels.leftCols(2).isZero(0));
    QVERIFY(end.labels.rightCols(2) == geodesic.maps[1].labels);
}

void BlendTest::thePathIsStraightInImagesAndLabels()
{
    const Geodesic geodesic = support::randomGeodesic();
    const std::vector<int> rows { 5 };
    const Blend quarter = mccannAt(geodesic, 2, 0.25, rows);
    const MatrixF expected
        = 0.75f * geodesic.base->X.row(5) + 0.25f * geodesic.maps[2].images.row(5);
    QVERIFY((quarter.images - expected).isZero(1e-7f));
    QVERIFY(std::abs(quarter.labels.sum() - 1) < 1e-6f);
    QCOMPARE(quarter.labels(0, geodesic.base->labels[5]), 0.75f);
}

void BlendTest::positionsOffThePathAreRefused()
{
    const Geodesic geodesic = support::randomGeodesic();
    QVERIFY_EXCEPTION_THROWN(mccannAt(geodesic, 0, 1.1), Error);
    QVERIFY_EXCEPTION_THROWN(mccannAt(geodesic, 0, std::nan("")), Error);
}

QTEST_GUILESS_MAIN(BlendTest)
#include "blend_test.moc"
