// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colour_map.h"

#include <QColor>
#include <QtTest>
#include <cmath>
#include <limits>

using namespace widgets;

class ColourMapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lightnessGrows_data();
    void lightnessGrows();
    void endsAreWhatTheMapsAreKnownFor();
    void valuesOutsideAreClamped();
    void notANumberIsTransparent();
};

/// L* of CIE Lab, 0..100.
static double lightness(QRgb colour)
{
    const auto linear = [](int c) {
        const double x = c / 255.0;
        return x <= 0.04045 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4);
    };
    const double Y = 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour))
        + 0.0722 * linear(qBlue(colour));
    return Y > 0.008856 ? 116 * std::cbrt(Y) - 16 : 903.3 * Y;
}

void ColourMapTest::lightnessGrows_data()
{
    QTest::addColumn<int>("map");
    for (const ColourMap map :
        { ColourMap::viridis, ColourMap::cividis, ColourMap::magma, ColourMap::grey })
        QTest::newRow(qPrintable(nameOf(map))) << static_cast<int>(map);
}

void ColourMapTest::lightnessGrows()
{
    QFETCH(int, map);
    double before = -1;
    for (int i = 0; i < 256; ++i) {
        const double now = lightness(colourAt(static_cast<ColourMap>(map), i / 255.0));
        QVERIFY2(now > before - 0.35,
            qPrintable(QString::number(i))); // 0.35: one step of 8-bit rounding
        before = now;
    }
    QVERIFY(before - lightness(colourAt(static_cast<ColourMap>(map), 0)) > 70);
}

void ColourMapTest::endsAreWhatTheMapsAreKnownFor()
{
    QCOMPARE(colourAt(ColourMap::viridis, 0), qRgb(0x44, 0x01, 0x54));
    QCOMPARE(colourAt(ColourMap::viridis, 1), qRgb(0xfd, 0xe7, 0x25));
}

void ColourMapTest::valuesOutsideAreClamped()
{
    QCOMPARE(colourAt(ColourMap::magma, -3), colourAt(ColourMap::magma, 0));
    QCOMPARE(colourAt(ColourMap::magma, 3), colourAt(ColourMap::magma, 1));
}

void ColourMapTest::notANumberIsTransparent()
{
    QCOMPARE(qAlpha(colourAt(ColourMap::grey, std::numeric_limits<double>::quiet_NaN())), 0);
}

QTEST_GUILESS_MAIN(ColourMapTest)
#include "colour_map_test.moc"
