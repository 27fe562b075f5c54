// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window offscreen, with real mouse, keys and dropped files.
#include "app/charts_panel.h"
#include "app/command_palette.h"
#include "app/datasets_panel.h"
#include "app/export_dialog.h"
#include "app/figure_dialog.h"
#include "app/main_window.h"
#include "app/preview_panel.h"
#include "app/publishing.h"
#include "app/stage_page.h"
#include "tests/app/small_example.h"
#include "widgets/dataset_list.h"
#include "widgets/distance_chart.h"
#include "widgets/image_grid.h"
#include "widgets/job_bar.h"
#include "widgets/weight_bars.h"
#include "widgets/weight_number.h"

#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using app::ActionId;
using app::MainWindow;
using engine::DatasetRequest;
using engine::Weights;

namespace {

constexpr int kLong = 120'000; // milliseconds: a slow machine that builds something else meanwhile

bool solvedFor(MainWindow& window)
{
    const auto& result = window.exploration().result();
    return result && result->inputs == window.document().inputs() && window.preview()->preview();
}

bool statusBarSays(MainWindow& window, const QString& words)
{
    const auto labels = window.jobBar()->findChildren<QLabel*>();
    return std::ranges::any_of(labels,
        [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

bool near(const Weights& a, const Weights& b, double tolerance)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t s = 0; s < a.size(); ++s)
        if (std::abs(a[s] - b[s]) > tolerance)
            return false;
    return true;
}

QPoint screenOf(MainWindow& window, const Weights& weights)
{
    return window.stage()->simplex()->geometryOnScreen().position(weights).toPoint();
}

void drag(MainWindow& window, const Weights& from, const Weights& to)
{
    QWidget* view = window.stage()->simplex();
    const QPoint start = screenOf(window, from);
    const QPoint end = screenOf(window, to);
    QTest::mousePress(view, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(view, start + (end - start) * step / 8);
    QTest::mouseRelease(view, Qt::LeftButton, {}, end);
}

void drop(QWidget* on, QPointF at, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(on, &enter);
    QDragMoveEvent move(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(on, &move);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(on, &event);
}

/// A CSV of 40 images of 8 x 8 in two classes, as Kaggle's: a heading, then the class and the
/// pixels.
QUrl writtenCsv(const QTemporaryDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    std::ofstream file(path.toStdString());
    file << "label";
    for (int p = 0; p < 64; ++p)
        file << ",pixel" << p;
    for (int i = 0; i < 40; ++i) {
        file << '\n' << i % 2;
        for (int p = 0; p < 64; ++p)
            file << ',' << (p * (i % 7 + 1) + i) % 256;
    }
    return QUrl::fromLocalFile(path);
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theExampleIsShownWithImagesAndDistances();
    void anEmptyWindowSaysTheNextStep();
    void theEmptyStageOpensTheExample();
    void namesThatAreTheSameAreNumbered();
    void draggingMovesTheImagesAndIsOneStepToUndo();
    void typedWeightsMoveThePoint();
    void closestAndCentreJump();
    void pinsAreKeptAndGoneBackTo();
    void aFileDroppedOnACornerReplacesThatSource();
    void aFileDroppedAnywhereIsAdded();
    void badFilesShowASentenceAndTheWindowLivesOn();
    void aMissingFileOnTheCommandLineLeavesTheOthersOpen();
    void filesBecomeAPreviewAndAnExportThatReadsBack();
    void anExportTakesAwayWhatTheOneBeforeComplainedOf();
    void choosingAMapSolvesAnewAndUndoBringsItBack();
    void whoCancelsASolveIsToldWhatIsStillShown();
    void whoCancelsTheFirstSolveIsToldHowToGoOn();
    void everyActionHasATextATipAndNoSharedShortcut();
    void thePaletteFindsCommandsByWords();
    void twoDatasetsMakeMcCannsPath();
    void theFigureFollowsThePoint();
    void figuresDoNotKnowWhereTheMouseRests();
};

void MainWindowTest::initTestCase()
{
    app::useSettingsOfTheTest();
}

void MainWindowTest::theExampleIsShownWithImagesAndDistances()
{
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    QCOMPARE(window.stage()->simplex()->scene().sources.size(), 3);
    QVERIFY(window.stage()->simplex()->scene().form);
    QVERIFY(window.stage()->simplex()->scene().closest);
    QCOMPARE(window.preview()->grid()->count(), 80);
    QCOMPARE(window.datasets()->list()->cards().size(), std::size_t { 4 });
    QCOMPARE(window.datasets()->list()->cards()[3].role, QStringLiteral("target"));
    QCOMPARE(window.charts()->distances()->bars().size(), std::size_t { 4 });
    QVERIFY(window.jobBar()->problem().isEmpty());
}

void MainWindowTest::anEmptyWindowSaysTheNextStep()
{
    MainWindow window;
    window.show();
    QVERIFY(!window.stage()->simplex()->scene().emptyText.isEmpty());
    for (const ActionId id :
        { ActionId::exportBlend, ActionId::closest, ActionId::centre, ActionId::pin })
        QVERIFY(!window.actions().at(id)->isEnabled());
    const auto steps = window.stage()->simplex()->findChildren<QPushButton*>();
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps[0]->isVisible() && steps[1]->isVisible());
    window.openDatasets({ app::smallExample(80)[0] });
    QVERIFY(!steps[0]->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(window.document().state().datasets.size(), std::size_t { 1 }, kLong);
    QVERIFY(window.stage()->simplex()->scene().emptyText.contains(QStringLiteral("source")));
}

void MainWindowTest::theEmptyStageOpensTheExample()
{
    MainWindow window;
    window.show();
    auto* example = window.stage()->simplex()->findChildren<QPushButton*>()[1];
    QTest::mouseClick(example, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window.document().state().datasets.size(), std::size_t { 4 }, kLong);
    QVERIFY(!example->isVisible());
}

/// Two samples of one dataset at two corners are told apart by more than their colours.
void MainWindowTest::namesThatAreTheSameAreNumbered()
{
    MainWindow window;
    window.show();
    std::vector<DatasetRequest> requests = app::smallExample(80);
    requests[2] = requests[0];
    requests[2].selection.end = 100;
    window.openDatasets(requests);
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    QCOMPARE(window.stage()->simplex()->scene().sources,
        (QStringList { QStringLiteral("Digits (1)"), QStringLiteral("Garments"),
            QStringLiteral("Digits (2)") }));
}

void MainWindowTest::draggingMovesTheImagesAndIsOneStepToUndo()
{
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    const Weights before = window.document().state().weights;
    const int steps = window.document().history()->count();
    const Weights goal { 0.6, 0.2, 0.2 };
    drag(window, before, goal);
    QCOMPARE(window.document().history()->count(), steps + 1);
    QVERIFY(near(window.document().state().weights, goal, 0.02)); // a pixel is about 0.002
    QTRY_VERIFY(near(window.preview()->preview()->weights, goal, 0.02));
    window.actions().at(ActionId::undo)->trigger();
    QVERIFY(near(window.stage()->simplex()->weights(), before, 1e-12));
    QTRY_VERIFY(near(window.preview()->preview()->weights, before, 1e-12));
    window.actions().at(ActionId::redo)->trigger();
    QVERIFY(near(window.stage()->bars()->weights(), goal, 0.02));
}

void MainWindowTest::typedWeightsMoveThePoint()
{
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    widgets::WeightNumber* number = window.stage()->bars()->numberOf(0);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, number->locale().toString(0.8, 'f', 1));
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(near(window.document().state().weights, { 0.8, 0.1, 0.1 }, 1e-3));
    QVERIFY(near(window.stage()->simplex()->weights(), { 0.8, 0.1, 0.1 }, 1e-3));
}

void MainWindowTest::closestAndCentreJump()
{
    MainWindow window;
    QVERIFY(!window.actions().at(ActionId::closest)->isEnabled());
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    window.actions().at(ActionId::closest)->trigger();
    QCOMPARE(window.document().state().weights,
        window.exploration().result()->geodesic->closest.weights);
    window.actions().at(ActionId::centre)->trigger();
    QVERIFY(near(window.stage()->weights(), engine::uniformSimplexWeights(3), 1e-12));
}

void MainWindowTest::pinsAreKeptAndGoneBackTo()
{
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    window.stage()->choose({ 0.5, 0.25, 0.25 });
    window.actions().at(ActionId::pin)->trigger();
    window.actions().at(ActionId::centre)->trigger();
    QCOMPARE(window.stage()->simplex()->scene().pins.size(), std::size_t { 1 });
    Q_EMIT window.datasets()->pinChosen(0);
    QCOMPARE(window.stage()->weights(), (Weights { 0.5, 0.25, 0.25 }));
}

void MainWindowTest::aFileDroppedOnACornerReplacesThatSource()
{
    QTemporaryDir folder;
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    const QUrl file = writtenCsv(folder, QStringLiteral("bars.csv"));
    drop(window.stage()->simplex(), screenOf(window, { 0, 1, 0 }), { file });
    const auto location = [&] { return window.document().state().datasets[1].request.location; };
    QTRY_COMPARE_WITH_TIMEOUT(location(), file.toLocalFile().toStdString(), kLong);
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    QCOMPARE(window.exploration().result()->sources[1]->shape.height,
        28); // brought to the target's size
    window.actions().at(ActionId::undo)->trigger();
    QCOMPARE(location(), std::string("builtin:garments"));
}

void MainWindowTest::aFileDroppedAnywhereIsAdded()
{
    QTemporaryDir folder;
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(80, 2));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    drop(&window, { 5, 5 }, { writtenCsv(folder, QStringLiteral("bars.csv")) });
    QTRY_COMPARE_WITH_TIMEOUT(window.document().state().corners().size(), std::size_t { 3 }, kLong);
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
}

void MainWindowTest::badFilesShowASentenceAndTheWindowLivesOn()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.npz"));
    std::ofstream(path.toStdString()) << "PK this is no archive";
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    const app::DocumentState before = window.document().state();
    drop(&window, { 5, 5 }, { QUrl::fromLocalFile(path) });
    QTRY_VERIFY_WITH_TIMEOUT(!window.jobBar()->problem().isEmpty(), kLong);
    QVERIFY(window.jobBar()->problem().contains(QStringLiteral("broken.npz")));
    QVERIFY(window.document().state() == before);
    QTRY_VERIFY_WITH_TIMEOUT(!window.exploration().busy(), kLong);
    QVERIFY(solvedFor(window));
    drag(window, before.weights, { 0.2, 0.6, 0.2 });
    QTRY_VERIFY(near(window.preview()->preview()->weights, { 0.2, 0.6, 0.2 }, 0.02));
}

void MainWindowTest::aMissingFileOnTheCommandLineLeavesTheOthersOpen()
{
    MainWindow window;
    window.show();
    auto requests = app::smallExample(80);
    requests[1].location = "/no/such/folder";
    window.openDatasets(requests);
    QTRY_VERIFY_WITH_TIMEOUT(
        window.jobBar()->problem().contains(QStringLiteral("/no/such/folder")), kLong);
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    QCOMPARE(window.document().state().datasets.size(), std::size_t { 3 });
    QCOMPARE(window.document().state().target(), 2);
}

void MainWindowTest::filesBecomeAPreviewAndAnExportThatReadsBack()
{
    QTemporaryDir folder;
    std::vector<DatasetRequest> requests;
    for (const char* name : { "a.csv", "b.csv", "q.csv" })
        requests.push_back({ .location
            = writtenCsv(folder, QString::fromLatin1(name)).toLocalFile().toStdString() });
    MainWindow window;
    window.show();
    window.openDatasets(requests);
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    window.stage()->choose({ 0.25, 0.75 });
    QSignalSpy exported(&window.exploration(), &engine::Exploration::exported);

    window.actions().at(ActionId::exportBlend)->trigger();
    auto* dialog = window.findChild<app::ExportDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit*>()->setText(
        folder.filePath(QStringLiteral("blend"))); // no extension
    dialog->findChild<QSpinBox*>()->setValue(20);
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, kLong);

