// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/blend.h"
#include "engine/geodesic/preview.h"
#include "tests/support/geodesics.h"

#include <QTest>

#include <numeric>

using namespace engine;

class PreviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCornerShowsTheParentsToTheByte();
    void bytesAreTheRoundedBlend();
    void valuesOutsideTheRangeAreClamped();
    void rowsComeInTheOrderAskedFor();
    void labelsAreThoseOfTheBlend();
    void noRowsGiveAnEmptyPreview();
};

namespace {

constexpr ImageShape kShape { 28, 28, 1 };

std::vector<int> firstRows(int count)
{
    std::vector<int> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace

void PreviewTest::aCornerShowsTheParentsToTheByte()
{
    Geodesic geodesic = support::randomGeodesic();
    for (float& value : geodesic.maps[2].images.reshaped())
        value = std::round(value * 255) / 255; // as featuresOf makes them
    const Preview preview = previewOf(geodesic, { 0, 0, 1 }, kShape, firstRows(5));
    QCOMPARE(preview.pixels.size(), std::size_t { 5 * 784 });
    for (int r = 0; r < 5; ++r) {
        for (int d = 0; d < 784; ++d)
            QCOMPARE(int(preview.image(static_cast<std::size_t>(r))[static_cast<std::size_t>(d)]),
                int(std::lround(geodesic.maps[2].images(r, d) * 255)));
    }
}

void PreviewTest::bytesAreTheRoundedBlend()
{
    const Geodesic geodesic = support::randomGeodesic();
    const Weights weights { 0.5, 0.2, 0.3 };
    const std::vector<int> rows = firstRows(20);
    const Preview preview = previewOf(geodesic, weights, kShape, rows);
    const Blend blend = blendAt(geodesic, weights, rows);
    for (Index i = 0; i < blend.images.size(); ++i) {
        const double exact = blend.images.data()[i] * 255.0;
        QVERIFY(std::abs(preview.pixels[static_cast<std::size_t>(i)] - exact) < 0.5001);
    }
}

void PreviewTest::valuesOutsideTheRangeAreClamped()
{
    Geodesic geodesic = support::randomGeodesic({ .points = 2, .dimension = 4, .classes = { 2 } });
    geodesic.maps[0].images.row(1) << -0.5f, 1.5f, 0.0f, 1.0f;
    const Preview preview = previewOf(geodesic, { 1 }, { 2, 2, 1 }, std::vector<int> { 1 });
    QVERIFY(preview.pixels == (std::vector<std::uint8_t> { 0, 255, 0, 255 }));
}

void PreviewTest::rowsComeInTheOrderAskedFor()
{
    const Geodesic geodesic = support::randomGeodesic();
    const Weights weights { 0.1, 0.6, 0.3 };
    const Preview all = previewOf(geodesic, weights, kShape, firstRows(60));
    const Preview some = previewOf(geodesic, weights, kShape, std::vector<int> { 40, 3, 3 });
    QVERIFY(std::ranges::equal(some.image(0), all.image(40)));
    QVERIFY(std::ranges::equal(some.image(1), all.image(3)));
    QVERIFY(std::ranges::equal(some.image(2), all.image(3)));
}

void PreviewTest::labelsAreThoseOfTheBlend()
{
    const Geodesic geodesic = support::randomGeodesic();
    const Preview preview = previewOf(geodesic, { 0.1, 0.6, 0.3 }, kShape, firstRows(9));
    QCOMPARE(preview.labels.cols(), Index { 9 });
    QVERIFY((preview.labels.rowwise().sum().array() - 1).abs().maxCoeff() < 1e-6f);
}

void PreviewTest::noRowsGiveAnEmptyPreview()
{
    const Preview preview = previewOf(support::randomGeodesic(), { 1, 0, 0 }, kShape, {});
    QVERIFY(preview.rows.empty() && preview.pixels.empty());
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"
