// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Distances along a way: read, clicked, dragged and walked by keys.
#include "widgets/path_chart.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QtTest>

using widgets::PathChart;

class PathChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theCurveFollowsTheValues();
    void aClickChoosesAPlaceOnTheWay();
    void aDragOutsideStaysAtTheEnd();
    void arrowsWalkAlong();
    void nothingIsChosenWithoutAWay();

private:
    std::unique_ptr<PathChart> chart_;
};

void PathChartTest::init()
{
    chart_ = std::make_unique<PathChart>();
    chart_->resize(300, 200);
    chart_->setPalette(widgets::lightPalette());
    chart_->setValues({ 10, 4, 2, 4, 10 }, QStringLiteral("A"), QStringLiteral("B"));
    chart_->show();
}

void PathChartTest::theCurveFollowsTheValues()
{
    const QPointF start = chart_->pointAt(0);
    const QPointF middle = chart_->pointAt(0.5);
    QVERIFY(middle.y() > start.y() + 50); // nearer is lower
    QCOMPARE(chart_->pointAt(1).y(), start.y());
    const double between = chart_->pointAt(0.125).y(); // a value of 7
    QVERIFY(std::abs((between - start.y()) / (middle.y() - start.y()) - 3.0 / 8) < 0.02);
    const QImage shown = chart_->grab().toImage();
    const QRgb accent = widgets::themeOf(widgets::lightPalette()).accent.rgb();
    int painted = 0;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            painted += shown.pixel(x, y) == accent;
    QVERIFY2(painted > 100, qPrintable(QString::number(painted)));
}

void PathChartTest::aClickChoosesAPlaceOnTheWay()
{
    QSignalSpy chosen(chart_.get(), &PathChart::positionChosen);
    QTest::mouseClick(chart_.get(), Qt::LeftButton, {}, chart_->pointAt(0.25).toPoint());
    QCOMPARE(chosen.size(), 1);
    QVERIFY(std::abs(chosen[0][0].toDouble() - 0.25) < 0.01);
}

void PathChartTest::aDragOutsideStaysAtTheEnd()
{
    QSignalSpy chosen(chart_.get(), &PathChart::positionChosen);
    QTest::mousePress(chart_.get(), Qt::LeftButton, {}, chart_->pointAt(0.5).toPoint());
    QMouseEvent move(QEvent::MouseMove, QPointF(900, 20), chart_->mapToGlobal(QPointF(900, 20)),
        Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(chart_.get(), &move);
    QCOMPARE(chosen.last()[0].toDouble(), 1.0);
}

void PathChartTest::arrowsWalkAlong()
{
    chart_->setPosition(0.5);
    QSignalSpy chosen(chart_.get(), &PathChart::positionChosen);
    QTest::keyClick(chart_.get(), Qt::Key_Right);
    QTest::keyClick(chart_.get(), Qt::Key_Right);
    QTest::keyClick(chart_.get(), Qt::Key_Left);
    QCOMPARE(chosen.size(), 3);
    QVERIFY(chosen[1][0].toDouble() > chosen[0][0].toDouble());
    QCOMPARE(chosen[2][0].toDouble(), chosen[0][0].toDouble());
}

void PathChartTest::nothingIsChosenWithoutAWay()
{
    chart_->setValues({}, {}, {});
    QSignalSpy chosen(chart_.get(), &PathChart::positionChosen);
    QTest::mouseClick(chart_.get(), Qt::LeftButton, {}, QPoint(150, 100));
    QTest::keyClick(chart_.get(), Qt::Key_Right);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(!chart_->grab().isNull());
}

QTEST_MAIN(PathChartTest)
#include "path_chart_test.moc"