    const std::string out = folder.filePath(QStringLiteral("blend.npz")).toStdString();
    QVERIFY(std::filesystem::exists(out + ".recipe.json"));
    const engine::Dataset back = engine::readDataset({ .location = out });
    QCOMPARE(back.size(), std::size_t { 20 });
    QCOMPARE(back.shape.height, 8);
    QCOMPARE(back.classes(), 4);
    QVERIFY(window.jobBar()->problem().isEmpty());
}

void MainWindowTest::anExportTakesAwayWhatTheOneBeforeComplainedOf()
{
    QTemporaryDir folder;
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(40));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    const auto exportTo = [&](const QString& path) {
        window.actions().at(ActionId::exportBlend)->trigger();
        auto* dialog = window.findChild<app::ExportDialog*>();
        dialog->findChild<QLineEdit*>()->setText(path);
        dialog->accept();
        delete dialog;
    };
    exportTo(folder.filePath(QStringLiteral("nowhere/blend.npz")));
    QTRY_VERIFY_WITH_TIMEOUT(window.jobBar()->problem().contains(QStringLiteral("nowhere")), kLong);
    QSignalSpy exported(&window.exploration(), &engine::Exploration::exported);
    exportTo(folder.filePath(QStringLiteral("blend.npz")));
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, kLong);
    QCOMPARE(window.jobBar()->problem(), QString());
}

