// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin/plane.h"

#include <QTest>
#include <cmath>
#include <numbers>
#include <numeric>

using namespace engine;
using namespace engine::drawing;

class DrawingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCoverOfAnOutlineIsItsArea_data();
    void theCoverOfAnOutlineIsItsArea();
    void anInnerOutlineOfTheOtherOrientationIsAHole();
    void whatLiesOutsideIsCutOff();
    void aPixelHalfInsideIsHalfCovered();
    void aLineCoversItsWidthTimesItsLength();
    void turnsAreCosinesAndSines();
    void strokesAreReadFromText();
    void curvesGoThroughTheirKnotsAndBreakAtCorners();
    void bellsHaveMeanZeroAndVarianceOne();
    void noiseIsSmoothAndBounded();
};

namespace {

double total(const Plane& plane)
{
    return std::accumulate(plane.values.begin(), plane.values.end(), 0.0);
}

bool isNear(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.9g is not within %.3g of %.9g", value, tolerance, expected);
    return false;
}

} // namespace

void DrawingTest::theCoverOfAnOutlineIsItsArea_data()
{
    QTest::addColumn<Polyline>("outline");
    QTest::addColumn<double>("area");
    QTest::newRow("aligned square") << Polyline { { 2, 3 }, { 7, 3 }, { 7, 8 }, { 2, 8 } } << 25.0;
    QTest::newRow("square between pixels")
        << Polyline { { 2.25F, 3.5F }, { 7.75F, 3.5F }, { 7.75F, 8.25F }, { 2.25F, 8.25F } }
        << 5.5 * 4.75;
    QTest::newRow("counter-clockwise")
        << Polyline { { 2, 8 }, { 7, 8 }, { 7, 3 }, { 2, 3 } } << 25.0;
    QTest::newRow("triangle") << Polyline { { 1, 1 }, { 20, 4 }, { 5, 25 } }
                              << 0.5 * std::abs(19.0 * 24 - 4 * 3);
    QTest::newRow("sliver") << Polyline { { 1, 1 }, { 27, 1.2F }, { 27, 1.4F } } << 0.5 * 26 * 0.2;
}

void DrawingTest::theCoverOfAnOutlineIsItsArea()
{
    QFETCH(Polyline, outline);
    QFETCH(double, area);
    QVERIFY(isNear(total(filled(28, 28, outline)), area, 1e-4)); // sums of floats
}

void DrawingTest::anInnerOutlineOfTheOtherOrientationIsAHole()
{
    const Polyline outlines[] = { { { 2, 2 }, { 12, 2 }, { 12, 12 }, { 2, 12 } },
        { { 4, 10 }, { 10, 10 }, { 10, 4 }, { 4, 4 } } };
    const Plane plane = filled(28, 28, outlines);
    QVERIFY(isNear(total(plane), 100 - 36, 1e-4));
    QCOMPARE(plane.at(6, 6), 0.0F);
    QCOMPARE(plane.at(3, 3), 1.0F);
}

void DrawingTest::whatLiesOutsideIsCutOff()
{
    const Polyline large { { -50, -50 }, { 80, -50 }, { 80, 80 }, { -50, 80 } };
    QCOMPARE(total(filled(28, 28, large)), 28.0 * 28);
    const Polyline away { { 40, 40 }, { 50, 40 }, { 50, 50 } };
    QCOMPARE(total(filled(28, 28, away)), 0.0);
}

void DrawingTest::aPixelHalfInsideIsHalfCovered()
{
    const Plane plane = filled(4, 4, Polyline { { 0, 0 }, { 2, 0 }, { 2, 1.5F }, { 0, 1.5F } });
    QCOMPARE(plane.at(0, 0), 1.0F);
    QCOMPARE(plane.at(1, 1), 0.5F);
    QCOMPARE(plane.at(2, 0), 0.0F);
}

void DrawingTest::aLineCoversItsWidthTimesItsLength()
{
    Plane plane;
    const PenPoint line[] = { { { 6, 9 }, 1.5F }, { { 22, 17 }, 1.5F } };
    ink(plane, line);
    const double length = std::hypot(16, 8);
    const double area = 3 * length + std::numbers::pi * 1.5 * 1.5;
    QVERIFY(
        isNear(total(plane), area, 0.03 * area)); // the cover of a pixel is estimated by distance
    QCOMPARE(plane.at(14, 12), 1.0F);
    QCOMPARE(plane.at(2, 25), 0.0F);
}

void DrawingTest::turnsAreCosinesAndSines()
{
    for (float turns = -1.5F; turns < 2.5F; turns += 0.013F) {
        const Point p = onCircle(turns);
        const double angle = 2 * std::numbers::pi * turns;
        QVERIFY(isNear(p.x, std::cos(angle), 2e-6)); // truncated series and rounding of the angle
        QVERIFY(isNear(p.y, std::sin(angle), 2e-6));
    }
}

void DrawingTest::strokesAreReadFromText()
{
    const std::vector<Knots> strokes = strokesFrom("1,2 30,-4! 5,6; 7,8");
    QCOMPARE(strokes.size(), std::size_t { 2 });
    QCOMPARE(strokes[0].size(), std::size_t { 3 });
    QCOMPARE(strokes[0][1].at.x, 30.0F);
    QCOMPARE(strokes[0][1].at.y, -4.0F);
    QVERIFY(strokes[0][1].corner && !strokes[0][2].corner);
    QCOMPARE(strokes[1][0].at.y, 8.0F);
}

void DrawingTest::curvesGoThroughTheirKnotsAndBreakAtCorners()
{
    const Knots round { { { 0, 0 } }, { { 10, 0 } }, { { 10, 10 } } };
    const Knots broken { { { 0, 0 } }, { { 10, 0 }, true }, { { 10, 10 } } };
    float reach = 0;
    bool meets = false;
    for (const Point p : curveThrough(round, 1)) {
        reach = std::max(reach, p.x);
        meets = meets || length(p - Point { 10, 0 }) < 1e-4F;
    }
    QVERIFY(meets);
    QVERIFY(reach > 10.1F); // it swings out
    for (const Point p : curveThrough(broken, 1))
        QVERIFY(p.x <= 10 && p.y >= 0); // it does not
}

void DrawingTest::bellsHaveMeanZeroAndVarianceOne()
{
    Random random(5);
    double sum = 0;
    double squares = 0;
    const int count = 20000;
    for (int i = 0; i < count; ++i) {
        const double value = bell(random);
        sum += value;
        squares += value * value;
        QVERIFY(std::abs(value) < 3.5);
    }
    QVERIFY(isNear(sum / count, 0, 4 / std::sqrt(count))); // four standard errors
    QVERIFY(isNear(squares / count, 1, 4 * std::sqrt(2.0 / count)));
}

void DrawingTest::noiseIsSmoothAndBounded()
{
    const Noise noise(3);
    for (float x = -4; x < 4; x += 0.01F) {
        QVERIFY(std::abs(noise.at(x, 0.3F)) <= 1);
        // the steepest slope is 1.5 times the largest difference, which is 2
        QVERIFY(std::abs(noise.at(x + 0.01F, 0.3F) - noise.at(x, 0.3F)) < 0.031F);
    }
    QVERIFY(noise.at(0.5F, 0.5F) != Noise(4).at(0.5F, 0.5F));
}

QTEST_GUILESS_MAIN(DrawingTest)
#include "drawing_test.moc"
