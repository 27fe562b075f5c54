// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The charts below the stage, wide and narrow.
#include "app/charts_panel.h"
#include "app/main_window.h"
#include "app/preview_panel.h"
#include "tests/app/small_example.h"
#include "widgets/convergence_chart.h"
#include "widgets/distance_chart.h"
#include "widgets/matrix_view.h"

#include <QComboBox>
#include <QTest>

using app::MainWindow;

namespace {

constexpr int kLong = 120'000; // milliseconds: a slow machine that builds something else meanwhile

class ChartsPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyChartHasRoomInASmallWindow();
    void theChoiceStaysWhereTheWindowBecomesNarrow();
    void nothingIsOfferedBeforeThereIsAResult();
};

void open(MainWindow& window)
{
    window.show();
    window.openDatasets(app::smallExample(40));
    QTRY_VERIFY_WITH_TIMEOUT(window.preview()->preview() && !window.exploration().busy(), kLong);
}

void ChartsPanelTest::initTestCase()
{
    app::useSettingsOfTheTest();
}

/// On a laptop three charts side by side were so narrow that one of them was a stripe: there the
/// solver is one of the pictures to choose from.
void ChartsPanelTest::everyChartHasRoomInASmallWindow()
{
    MainWindow window;
    window.resize(1024, 700);
    open(window);
    const app::ChartsPanel* charts = window.charts();
    const int least = 9 * window.fontMetrics().height(); // what each of them asks for at least
    QVERIFY2(charts->distances()->width() >= least, qPrintable(QString::number(charts->width())));
    QVERIFY(charts->matrix()->width() >= least);
    QVERIFY(!charts->solver()->isVisible());

    QComboBox* choice = charts->matrixChoice();
    choice->setCurrentIndex(choice->findText(QStringLiteral("how the plans were found")));
    QVERIFY(charts->solver()->isVisible());
    QVERIFY(charts->solver()->width() >= least);
}

void ChartsPanelTest::theChoiceStaysWhereTheWindowBecomesNarrow()
{
    MainWindow window;
    window.resize(1600, 1000);
    open(window);
    const app::ChartsPanel* charts = window.charts();
    QVERIFY(charts->solver()->isVisible() && charts->matrix()->isVisible());
    QComboBox* choice = charts->matrixChoice();
    const int masses = choice->findText(QStringLiteral("mass"), Qt::MatchStartsWith);
    choice->setCurrentIndex(masses);
    const QString chosen = choice->currentText();
    for (const QSize size : { QSize(1024, 700), QSize(1600, 1000) }) {
        window.resize(size);
        QTRY_COMPARE(charts->solver()->isVisible(), size.width() == 1600);
        QCOMPARE(choice->currentText(), chosen);
        QVERIFY(charts->matrix()->isVisible());
    }
}

void ChartsPanelTest::nothingIsOfferedBeforeThereIsAResult()
{
    MainWindow window;
    window.show();
    QVERIFY(!window.charts()->matrixChoice()->isVisible());
    open(window);
    QVERIFY(window.charts()->matrixChoice()->isVisible());
}

} // namespace

QTEST_MAIN(ChartsPanelTest)
#include "charts_panel_test.moc"
