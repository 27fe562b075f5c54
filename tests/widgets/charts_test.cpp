// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/convergence_chart.h"
#include "widgets/distance_chart.h"
#include "widgets/matrix_view.h"
#include "widgets/simplex_scene.h"
#include "widgets/solver_stages.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QtTest>
#include <limits>

using namespace widgets;

class ChartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCaptionSaysHowASolveEnded_data();
    void aCaptionSaysHowASolveEnded();
    void ofSeveralSolvesTheWorstIsNamed();
    void barsHaveTheirColours();
    void newValuesMoveTheBarsOfTheSameChart();
    void chartsFollowTheTheme();
    void oddRecordsAreDrawn();
    void fewRoundsAreShownByTheirStages();
    void aMatrixTellsTheCellUnderTheMouse();
    void arrowsWalkThroughAMatrix();
    void namesTakeTheRoomThatCellsLeave();
    void unknownCellsAreEmpty();
    void aThousandClassesAreAPictureOfTheirMatrix();
    void singleMassesAmongAThousandClassesAreSeen();
};

static engine::SolverRecord exactRecord()
{
    return { .name = "exact",
        .iterations = 4,
        .relativeGap = 2e-15,
        .converged = true,
        .seconds = 0.041,
        .errors = { 0.3, 1e-3, 1e-8, 2e-15 } };
}

static engine::SolverRecord entropicRecord()
{
    return { .name = "sinkhorn",
        .epsilon = 0.1,
        .iterations = 2000,
        .marginalError = 3e-4,
        .converged = false,
        .seconds = 3.2 };
}

void ChartsTest::aCaptionSaysHowASolveEnded_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("exact") << captionOf(exactRecord())
                           << QStringLiteral("exact · certified, gap 2e-15 · 4 rounds · 41 ms");
    QTest::newRow("entropic")
        << captionOf(entropicRecord())
        << QStringLiteral("sinkhorn · not converged, error 0.0003 · 2,000 passes · 3.20 s");
}

void ChartsTest::aCaptionSaysHowASolveEnded()
{
    QFETCH(QString, caption);
    QFETCH(QString, wanted);
    QCOMPARE(caption, wanted);
}

void ChartsTest::ofSeveralSolvesTheWorstIsNamed()
{
    ConvergenceChart chart;
    QSignalSpy changed(&chart, &ConvergenceChart::captionChanged);
    chart.setRecords({ { QStringLiteral("A"), Qt::red, exactRecord() },
        { QStringLiteral("B"), Qt::blue, entropicRecord() } });
    QVERIFY(chart.caption().startsWith(QStringLiteral("2 solves")));
    QVERIFY(chart.caption().contains(QStringLiteral("not converged")));
    QCOMPARE(changed.count(), 1);
}

