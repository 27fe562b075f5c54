// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/common_shape.h"

#include <QTest>

using namespace engine;

class CommonShapeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameShapeIsLeftAlone();
    void twoPixelsGrowToFourByHalfPixelCentres();
    void fourPixelsShrinkToTwoByTheMiddleOfEach();
    void rowsAndColumnsAreNotConfused();
    void aLinearRampStaysOne();
    void colourTurnsGreyByItsLuminance();
    void greyTurnsColourByRepeating();
    void everythingButThePixelsStays();
    void aShapeWithoutPixelsIsRefused();
    void resizingCanBeCancelled();
};

namespace {

using Bytes = std::vector<std::uint8_t>;

Dataset oneImage(const ImageShape& shape, const Bytes& pixels)
{
    return {
        .name = "One", .shape = shape, .pixels = pixels, .labels = { 0 }, .classNames = { "a" }
    };
}

} // namespace

void CommonShapeTest::theSameShapeIsLeftAlone()
{
    QCOMPARE(toShape(oneImage({ 1, 2, 1 }, { 3, 4 }), { 1, 2, 1 }).pixels, (Bytes { 3, 4 }));
}

void CommonShapeTest::twoPixelsGrowToFourByHalfPixelCentres()
{
    // Centres at -0.25, 0.25, 0.75, 1.25 of the old axis; PyTorch and OpenCV give 0 25 75 100.
    QCOMPARE(
        toShape(oneImage({ 1, 2, 1 }, { 0, 100 }), { 1, 4, 1 }).pixels, (Bytes { 0, 25, 75, 100 }));
}

void CommonShapeTest::fourPixelsShrinkToTwoByTheMiddleOfEach()
{
    QCOMPARE(
        toShape(oneImage({ 4, 1, 1 }, { 0, 10, 20, 40 }), { 2, 1, 1 }).pixels, (Bytes { 5, 30 }));
}

void CommonShapeTest::rowsAndColumnsAreNotConfused()
{
    const Dataset image = oneImage({ 2, 1, 3 }, { 10, 20, 30, 50, 60, 70 });
    const Dataset wide = toShape(image, { 2, 2, 3 });
    QCOMPARE(wide.pixels, (Bytes { 10, 20, 30, 10, 20, 30, 50, 60, 70, 50, 60, 70 }));
}

void CommonShapeTest::aLinearRampStaysOne()
{
    Bytes ramp;
    for (int i = 0; i < 100; ++i)
        ramp.push_back(static_cast<std::uint8_t>(2 * i));
    const Dataset half = toShape(oneImage({ 1, 100, 1 }, ramp), { 1, 50, 1 });
    for (int i = 0; i < 50; ++i)
        QCOMPARE(int(half.pixels[std::size_t(i)]), 4 * i + 1); // the old axis at 2 i + 1/2
}

void CommonShapeTest::colourTurnsGreyByItsLuminance()
{
    const Dataset colour
        = oneImage({ 1, 4, 3 }, { 255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255 });
    // 0.299, 0.587, 0.114 of 255
    QCOMPARE(toShape(colour, { 1, 4, 1 }).pixels, (Bytes { 76, 150, 29, 255 }));
}

void CommonShapeTest::greyTurnsColourByRepeating()
{
    QCOMPARE(
        toShape(oneImage({ 1, 2, 1 }, { 7, 9 }), { 1, 2, 3 }).pixels, (Bytes { 7, 7, 7, 9, 9, 9 }));
}

void CommonShapeTest::everythingButThePixelsStays()
{
    Dataset dataset = oneImage({ 1, 2, 1 }, { 3, 4 });
    dataset.provenance.location = "here";
    const Dataset resized = toShape(dataset, { 2, 2, 1 });
    QCOMPARE(resized.name, dataset.name);
    QCOMPARE(resized.labels, dataset.labels);
    QCOMPARE(resized.classNames, dataset.classNames);
    QCOMPARE(resized.provenance.location, dataset.provenance.location);
    checkDataset(resized);
}

void CommonShapeTest::aShapeWithoutPixelsIsRefused()
{
    const Dataset dataset = oneImage({ 1, 2, 1 }, { 3, 4 });
    QVERIFY_EXCEPTION_THROWN(toShape(dataset, { 0, 2, 1 }), Error);
    QVERIFY_EXCEPTION_THROWN(toShape(dataset, { 2, 2, 2 }), Error);
}

void CommonShapeTest::resizingCanBeCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(
        toShape(oneImage({ 1, 2, 1 }, { 3, 4 }), { 2, 2, 1 }, Progress({}, stop.get_token())),
        Cancelled);
}

QTEST_GUILESS_MAIN(CommonShapeTest)
#include "common_shape_test.moc"
