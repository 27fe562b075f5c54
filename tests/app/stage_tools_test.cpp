// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paths, locks, pictures of pins, colours and places in the whole window.
#include "app/datasets_panel.h"
#include "app/main_window.h"
#include "app/path_bar.h"
#include "app/path_editor.h"
#include "app/pin_pictures.h"
#include "app/preview_panel.h"
#include "app/simplex_presets.h"
#include "app/stage_actions.h"
#include "app/stage_page.h"
#include "tests/app/small_example.h"
#include "widgets/image_grid.h"
#include "widgets/weight_bars.h"
#include "widgets/weight_slider.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <numeric>

using app::ActionId;
using app::MainWindow;
using engine::Weights;

namespace {

constexpr int kLong = 120'000; // milliseconds: a slow machine that builds something else meanwhile

} // namespace

class StageToolsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aPathIsDrawnChangedAndUndone();
    void theBarNamesClosesAndRemovesPaths();
    void pinsMakeAPath();
    void locksAreStepsThatHoldWhileDragging();
    void pinsHavePicturesOfTheirBlend();
    void thePinsPictureFollowsTheChosenImage();
    void coloursAreKeptInTheSettings();
    void aCommonScaleOutlivesTheMap();
    void aCommonScaleJoinsWindows();
    void placesAreWalkedThroughByKeys();
    void zoomActionsLeadInAndBack();
    void theMenuRenamesAndRemovesPins();
    void presetsAreWeights();

private:
    void trigger(ActionId id) { window_->actions().at(id)->trigger(); }
    const app::DocumentState& state() const { return window_->document().state(); }
    widgets::SimplexView* view() const { return window_->stage()->simplex(); }
    QPoint screen(const Weights& weights) const
    {
        return view()->geometryOnScreen().position(weights).toPoint();
    }
    bool solved() const
    {
        const auto& result = window_->exploration().result();
        return result && result->inputs == window_->document().inputs() && view()->scene().form;
    }
    QMenu* menuAt(QPoint at)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view()->mapToGlobal(at));
        QApplication::sendEvent(view(), &event);
        return view()->findChild<QMenu*>(QStringLiteral("stageMenu"));
    }

    std::unique_ptr<MainWindow> window_;
};

void StageToolsTest::initTestCase()
{
    app::useSettingsOfTheTest();
}

void StageToolsTest::init()
{
    QSettings().clear();
    window_ = std::make_unique<MainWindow>();
    window_->show();
    window_->openDatasets(app::smallExample(60));
    QTRY_VERIFY_WITH_TIMEOUT(solved(), kLong);
}

void StageToolsTest::aPathIsDrawnChangedAndUndone()
{
    const int before = window_->document().history()->count();
    trigger(ActionId::pathMode);
    const QPoint start = screen({ 0.7, 0.2, 0.1 });
    const QPoint end = screen({ 0.1, 0.3, 0.6 });
    QTest::mousePress(view(), Qt::LeftButton, {}, start);
    for (int i = 1; i <= 10; ++i)
        QTest::mouseMove(view(), start + (end - start) * i / 10);
    QTest::mouseRelease(view(), Qt::LeftButton, {}, end);
    QCOMPARE(state().paths.size(), std::size_t { 1 });
    QCOMPARE(state().paths[0].path.frames.size(), std::size_t { 2 });
    const QPoint more = screen({ 0.2, 0.7, 0.1 });
    QTest::mouseClick(view(), Qt::LeftButton, {}, more);
    QCOMPARE(state().paths[0].path.frames.size(), std::size_t { 3 });
    trigger(ActionId::addFrame); // where the point is
    QCOMPARE(state().paths[0].path.frames[3], window_->stage()->weights());
    QCOMPARE(window_->document().history()->count(), before + 3);
    window_->document().history()->undo();
    QCOMPARE(view()->scene().paths[0].frames.size(), std::size_t { 3 });
    window_->document().history()->undo();
    window_->document().history()->undo();
    QVERIFY(state().paths.empty() && view()->scene().paths.empty());
    QCOMPARE(window_->findChild<app::PathEditor*>()->current(), -1);
    window_->document().history()->redo();
    QCOMPARE(view()->scene().paths.size(), std::size_t { 1 });
}

void StageToolsTest::theBarNamesClosesAndRemovesPaths()
{
    auto* bar = window_->findChild<app::PathBar*>();
    QVERIFY(!bar->isVisible());
    trigger(ActionId::addFrame);
    window_->stage()->choose({ 1, 0, 0 });
    trigger(ActionId::addFrame);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->lengthText().contains(QLocale().toString(
        engine::distanceBetween(state().paths[0].path.frames[0], { 1, 0, 0 }), 'f', 2)));
    bar->names()->lineEdit()->selectAll();
    QTest::keyClicks(bar->names()->lineEdit(), QStringLiteral("round trip"));
    QTest::keyClick(bar->names()->lineEdit(), Qt::Key_Return);
    QCOMPARE(state().paths[0].name, QStringLiteral("round trip"));
    QTest::mouseClick(bar->closed(), Qt::LeftButton);
    QVERIFY(state().paths[0].path.closed);
    bar->speed()->setValue(0.5);
    QCOMPARE(state().paths[0].path.speed, 0.5);
    window_->document().history()->undo();
    QCOMPARE(bar->speed()->value(), 0.25);
    QTest::mouseClick(bar->remove(), Qt::LeftButton);
    QVERIFY(state().paths.empty());
    QVERIFY(!bar->isVisible());
}