static int pixelsLike(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

void ChartsTest::barsHaveTheirColours()
{
    DistanceChart chart;
    chart.resize(400, 240);
    chart.setBars({ { QStringLiteral("A"), 200, Qt::red, true },
        { QStringLiteral("A"), 100, Qt::blue, true } });
    chart.show();
    const QImage shown = chart.grab().toImage();
    const double red = pixelsLike(shown, Qt::red);
    const double blue = pixelsLike(shown, Qt::blue);
    QVERIFY(red > 500);
    QVERIFY(std::abs(red / blue - 2) < 0.1); // heights are proportional; edges are smoothed
    chart.setBars({ { QStringLiteral("A"), 200, Qt::red, false },
        { QStringLiteral("A"), 100, Qt::blue, true } });
    QVERIFY(pixelsLike(chart.grab().toImage(), Qt::red) < 0.7 * red); // hatched
    chart.setBars({});
    QCOMPARE(pixelsLike(chart.grab().toImage(), Qt::red), 0);
}

/// As while the point is dragged: making the chart anew would hold up the drag.
void ChartsTest::newValuesMoveTheBarsOfTheSameChart()
{
    DistanceChart chart;
    chart.resize(400, 240);
    const auto set = [&](double red, double blue) {
        chart.setBars({ { QStringLiteral("A"), red, Qt::red, true },
            { QStringLiteral("B"), blue, Qt::blue, true } });
    };
    set(200, 100);
    chart.show();
    const double high = pixelsLike(chart.grab().toImage(), Qt::red);
    const auto* series = chart.chart()->series().value(0);
    set(100, 200);
    QCOMPARE(chart.chart()->series().value(0), series);
    QImage shown = chart.grab().toImage();
    QVERIFY(std::abs(high / pixelsLike(shown, Qt::red) - 2) < 0.1); // edges are smoothed
    QVERIFY(std::abs(high / pixelsLike(shown, Qt::blue) - 1) < 0.05);
    set(100, 0);
    shown = chart.grab().toImage();
    QVERIFY(std::abs(high / pixelsLike(shown, Qt::red) - 1) < 0.05); // the tallest fills the chart
    QCOMPARE(pixelsLike(shown, Qt::blue), 0);
    chart.setBars({ { QStringLiteral("C"), 100, Qt::green, true } });
    QVERIFY(pixelsLike(chart.grab().toImage(), Qt::green) > 500);
}

void ChartsTest::chartsFollowTheTheme()
{
    ConvergenceChart chart;
    chart.resize(300, 200);
    chart.setRecords({ { QStringLiteral("A"), QColor(), exactRecord() } });
    chart.setPalette(lightPalette());
    const QImage light = chart.grab().toImage();
    chart.setPalette(darkPalette());
    const QImage dark = chart.grab().toImage();
    QVERIFY(pixelsLike(light, themeOf(lightPalette()).accent) > 20);
    QVERIFY(pixelsLike(dark, themeOf(darkPalette()).accent) > 20);
}

void ChartsTest::oddRecordsAreDrawn()
{
    ConvergenceChart chart;
    chart.resize(300, 200);
    engine::SolverRecord odd;
    chart.setRecords({ { QStringLiteral("nothing"), Qt::red, odd } });
    QVERIFY(!chart.grab().isNull());
    odd.errors = { 0, 0 };
    chart.setRecords({ { QStringLiteral("zeros"), Qt::red, odd } });
    QVERIFY(!chart.grab().isNull());
    odd.errors
        = { std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), 1 };
    chart.setRecords({ { QStringLiteral("one"), Qt::red, odd } });
    QVERIFY(!chart.grab().isNull());
    odd.errors.clear();
    odd.stages = { { .name = "auction" }, { .name = "pricing" } };
    chart.setRecords({ { QStringLiteral("in no time"), Qt::red, odd } });
    QVERIFY(!chart.grab().isNull());
}

void ChartsTest::fewRoundsAreShownByTheirStages()
{
    engine::SolverRecord one { .name = "exact", .converged = true };
    one.stages = { { .name = "auction", .seconds = 0.3 }, { .name = "pricing", .seconds = 0.1 } };
    engine::SolverRecord other { .name = "exact", .converged = true };
    other.stages = { { .name = "pricing", .seconds = 0.2 } };
    const std::vector<widgets::NamedRecord> records { { QStringLiteral("A"), Qt::red, one },
        { QStringLiteral("B"), Qt::blue, other } };
    const auto times = widgets::stageTimes(records);
    QCOMPARE(times.size(), std::size_t(2));
    QCOMPARE(times[1].seconds, (std::vector<double> { 0.1, 0.2 }));
    ConvergenceChart chart;
    chart.resize(360, 200);
    chart.setRecords(records);
    const QImage shown = chart.grab().toImage();
    const double red = pixelsLike(shown, Qt::red);   // 0.4 s
    const double blue = pixelsLike(shown, Qt::blue); // 0.2 s
    QVERIFY(blue > 100);
    QVERIFY(std::abs(red / blue - 2) < 0.2);
}

void ChartsTest::aMatrixTellsTheCellUnderTheMouse()
{
    MatrixView view;
    engine::MatrixD values(2, 3);
    values << 0, 1, 2, 3, 4, 5;
    view.setMatrix(values, { QStringLiteral("r0"), QStringLiteral("r1") },
        { QStringLiteral("c0"), QStringLiteral("c1"), QStringLiteral("c2") });
    view.resize(300, 200);
    view.show();
    QSignalSpy hovered(&view, &MatrixView::cellHovered);
    QSignalSpy selected(&view, &MatrixView::cellSelected);
    QTest::mouseMove(&view, view.cell(1, 2).center().toPoint());
    QCOMPARE(hovered.last(), (QVariantList { 1, 2 }));
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.cell(0, 1).center().toPoint());
    QCOMPARE(selected.last(), (QVariantList { 0, 1 }));
    const QImage shown = view.grab().toImage();
    const QPoint inNear = view.cell(0, 0).topLeft().toPoint() + QPoint(3, 3);
    QCOMPARE(shown.pixel(inNear * shown.devicePixelRatio()),
        colourAt(ColourMap::viridis, 1)); // near is bright
}

void ChartsTest::arrowsWalkThroughAMatrix()
{
    MatrixView view;
    view.setMatrix(engine::MatrixD::Identity(3, 3), {}, {});
    view.resize(200, 200);
    view.show();
    QSignalSpy selected(&view, &MatrixView::cellSelected);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.cell(1, 1).center().toPoint());
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(selected.last(), (QVariantList { 2, 2 }));
}