void MainWindowTest::choosingAMapSolvesAnewAndUndoBringsItBack()
{
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    window.actions().at(ActionId::barycentric)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    QVERIFY(window.exploration().result()->geodesic->options.map == engine::MapKind::barycentric);
    window.actions().at(ActionId::undo)->trigger();
    QVERIFY(window.actions().at(ActionId::sharp)->isChecked());
    QVERIFY(window.exploration().result()->geodesic->options.map == engine::MapKind::sharp);
}

void MainWindowTest::whoCancelsASolveIsToldWhatIsStillShown()
{
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    const auto isTold = [&] { return statusBarSays(window, QStringLiteral("former result")); };
    window.actions().at(ActionId::cancel)->trigger(); // nothing is on its way
    QVERIFY(!isTold());
    window.actions().at(ActionId::barycentric)->trigger();
    window.actions().at(ActionId::cancel)->trigger();
    QVERIFY(isTold());
    QVERIFY(!solvedFor(window));
    QTest::keyClick(&window, Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    QVERIFY(!isTold());
}

void MainWindowTest::whoCancelsTheFirstSolveIsToldHowToGoOn()
{
    MainWindow window;
    window.show();
    const auto isTold = [&] { return statusBarSays(window, QStringLiteral("nothing computed")); };
    window.actions().at(ActionId::cancel)->trigger(); // nothing is on its way
    QVERIFY(!isTold());
    window.openDatasets(app::smallExample(800));
    while (!window.document().inputs()) // what they make takes longer than to notice them
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QVERIFY(!window.exploration().result());
    const int height = window.jobBar()->height();
    window.actions().at(ActionId::cancel)->trigger();
    QVERIFY(isTold());
    QCoreApplication::processEvents();
    QCOMPARE(window.jobBar()->height(), height);
    QTest::keyClick(&window, Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    QVERIFY(!isTold());
}

void MainWindowTest::everyActionHasATextATipAndNoSharedShortcut()
{
    QSet<QString> shortcuts;
    for (const app::ActionRow& row : app::actionTable()) {
        QVERIFY2(!row.text.isEmpty() && row.tip.endsWith(u'.'), qPrintable(row.text));
        if (row.shortcut.isEmpty())
            continue;
        QVERIFY2(!shortcuts.contains(row.shortcut.toString()), qPrintable(row.text));
        shortcuts << row.shortcut.toString();
    }
    MainWindow window;
    for (const app::ActionRow& row : app::actionTable())
        QVERIFY2(!window.actions().at(row.id)->associatedObjects().isEmpty(), qPrintable(row.text));
}

void MainWindowTest::thePaletteFindsCommandsByWords()
{
    QVERIFY(app::CommandPalette::matches(
        QStringLiteral("Explore: Closest"), QStringLiteral("clo exp")));
    QVERIFY(
        !app::CommandPalette::matches(QStringLiteral("Explore: Closest"), QStringLiteral("undo")));
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    window.actions().at(ActionId::palette)->trigger();
    auto* palette = window.findChild<app::CommandPalette*>();
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("closest to the target"));
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(window.stage()->weights(), window.exploration().result()->geodesic->closest.weights);
}

void MainWindowTest::twoDatasetsMakeMcCannsPath()
{
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(80, 1));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    QCOMPARE(window.stage()->weights().size(), std::size_t { 2 });
    const auto& geodesic = *window.exploration().result()->geodesic;
    // At the target's corner the distance to the target is 0.
    QVERIFY(std::abs(geodesic.distances.total.v[1]) < 1e-6);
}

void MainWindowTest::theFigureFollowsThePoint()
{
    MainWindow window;
    window.show();
    QVERIFY(!window.actions().at(ActionId::saveFigure)->isEnabled());
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    window.actions().at(ActionId::saveFigure)->trigger();
    auto* dialog = window.findChild<app::FigureDialog*>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(!dialog->preview().isNull());
    const QImage before = dialog->preview();
    window.stage()->choose({ 0.9, 0.1, 0 });
    QTRY_VERIFY(dialog->preview() != before);
}

/// The keys for figures and films are pressed while the mouse rests on the simplex.
void MainWindowTest::figuresDoNotKnowWhereTheMouseRests()
{
    MainWindow window;
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    widgets::SimplexView* view = window.stage()->simplex();
    for (const int step : { 0, 3 })
        QTest::mouseMove(view, screenOf(window, { 0.6, 0.2, 0.2 }) + QPoint(step, 0));
    QTRY_VERIFY(view->scene().hover.has_value());
    QVERIFY(!window.findChild<app::Publishing*>()->exhibit().scene.hover.has_value());
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