void StageToolsTest::pinsMakeAPath()
{
    QVERIFY(!window_->actions().at(ActionId::pathFromPins)->isEnabled());
    const std::vector<Weights> places { { 0.5, 0.25, 0.25 }, { 0, 0.5, 0.5 } };
    for (const Weights& weights : places) {
        window_->stage()->choose(weights);
        trigger(ActionId::pin);
    }
    trigger(ActionId::pathFromPins);
    QCOMPARE(state().paths[0].path.frames, places);
}

void StageToolsTest::locksAreStepsThatHoldWhileDragging()
{
    window_->stage()->choose({ 0.2, 0.5, 0.3 });
    QTest::mouseClick(window_->stage()->bars()->lockOf(1), Qt::LeftButton);
    QCOMPARE(state().locked, (std::vector<bool> { false, true, false }));
    QVERIFY(window_->document().history()->undoText().startsWith(QStringLiteral("Lock")));
    QTest::mousePress(view(), Qt::LeftButton, {}, screen({ 0.2, 0.5, 0.3 }));
    QTest::mouseMove(view(), screen({ 0.6, 0.2, 0.2 }));
    QTest::mouseRelease(view(), Qt::LeftButton, {}, screen({ 0.6, 0.2, 0.2 }));
    QCOMPARE(state().weights[1], 0.5);
    QVERIFY(state().weights[0] > 0.3);
    window_->document().history()->undo();
    window_->document().history()->undo();
    QVERIFY(window_->stage()->bars()->sliderOf(1)->isEnabled());
    QVERIFY(!window_->stage()->bars()->lockOf(1)->isChecked());
}

void StageToolsTest::pinsHavePicturesOfTheirBlend()
{
    window_->stage()->choose({ 1, 0, 0 });
    trigger(ActionId::pin);
    window_->stage()->choose({ 0, 0, 1 });
    trigger(ActionId::pin);
    QTRY_VERIFY(!view()->scene().pins[1].picture.isNull());
    const auto& result = *window_->exploration().result();
    const engine::Preview wanted
        = engine::previewOf(result.shown(), { 1, 0, 0 }, result.shape(), std::array { 0 });
    const QImage picture = view()->scene().pins[0].picture.convertToFormat(QImage::Format_RGB32);
    QCOMPARE(picture.size(), QSize(result.shape().width, result.shape().height));
    for (int p = 0; p < picture.width() * picture.height(); ++p)
        QCOMPARE(qRed(picture.pixel(p % picture.width(), p / picture.width())),
            int { wanted.image(0)[static_cast<std::size_t>(p * result.shape().channels)] });
    QVERIFY(picture != view()->scene().pins[1].picture.convertToFormat(QImage::Format_RGB32));
    auto* list = window_->datasets()->findChild<QTreeWidget*>();
    QVERIFY(!list->topLevelItem(0)->icon(0).isNull());
    QVERIFY(window_->document().history()->undoText().startsWith(
        QStringLiteral("Pin"))); // pictures are no step
    // They move with their pin, not with its place in the list.
    window_->document().removePin(0);
    QVERIFY(!view()->scene().pins[0].picture.isNull());
}

void StageToolsTest::thePinsPictureFollowsTheChosenImage()
{
    trigger(ActionId::pin);
    QTRY_VERIFY(!view()->scene().pins[0].picture.isNull());
    const QImage first = view()->scene().pins[0].picture;
    Q_EMIT window_->preview()->grid()->imageSelected(7);
    QTRY_VERIFY(view()->scene().pins[0].picture != first);
}

void StageToolsTest::coloursAreKeptInTheSettings()
{
    trigger(ActionId::magma);
    QCOMPARE(view()->scene().colourMap, widgets::ColourMap::magma);
    MainWindow next;
    QCOMPARE(next.stage()->simplex()->scene().colourMap, widgets::ColourMap::magma);
    QVERIFY(next.actions().at(ActionId::magma)->isChecked());
    trigger(ActionId::snapping);
    MainWindow third;
    QVERIFY(!third.actions().at(ActionId::snapping)->isChecked());
}