/// Cell by cell, with a look at all names for each, a paint would take hours.
void ChartsTest::aThousandClassesAreAPictureOfTheirMatrix()
{
    constexpr int kClasses = 964;
    MatrixView view;
    engine::MatrixD values = engine::MatrixD::Zero(kClasses, kClasses);
    values.bottomRightCorner(kClasses / 2, kClasses / 2).setOnes();
    QStringList names;
    for (int k = 0; k < kClasses; ++k)
        names << QStringLiteral("class %1").arg(k);
    view.setMatrix(values, names, names);
    view.setBright(true);
    view.resize(300, 200);
    view.show();
    const QImage shown = view.grab().toImage();
    const QRectF all = view.cell(0, 0) | view.cell(kClasses - 1, kClasses - 1);
    QVERIFY(all.width() > 280 && all.height() > 180); // no room is kept for names
    const auto at = [&](double x, double y) {
        const QPointF place(all.left() + x * all.width(), all.top() + y * all.height());
        return shown.pixel(place.toPoint() * shown.devicePixelRatio());
    };
    QCOMPARE(at(0.75, 0.75), colourAt(ColourMap::viridis, 1));
    QCOMPARE(at(0.25, 0.75), colourAt(ColourMap::viridis, 0));
    QCOMPARE(at(0.25, 0.25), colourAt(ColourMap::viridis, 0));
    QSignalSpy hovered(&view, &MatrixView::cellHovered);
    QTest::mouseMove(&view, view.cell(700, 500).center().toPoint());
    QVERIFY(std::abs(hovered.last()[0].toInt() - 700) < 5); // there are five cells to a pixel
    view.setBright(false);
    QCOMPARE(view.grab().toImage().pixel(
                 view.cell(10, 10).center().toPoint() * shown.devicePixelRatio()),
        colourAt(ColourMap::viridis, 1));
}

void ChartsTest::namesTakeTheRoomThatCellsLeave()
{
    MatrixView view;
    const QStringList names { QStringLiteral("Handwriting"), QStringLiteral("Kana"),
        QStringLiteral("Garments") };
    const double line = QFontMetricsF(smallFont(view.font())).height();
    const double longest = QFontMetricsF(smallFont(view.font())).horizontalAdvance(names[0]);
    view.setMatrix(engine::MatrixD::Zero(3, 3), names, names);
    view.resize(static_cast<int>(longest + 11 * line), static_cast<int>(longest + 8 * line));
    QVERIFY2(view.cell(0, 0).width() < longest, "the names lie on their side");
    QVERIFY2(view.cell(0, 0).top() > longest, "no column's name is cut");
    QVERIFY2(view.cell(0, 0).left() > longest, "no row's name is cut");
    QVERIFY2(view.cell(2, 2).bottom() < view.height(), "all cells are there");
    QVERIFY(view.cell(0, 0).height() >= 2 * line);

    // Where there is no room for both, cells keep theirs.
    view.resize(view.width(), static_cast<int>(6 * line));
    QVERIFY(view.cell(0, 0).top() <= 0.4 * view.height());
    QVERIFY(view.cell(2, 2).bottom() < view.height());
}

void ChartsTest::unknownCellsAreEmpty()
{
    MatrixView view;
    engine::MatrixD values(1, 2);
    values << 1, std::numeric_limits<double>::quiet_NaN();
    view.setMatrix(values, {}, {});
    view.resize(200, 120);
    const QImage shown = view.grab().toImage();
    const QPoint at = view.cell(0, 1).center().toPoint();
    QCOMPARE(shown.pixel(at * shown.devicePixelRatio()), themeOf(view.palette()).raised.rgb());
    view.clear();
    QVERIFY(!view.grab().isNull());
}

/// As of a plan between datasets of many small classes: most cells are empty.
void ChartsTest::singleMassesAmongAThousandClassesAreSeen()
{
    constexpr int kClasses = 964;
    MatrixView view;
    engine::MatrixD values = engine::MatrixD::Zero(kClasses, kClasses);
    values.diagonal().setOnes();
    values(500, 3) = std::numeric_limits<double>::quiet_NaN();
    view.setMatrix(values, {}, {});
    view.setBright(true);
    view.resize(300, 200);
    view.show();
    const QImage shown = view.grab().toImage();
    int bright = 0;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            bright += shown.pixel(x, y) == colourAt(ColourMap::viridis, 1);
    QVERIFY2(bright > 150, qPrintable(QString::number(bright))); // one in each row of pixels
}

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
