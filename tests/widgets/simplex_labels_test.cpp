// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written on the map and beside it keeps off each other.
#include "forms.h"
#include "widgets/simplex_labels.h"
#include "widgets/simplex_pictures.h"
#include "widgets/simplex_scene.h"

#include <QtTest>

using namespace widgets;

class SimplexLabelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelsLieOnTheirLineUprightAndApart_data() { everySize(); }
    void labelsLieOnTheirLineUprightAndApart();
    void labelsKeepOffWhatIsTaken();
    void levelsHaveTheDecimalsTheyNeed();
    void overlapsAreSeen();
    void picturesHideNothing_data() { everySize(); }
    void picturesHideNothing();
    void withoutRoomThereIsNoPicture();

private:
    static void everySize();
};

void SimplexLabelsTest::everySize()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<double>("zoom");
    for (const int n : { 3, 4, 5, 8 })
        for (const double zoom : { 1.0, 5.0 })
            QTest::addRow("%d, zoom %g", n, zoom) << n << zoom;
}

static SimplexGeometry geometryOf(int sources, double zoom)
{
    const QRectF area(40, 30, 620, 520);
    const SimplexGeometry all(sources, area);
    return { sources, area, all.zoomedAt(all.centre() + QPointF(70, 40), zoom) };
}

static engine::DistanceForm formOf(int sources)
{
    engine::Weights nearest(static_cast<std::size_t>(sources), 0.5 / (sources - 1));
    nearest[1] = 0.5;
    return forms::around(nearest);
}

void SimplexLabelsTest::labelsLieOnTheirLineUprightAndApart()
{
    QFETCH(int, sources);
    QFETCH(double, zoom);
    const SimplexGeometry geometry = geometryOf(sources, zoom);
    const engine::DistanceForm form = formOf(sources);
    const ValueRange range = rangeOf(form, geometry);
    const auto contours = contoursOf(form, geometry, range, 10);
    const auto labels = contourLabels(contours, geometry, QFontMetricsF(QFont()), {});
    QVERIFY(labels.size() + 2 >= contours.size() && labels.size() >= 3); // short ones have none
    for (std::size_t i = 0; i < labels.size(); ++i) {
        QVERIFY(std::abs(labels[i].angle) <= 90);
        const double value = form.at(geometry.weightsAt(labels[i].centre));
        QVERIFY2(std::abs(value - labels[i].level) < 0.03 * (range.high - range.low),
            qPrintable(labels[i].text));                // the line bends a little under its label
        for (const QPointF& corner : labels[i].box()) { // and their halo, which is wider
            QVERIFY(geometry.contains(corner));
            QVERIFY(geometry.contains(labels[i].centre + 1.2 * (corner - labels[i].centre)));
        }
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!overlap(labels[i].box(), labels[j].box()));
    }
}

void SimplexLabelsTest::labelsKeepOffWhatIsTaken()
{
    const SimplexGeometry geometry = geometryOf(3, 1);
    const engine::DistanceForm form = formOf(3);
    const auto contours = contoursOf(form, geometry, rangeOf(form, geometry), 10);
    const QFontMetricsF metrics { QFont() };
    const auto free = contourLabels(contours, geometry, metrics, {});
    const QPolygonF taken(free[1].box().boundingRect());
    for (const ContourLabel& label : contourLabels(contours, geometry, metrics, { taken }))
        QVERIFY(!overlap(label.box(), taken));
    QVERIFY(contourLabels(contours, geometry, metrics, { geometry.polygon() }).empty());
}

void SimplexLabelsTest::levelsHaveTheDecimalsTheyNeed()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(levelTexts({ 40, 60, 80 }),
        (QStringList { QStringLiteral("40"), QStringLiteral("60"), QStringLiteral("80") }));
    QCOMPARE(levelTexts({ 0.95, 1.0, 1.05 }),
        (QStringList { QStringLiteral("0.95"), QStringLiteral("1.00"), QStringLiteral("1.05") }));
    QCOMPARE(
        levelTexts({ 2.5, 5 }), (QStringList { QStringLiteral("2.5"), QStringLiteral("5.0") }));
    QVERIFY(levelTexts({}).isEmpty());
}

void SimplexLabelsTest::overlapsAreSeen()
{
    const QPolygonF square(QRectF(0, 0, 10, 10));
    QVERIFY(overlap(square, QPolygonF(QRectF(9, 9, 10, 10))));
    QVERIFY(overlap(square, QPolygonF(QRectF(4, 4, 1, 1)))); // one within the other
    QVERIFY(!overlap(square, QPolygonF(QRectF(11, 0, 10, 10))));
    // A turned one whose bounding box overlaps while it does not.
    const QPolygonF diamond { { QPointF(18, 8), QPointF(28, 18), QPointF(18, 28),
        QPointF(8, 18) } };
    QVERIFY(!overlap(square, diamond));
}

void SimplexLabelsTest::picturesHideNothing()
{
    QFETCH(int, sources);
    QFETCH(double, zoom);
    const SimplexGeometry geometry = geometryOf(sources, zoom);
    const QRectF area(0, 0, 760, 620);
    const QPolygonF taken(QRectF(660, 0, 100, 250)); // a colour bar
    std::vector<QPointF> pins;
    for (int i = 0; i < 6; ++i)
        pins.push_back(geometry.centre() + QPointF(60.0 * (i % 3) - 60, 50.0 * (i / 3)));
    const auto places = picturePlaces(pins, { 36, 50 }, geometry, area, { taken });
    QCOMPARE(places.size(), pins.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        QVERIFY(!places[i].isEmpty());
        QVERIFY(area.contains(places[i]));
        QVERIFY(!overlap(QPolygonF(places[i]), geometry.polygon()));
        QVERIFY(!overlap(QPolygonF(places[i]), taken));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!places[i].intersects(places[j]));
    }
}

void SimplexLabelsTest::withoutRoomThereIsNoPicture()
{
    const SimplexGeometry geometry = geometryOf(3, 1);
    const auto places = picturePlaces({ geometry.centre(), geometry.corner(0) }, { 300, 300 },
        geometry, QRectF(30, 20, 640, 540), {});
    for (const QRectF& place : places)
        QVERIFY(place.isEmpty());
}

QTEST_MAIN(SimplexLabelsTest)
#include "simplex_labels_test.moc"