void StageToolsTest::aCommonScaleOutlivesTheMap()
{
    QVERIFY(!view()->scene().range);
    trigger(ActionId::commonRange);
    const auto sharp = view()->scene().range;
    QVERIFY(sharp.has_value());
    trigger(ActionId::barycentric);
    QTRY_VERIFY_WITH_TIMEOUT(solved(), kLong);
    const auto both = view()->scene().range;
    widgets::SimplexScene own = view()->scene();
    own.range.reset();
    QVERIFY(both->low <= std::min(sharp->low, widgets::rangeOf(own).low) + 1e-12);
    QVERIFY(both->high >= std::max(sharp->high, widgets::rangeOf(own).high) - 1e-12);
    trigger(ActionId::sharp);
    QTRY_VERIFY_WITH_TIMEOUT(solved(), kLong);
    QCOMPARE(view()->scene().range->low, both->low); // the same picture has the same colours again
    QCOMPARE(view()->scene().range->high, both->high);
    trigger(ActionId::commonRange);
    QVERIFY(!view()->scene().range);
}

void StageToolsTest::aCommonScaleJoinsWindows()
{
    trigger(ActionId::commonRange);
    const auto alone = *view()->scene().range;
    MainWindow other;
    other.show();
    auto requests = app::smallExample(60);
    std::swap(requests.front(), requests.back());
    other.openDatasets(requests);
    QTRY_VERIFY_WITH_TIMEOUT(other.stage()->simplex()->scene().form.has_value(), kLong);
    const auto joined = other.stage()->simplex()->scene().range;
    QVERIFY(joined.has_value()); // the setting holds for new windows
    QCOMPARE(view()->scene().range->low, joined->low);
    QCOMPARE(view()->scene().range->high, joined->high);
    QVERIFY(joined->high - joined->low > alone.high - alone.low);
    other.actions().at(ActionId::commonRange)->trigger();
    QCOMPARE(view()->scene().range->high, alone.high);
}

void StageToolsTest::placesAreWalkedThroughByKeys()
{
    view()->setFocus();
    trigger(ActionId::nextCorner);
    QCOMPARE(state().weights, (Weights { 1, 0, 0 }));
    trigger(ActionId::nextCorner);
    QCOMPARE(state().weights, (Weights { 0, 1, 0 }));
    trigger(ActionId::nextMiddle);
    QCOMPARE(state().weights, (Weights { 0.5, 0.5, 0 }));
    trigger(ActionId::nextThird);
    QVERIFY(engine::distanceBetween(state().weights, { 2.0 / 3, 1.0 / 3, 0 }) < 1e-12);
    window_->document().history()->undo();
    QCOMPARE(state().weights, (Weights { 0.5, 0.5, 0 }));
    QMenu* menu = window_->findChild<app::StageActions*>()->goToMenu();
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction* action : menu->actions())
        texts << action->text();
    QVERIFY(texts.contains(view()->scene().sources[2]));
}

void StageToolsTest::zoomActionsLeadInAndBack()
{
    QVERIFY(!window_->actions().at(ActionId::showAll)->isEnabled());
    QVERIFY(!window_->actions().at(ActionId::chooseFace)->isEnabled()); // three sources
    trigger(ActionId::zoomIn);
    QCOMPARE(view()->scene().part.zoom, 2.0);
    QVERIFY(window_->actions().at(ActionId::zoomOut)->isEnabled());
    trigger(ActionId::showAll);
    QCOMPARE(view()->scene().part.zoom, 1.0);
}

void StageToolsTest::theMenuRenamesAndRemovesPins()
{
    window_->stage()->choose({ 0.25, 0.5, 0.25 });
    trigger(ActionId::pin);
    window_->stage()->choose({ 1, 0, 0 });
    QMenu* menu = menuAt(screen({ 0.25, 0.5, 0.25 }));
    QVERIFY(menu != nullptr);
    const auto entry = [&](const QString& text) -> QAction* {
        for (QAction* action : menu->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    };
    entry(QStringLiteral("Go there"))->trigger();
    QCOMPARE(state().weights, (Weights { 0.25, 0.5, 0.25 }));
    entry(QStringLiteral("Add to the path"))->trigger();
    QCOMPARE(state().paths[0].path.frames[0], (Weights { 0.25, 0.5, 0.25 }));
    entry(QStringLiteral("Remove"))->trigger();
    QVERIFY(state().pins.empty());
    menu->close();
}

void StageToolsTest::presetsAreWeights()
{
    const QStringList sources { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
        QStringLiteral("d") };
    QCOMPARE(app::cornerPlaces(sources).size(), std::size_t { 4 });
    QCOMPARE(app::middlePlaces(sources).size(), std::size_t { 6 });
    QCOMPARE(app::thirdPlaces(sources).size(), std::size_t { 12 });
    for (const auto& places : { app::middlePlaces(sources), app::thirdPlaces(sources) })
        for (const app::Preset& place : places) {
            const double sum = std::accumulate(place.weights.begin(), place.weights.end(), 0.0);
            QVERIFY(std::abs(sum - 1) < 1e-15);
            QVERIFY(!place.name.isEmpty());
        }
    const auto corners = app::cornerPlaces(sources);
    QCOMPARE(app::placeAfter(corners, corners[3].weights).name, QStringLiteral("a"));
    QCOMPARE(app::placeAfter(corners, { 0.5, 0.5, 0, 0 }).name, QStringLiteral("a"));
}

QTEST_MAIN(StageToolsTest)
#include "stage_tools_test.moc"
