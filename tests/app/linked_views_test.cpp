// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in one view is marked in all of them; single classes that move.
#include "app/charts_panel.h"
#include "app/class_travel_dialog.h"
#include "app/datasets_panel.h"
#include "app/linked_views.h"
#include "app/main_window.h"
#include "app/pair_tools.h"
#include "app/place_button.h"
#include "app/preview_panel.h"
#include "app/stage_page.h"
#include "tests/app/small_example.h"
#include "widgets/dataset_list.h"
#include "widgets/dataset_map.h"
#include "widgets/image_grid.h"
#include "widgets/matrix_view.h"
#include "widgets/path_chart.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using app::ActionId;
using app::MainWindow;
using app::Marked;

namespace {

constexpr int kLong = 120'000; // milliseconds: a slow machine that builds something else meanwhile

bool solvedFor(MainWindow& window)
{
    const auto& result = window.exploration().result();
    return result && result->inputs == window.document().inputs() && window.preview()->preview()
        && !window.exploration().busy();
}

void openExample(MainWindow& window)
{
    window.resize(1500, 1000);
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
}

const Marked& marked(MainWindow& window)
{
    return window.findChild<app::LinkedViews*>()->marks().now();
}

void showMatrix(MainWindow& window, const QString& choice)
{
    QComboBox* box = window.charts()->matrixChoice();
    box->setCurrentIndex(box->findText(choice, Qt::MatchStartsWith));
}

void clickCell(MainWindow& window, int row, int column)
{
    auto* matrix = window.charts()->matrix();
    QTest::mouseClick(matrix, Qt::LeftButton, {}, matrix->cell(row, column).center().toPoint());
}

} // namespace

class LinkedViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anImageMarksItsParentsAndItsCell();
    void aCellMarksItsImagesAndItsClasses();
    void escapeTakesMarksAway();
    void aDatasetIsMarkedInMapAndMatrix();
    void theDistanceOnTheWayIsThatOfTheSimplex();
    void rowsOfMarkedClassesAreExactlyThose();
    void singleClassesMoveAndUndoBringsAllBack();
};

void LinkedViewsTest::initTestCase()
{
    app::useSettingsOfTheTest();
}

void LinkedViewsTest::anImageMarksItsParentsAndItsCell()
{
    MainWindow window;
    openExample(window);
    showMatrix(window, QStringLiteral("mass: Notes to Garments"));
    auto* grid = window.preview()->grid();
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->tileOf(11).center());
    QCOMPARE(marked(window).row, 11);
    const auto& result = *window.exploration().result();
    const engine::SourceMap& map = result.shown().maps[1];
    const auto parent
        = static_cast<std::size_t>(map.parentIndex[static_cast<std::size_t>(map.parentStart[11])]);
    const int targetClass = result.shown().base->labels[11];
    const int garment = result.sources[1]->labels[parent];
    QCOMPARE(window.charts()->matrix()->selected(), QPoint(garment, targetClass));
    const widgets::DatasetCard& card = window.datasets()->list()->cards()[1];
    QCOMPARE(card.marked.size(), std::size_t { 1 }); // a sharp map: one parent
    QVERIFY(card.mark.contains(
        QString::fromStdString(result.sources[1]->classNames[static_cast<std::size_t>(garment)])));
    // The parent by its number in the file, not in the sample.
    const auto& request = result.inputs.sources[1];
    const engine::DatasetPtr whole = window.exploration().whole(request);
    const std::size_t record = engine::selectedRecords(*whole, request.selection)[parent];
    QVERIFY(card.mark.contains(QString::number(record)));
    QVERIFY(std::ranges::equal(whole->image(record), result.sources[1]->image(parent)));
}

void LinkedViewsTest::aCellMarksItsImagesAndItsClasses()
{
    MainWindow window;
    openExample(window);
    showMatrix(window, QStringLiteral("labels: Notes to Digits"));
    clickCell(window, 4, 6);
    QCOMPARE(marked(window).targetClass, 4);
    QCOMPARE(marked(window).sourceClasses, (std::vector<int> { 6, -1, -1 }));
    QVERIFY(window.datasets()->list()->cards()[0].mark.contains(QStringLiteral("6")));
    QVERIFY(window.datasets()->list()->cards()[1].mark.isEmpty());
    QVERIFY(!window.datasets()->list()->cards()[3].marked.empty()); // the target's class
    showMatrix(window, QStringLiteral("mass: Notes to Digits"));    // marked there, too
    QCOMPARE(window.charts()->matrix()->selected(), QPoint(6, 4));
    showMatrix(window, QStringLiteral("mass: Notes to Kana")); // the whole row
    QCOMPARE(window.charts()->matrix()->selected(), QPoint(-1, 4));
}

