// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grid_tiling.h"

#include <QtTest>
#include <cmath>

using namespace widgets;

class GridTilingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTileIsFoundUnderItsOwnPoints_data();
    void everyTileIsFoundUnderItsOwnPoints();
    void tilesNeverOverlapAndStayWithinTheWidth();
    void smallImagesAreScaledByWholeNumbers();
    void theLastLineOfSixtyThousandIsVisibleAtTheEnd();
};

void GridTilingTest::everyTileIsFoundUnderItsOwnPoints_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("zoom");
    QTest::newRow("plain") << 1.0 << 0;
    QTest::newRow("fractional") << 1.5 << 0;
    QTest::newRow("large") << 2.0 << 5;
}

void GridTilingTest::everyTileIsFoundUnderItsOwnPoints()
{
    QFETCH(double, ratio);
    QFETCH(int, zoom);
    const GridTiling tiles(
        { .shape = { 28, 28, 1 }, .devicePixelRatio = ratio, .zoom = zoom }, 500);
    for (const double scroll : { 0.0, 37.0, 1234.0 })
        for (int position = 0; position < 300; ++position) {
            const QRectF tile = tiles.tile(position, scroll);
            QCOMPARE(tiles.positionAt(tile.center(), scroll, 300), position);
            QCOMPARE(tiles.positionAt(tile.center(), scroll, position), -1); // one past the last
            QVERIFY(std::abs(tile.left() * ratio - std::round(tile.left() * ratio)) < 1e-9);
        }
}

void GridTilingTest::tilesNeverOverlapAndStayWithinTheWidth()
{
    for (int width = 40; width < 1500; width += 7) {
        const GridTiling tiles({ .shape = { 32, 24, 3 } }, width);
        for (int position = 1; position < 2 * tiles.columns(); ++position)
            QVERIFY(!tiles.tile(position, 0).intersects(tiles.tile(position - 1, 0)));
        const double right = tiles.tile(tiles.columns() - 1, 0).right();
        QVERIFY(right <= width || tiles.columns() == 1);
    }
}

void GridTilingTest::smallImagesAreScaledByWholeNumbers()
{
    for (int width = 200; width < 1200; width += 13)
        QVERIFY(GridTiling({ .shape = { 28, 28, 1 }, .devicePixelRatio = 1.5 }, width).isCrisp());
    QVERIFY(!GridTiling({ .shape = { 28, 28, 1 }, .smooth = true }, 517).isCrisp());
    QCOMPARE(GridTiling({ .shape = { 28, 28, 1 }, .smooth = true }, 517).columns(), 8);
}

void GridTilingTest::theLastLineOfSixtyThousandIsVisibleAtTheEnd()
{
    const GridTiling tiles({ .shape = { 28, 28, 1 } }, 420);
    const int height = 400;
    const double end = tiles.contentHeight(60000) - height;
    const auto [first, last] = tiles.visible(end, height, 60000);
    QCOMPARE(last, 60000);
    QVERIFY(last - first < 120);
    QVERIFY(tiles.tile(59999, end).bottom() + tiles.barHeight() <= height);
}

QTEST_GUILESS_MAIN(GridTilingTest)
#include "grid_tiling_test.moc"
