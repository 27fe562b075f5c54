// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms.h"
#include "widgets/heat_map.h"

#include <QtTest>

using namespace widgets;

class HeatMapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPixelHasTheColourOfItsDistance_data() { everySize(); }
    void everyPixelHasTheColourOfItsDistance();
    void outsideIsTransparent();
    void contoursKeepTheirLevelAndStayInside_data() { everySize(); }
    void contoursKeepTheirLevelAndStayInside();
    void theRangeReachesTheMinimum_data() { everySize(); }
    void theRangeReachesTheMinimum();
    void levelsAreRoundAndWithinTheRange();
    void aFlatFormHasOneColourAndNoContours();

private:
    static void everySize();
};

static const QRectF kArea(10, 20, 300, 260);

void HeatMapTest::everySize()
{
    QTest::addColumn<int>("sources");
    for (const int n : { 2, 3, 4, 5, 8 })
        QTest::newRow(qPrintable(QString::number(n))) << n;
}

static engine::DistanceForm formFor(int sources)
{
    engine::Weights nearest(static_cast<std::size_t>(sources), 0.5 / (sources - 1));
    nearest[0] = 0.5;
    return forms::around(nearest);
}

void HeatMapTest::everyPixelHasTheColourOfItsDistance()
{
    QFETCH(int, sources);
    const SimplexGeometry geometry(sources, kArea);
    const engine::DistanceForm form = formFor(sources);
    const ValueRange range = rangeOf(form, geometry);
    const QImage image = heatImage(form, geometry, ColourMap::grey, range, 1);
    const QPointF origin = geometry.polygon().boundingRect().topLeft();
    int seen = 0;
    for (int y = 2; y < image.height(); y += 7)
        for (int x = 2; x < image.width(); x += 7) {
            if (qAlpha(image.pixel(x, y)) < 255)
                continue;
            const double value = form.at(geometry.weightsAt(origin + QPointF(x + 0.5, y + 0.5)));
            const int wanted = qRed(colourAt(ColourMap::grey, range.nearness(value)));
            QVERIFY(
                std::abs(qRed(image.pixel(x, y)) - wanted) <= 3); // 6-pixel grid, bilinear between
            ++seen;
        }
    QVERIFY(seen > 50);
}

void HeatMapTest::outsideIsTransparent()
{
    const SimplexGeometry geometry(3, kArea);
    const engine::DistanceForm form = formFor(3);
    const QImage image = heatImage(form, geometry, ColourMap::viridis, rangeOf(form, geometry), 2);
    QCOMPARE(image.devicePixelRatio(), 2.0);
    QCOMPARE(qAlpha(image.pixel(2, 2)), 0);
    QCOMPARE(qAlpha(image.pixel(image.width() / 2, image.height() / 2)), 255);
}

void HeatMapTest::contoursKeepTheirLevelAndStayInside()
{
    QFETCH(int, sources);
    const SimplexGeometry geometry(sources, kArea);
    const engine::DistanceForm form = formFor(sources);
    const ValueRange range = rangeOf(form, geometry);
    const auto contours = contoursOf(form, geometry, range, 8);
    QCOMPARE(contours.empty(), sources == 2);
    for (const Contour& contour : contours) {
        QVERIFY(!contour.lines.empty());
        for (const QPolygonF& line : contour.lines)
            for (const QPointF& point : line) {
                const QPointF away = geometry.nearest(point) - point;
                QVERIFY(std::hypot(away.x(), away.y()) < 1e-6);
                // Linear between lattice points a few pixels apart.
                QVERIFY(std::abs(form.at(geometry.weightsAt(point)) - contour.level)
                    < 0.01 * (range.high - range.low));
            }
    }
}

void HeatMapTest::theRangeReachesTheMinimum()
{
    QFETCH(int, sources);
    const SimplexGeometry geometry(sources, kArea);
    const ValueRange range = rangeOf(formFor(sources), geometry);
    if (sources <= 3)
        QVERIFY(std::abs(range.low - 1) < 2e-3); // the minimum is 1; lattice of 72 segments
    const double corner = formFor(sources).v.maxCoeff();
    QVERIFY(std::abs(range.high - corner) < 1e-9);
}

void HeatMapTest::levelsAreRoundAndWithinTheRange()
{
    QCOMPARE(roundLevels({ 43, 93 }, 8), (std::vector<double> { 50, 60, 70, 80, 90 }));
    QCOMPARE(roundLevels({ 0, 1 }, 5), (std::vector<double> { 0.2, 0.2 * 2, 0.2 * 3, 0.2 * 4 }));
    QVERIFY(roundLevels({ 5, 5 }, 8).empty());
    QVERIFY(roundLevels({ 0, std::numeric_limits<double>::infinity() }, 8).empty());
    QVERIFY(roundLevels({ 7, std::nextafter(7.0, 8.0) }, 5).empty()); // rounding alone
    QVERIFY(roundLevels({ 0, std::numeric_limits<double>::denorm_min() }, 5).empty());
    QCOMPARE(roundLevels({ 1e6 - 0.5, 1e6 + 0.5 }, 1), std::vector<double> { 1e6 });
}

void HeatMapTest::aFlatFormHasOneColourAndNoContours()
{
    const SimplexGeometry geometry(3, kArea);
    engine::DistanceForm flat { .v = engine::VectorD::Constant(3, 7.0),
        .V = engine::MatrixD::Zero(3, 3) };
    const ValueRange range = rangeOf(flat, geometry);
    QVERIFY(contoursOf(flat, geometry, { range.low, range.low }, 8).empty());
    const QImage image = heatImage(flat, geometry, ColourMap::viridis, { range.low, range.low }, 1);
    QCOMPARE(image.pixel(image.width() / 2, image.height() / 2), colourAt(ColourMap::viridis, 1));
}

QTEST_MAIN(HeatMapTest)
#include "heat_map_test.moc"