void LinkedViewsTest::escapeTakesMarksAway()
{
    MainWindow window;
    openExample(window);
    showMatrix(window, QStringLiteral("mass: Notes to Digits"));
    clickCell(window, 2, 2);
    QVERIFY(!marked(window).nothing());
    QTest::keyClick(window.charts()->matrix(), Qt::Key_Escape);
    QVERIFY(marked(window).nothing());
    QCOMPARE(window.charts()->matrix()->selected(), QPoint(-1, -1));
    QVERIFY(window.datasets()->list()->cards()[0].mark.isEmpty());
}

void LinkedViewsTest::aDatasetIsMarkedInMapAndMatrix()
{
    MainWindow window;
    openExample(window);
    showMatrix(window, QStringLiteral("map of datasets"));
    auto* map = window.charts()->map();
    QTRY_VERIFY(map->isVisible());
    QTest::mouseClick(map, Qt::LeftButton, {}, map->spotAt(2).toPoint());
    QCOMPARE(marked(window).dataset, 2);
    showMatrix(window, QStringLiteral("between datasets"));
    QCOMPARE(window.charts()->matrix()->selected(), QPoint(2, 2));
    QVERIFY(!window.datasets()->list()->cards()[2].mark.isEmpty());
    QVERIFY(window.datasets()->list()->cards()[0].mark.isEmpty());
}

void LinkedViewsTest::theDistanceOnTheWayIsThatOfTheSimplex()
{
    MainWindow window;
    openExample(window);
    auto* pair = window.preview()->pairTools();
    pair->a()->setPlace({ .kind = app::Place::Kind::corner, .index = 0 });
    pair->b()->setPlace({ .kind = app::Place::Kind::corner, .index = 2 });
    showMatrix(window, QStringLiteral("distance on the way"));
    auto* chart = window.charts()->along();
    QVERIFY(chart->isVisible());
    const auto& form = window.exploration().result()->geodesic->distances.total;
    // Higher on the screen is farther from the target.
    const bool farther = form.v[2] > form.v[0];
    QCOMPARE(chart->pointAt(1).y() < chart->pointAt(0).y(), farther);
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->pointAt(0.5).toPoint());
    const engine::Weights& weights = window.stage()->weights();
    // A pixel is about 1/200 of the chart, its places lie 1/64 apart.
    QVERIFY(std::abs(weights[0] - 0.5) < 0.02 && weights[1] == 0);
}

void LinkedViewsTest::rowsOfMarkedClassesAreExactlyThose()
{
    MainWindow window;
    openExample(window);
    const auto& result = *window.exploration().result();
    QVERIFY(app::rowsMarked(result, {}).empty());
    QVERIFY(app::rowsMarked(result, app::markOfImage(result, 3)).empty());
    const std::vector<bool> rows = app::rowsMarked(result, app::markOfClasses(result, 5, 1, -1));
    QCOMPARE(rows.size(), std::size_t { 80 });
    for (std::size_t row = 0; row < rows.size(); ++row)
        QCOMPARE(rows[row], result.shown().base->labels[row] == 5);
}

void LinkedViewsTest::singleClassesMoveAndUndoBringsAllBack()
{
    MainWindow window;
    openExample(window);
    const auto before = window.document().state();
    window.actions().at(ActionId::moveClasses)->trigger();
    auto* dialog = window.findChild<app::ClassTravelDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->lists().size(), std::size_t { 4 });
    dialog->lists()[0]->setCurrentRow(3);
    dialog->lists()[1]->setCurrentRow(6);
    dialog->lists()[3]->setCurrentRow(8);
    QTest::mouseClick(dialog->moveButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    const auto& result = *window.exploration().result();
    for (const int label : result.sources[1]->labels)
        QCOMPARE(label, 6);
    for (const int label : result.target->labels)
        QCOMPARE(label, 8);
    QVERIFY(result.geodesic->converged());
    QVERIFY(window.jobBar() != nullptr);
    QCOMPARE(window.document().history()->count(), 2); // opening, and this: one step
    window.actions().at(ActionId::undo)->trigger();
    QVERIFY(window.document().state() == before);
    QVERIFY(!dialog->allButton()->isEnabled());
}

QTEST_MAIN(LinkedViewsTest)
#include "linked_views_test.moc"
