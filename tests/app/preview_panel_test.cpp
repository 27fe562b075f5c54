// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The images in the whole window, with real mouse and keys.
#include "app/class_filter.h"
#include "app/main_window.h"
#include "app/pair_tools.h"
#include "app/place_button.h"
#include "app/preview_panel.h"
#include "app/row_tools.h"
#include "app/stage_page.h"
#include "tests/app/small_example.h"
#include "widgets/difference_legend.h"
#include "widgets/image_grid.h"
#include "widgets/parents_view.h"
#include "widgets/pixel_inspector.h"
#include "widgets/strip_view.h"

#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using app::ActionId;
using app::MainWindow;
using app::Place;
using app::PreviewPanel;
using engine::RowKey;

namespace {

constexpr int kLong = 120'000; // milliseconds: a slow machine that builds something else meanwhile

bool solvedFor(MainWindow& window)
{
    const auto& result = window.exploration().result();
    return result && result->inputs == window.document().inputs() && window.preview()->preview()
        && window.preview()->order();
}

void openExample(MainWindow& window)
{
    window.resize(1500, 1000);
    window.show();
    window.openDatasets(app::smallExample(80));
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
}

/// What the grid draws for a row, against the row's own pixels at these weights.
bool showsItsPixels(MainWindow& window, int row, const engine::Weights& weights)
{
    const auto* grid = window.preview()->grid();
    const QRect tile = grid->tileOf(row);
    if (tile.isEmpty())
        return false;
    const auto& result = *window.exploration().result();
    const engine::Preview expected
        = engine::previewOf(result.shown(), weights, result.shape(), std::vector<int> { row });
    const QImage shown = grid->viewport()->grab().toImage();
    const double ratio = shown.devicePixelRatio();
    const double scale = tile.width() * ratio / result.shape().width;
    for (int y = 2; y < 28; y += 5)
        for (int x = 2; x < 28; x += 5) {
            const QPoint at(static_cast<int>(tile.left() * ratio + (x + 0.5) * scale),
                static_cast<int>(tile.top() * ratio + (y + 0.5) * scale));
            if (!grid->viewport()->rect().contains(at / ratio))
                continue;
            const int value = expected.pixels[static_cast<std::size_t>(y * 28 + x)];
            if (qRed(shown.pixel(at)) != value) {
                qWarning("row %d, pixel %d, %d: %d instead of %d", row, x, y, qRed(shown.pixel(at)),
                    value);
                return false;
            }
        }
    return true;
}

QTreeWidgetItem* itemOf(app::ClassFilter* filter, int group, int k)
{
    return filter->list()->topLevelItem(group)->child(k);
}

} // namespace

class PreviewPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sortedAndFilteredImagesKeepTheirPixels();
    void theFilterCountsAndFindsClasses();
    void anImageIsFoundByItsNumber();
    void theOrderWaitsUntilThePointRests();
    void aAndBStandSideBySideWithTheirDistance();
    void holdingTheKeyShowsTheReferenceInPlace();
    void whatIsRememberedStaysWhereItWas();
    void theStripLeadsFromAToBAndAClickGoesThere();
    void theStripFollowsAPath();
    void thePixelUnderTheMouseIsRead();
    void theChosenImageIsKnownWhileItIsOutOfSight();
    void eightParentsLeaveRoomForTheImages();
};

void PreviewPanelTest::initTestCase()
{
    app::useSettingsOfTheTest();
}

void PreviewPanelTest::sortedAndFilteredImagesKeepTheirPixels()
{
    MainWindow window;
    openExample(window);
    PreviewPanel* panel = window.preview();
    const engine::Weights weights = window.stage()->weights();
    for (const RowKey key : { RowKey::moved, RowKey::baseClass, RowKey::dominantClass }) {
        panel->rowTools()->setWish(key, true);
        QTRY_COMPARE(panel->order()->wish.key, key);
        QTRY_VERIFY(panel->preview()->rows.front() == panel->order()->rows.front());
        for (const int position : { 0, 3, 11, 20 })
            QVERIFY(showsItsPixels(
                window, panel->order()->rows[static_cast<std::size_t>(position)], weights));
    }
    itemOf(panel->rowTools()->filter(), 0, 4)->setCheckState(0, Qt::Checked);
    itemOf(panel->rowTools()->filter(), 0, 7)->setCheckState(0, Qt::Checked);
    QTRY_VERIFY(panel->grid()->count() < 80);
    QTRY_VERIFY(panel->preview()->rows.front() == panel->order()->rows.front());
    const auto& base = *window.exploration().result()->shown().base;
    for (const int row : panel->grid()->visibleRows()) {
        QVERIFY(base.labels[static_cast<std::size_t>(row)] == 4
            || base.labels[static_cast<std::size_t>(row)] == 7);
        QVERIFY(showsItsPixels(window, row, weights));
    }
    panel->rowTools()->filter()->clear();
    panel->rowTools()->setWish(RowKey::order, false);
    QTRY_VERIFY(panel->order()->wish == engine::RowWish {});
    QCOMPARE(panel->grid()->count(), 80);
    QCOMPARE(panel->grid()->visibleRows().front(), 0);
}

void PreviewPanelTest::theFilterCountsAndFindsClasses()
{
    MainWindow window;
    openExample(window);
    app::ClassFilter* filter = window.preview()->rowTools()->filter();
    QCOMPARE(filter->list()->topLevelItemCount(), 4); // the target and three sources
    const auto& labels = window.exploration().result()->shown().base->labels;
    QCOMPARE(itemOf(filter, 0, 3)->text(1), QString::number(std::ranges::count(labels, 3)));
    auto* search = filter->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("shirt"));
    QVERIFY(itemOf(filter, 0, 3)->isHidden());
    bool found = false;
    for (int k = 0; k < filter->list()->topLevelItem(2)->childCount(); ++k)
        found = found || !itemOf(filter, 2, k)->isHidden();
    QVERIFY(found);
}

void PreviewPanelTest::anImageIsFoundByItsNumber()
{
    MainWindow window;
    openExample(window);
    window.preview()->grid()->setZoom(6); // so that not all of them are in sight
    QVERIFY(window.preview()->grid()->tileOf(76).isEmpty());
    window.actions().at(ActionId::goToImage)->trigger();
    QSpinBox* number = window.preview()->rowTools()->number();
    QTest::keyClicks(number, QStringLiteral("77"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(window.preview()->grid()->selectedRow(), 76);
    QVERIFY(!window.preview()->grid()->tileOf(76).isEmpty());
}

void PreviewPanelTest::theOrderWaitsUntilThePointRests()
{
    MainWindow window;
    openExample(window);
    PreviewPanel* panel = window.preview();
    panel->rowTools()->setWish(RowKey::moved, false);
    QTRY_COMPARE(panel->order()->wish.key, RowKey::moved);
    const std::vector<int> before = panel->order()->rows;
    window.stage()->choose({ 0.1, 0.8, 0.1 });
    QCOMPARE(panel->grid()->visibleRows().front(), before.front()); // not under the hand
    QTRY_COMPARE(panel->order()->weights, (engine::Weights { 0.1, 0.8, 0.1 }));
    QVERIFY(panel->order()->rows != before);
    QCOMPARE(panel->grid()->visibleRows().front(), panel->order()->rows.front());
}

void PreviewPanelTest::aAndBStandSideBySideWithTheirDistance()
{
    MainWindow window;
    openExample(window);
    PreviewPanel* panel = window.preview();
    window.actions().at(ActionId::viewPair)->trigger();
    QVERIFY(panel->pairTools()->isVisible());
    QCOMPARE(panel->grid()->pairLook(), widgets::PairLook::sideBySide);
    panel->pairTools()->b()->setPlace({ .kind = Place::Kind::corner, .index = 1 });
    QTRY_VERIFY(panel->legend()->numbers().contains(QStringLiteral("mean square")));
    const QString apart = panel->legend()->numbers();
    panel->pairTools()->b()->setPlace({ .kind = Place::Kind::point });
    QTRY_VERIFY(panel->legend()->numbers().startsWith(QStringLiteral("mean square 0 ")));
    QVERIFY(!apart.startsWith(QStringLiteral("mean square 0 ")));
    window.actions().at(ActionId::viewGrid)->trigger();
    QCOMPARE(panel->grid()->pairLook(), widgets::PairLook::alone);
    QVERIFY(!panel->pairTools()->isVisible());
}

void PreviewPanelTest::holdingTheKeyShowsTheReferenceInPlace()
{
    MainWindow window;
    openExample(window);
    PreviewPanel* panel = window.preview();
    const engine::Weights here = window.stage()->weights();
    const engine::Weights corner { 0, 1, 0 };
    panel->pairTools()->b()->setPlace({ .kind = Place::Kind::corner, .index = 1 });
    const int row = panel->grid()->visibleRows()[20]; // the badge lies over the first ones
    QTRY_VERIFY(showsItsPixels(window, row, here));
    panel->grid()->setFocus();
    QTest::keyPress(panel->grid(), Qt::Key_B);
    QTRY_VERIFY(showsItsPixels(window, row, corner));
    QTest::keyRelease(panel->grid(), Qt::Key_B);
    QVERIFY(showsItsPixels(window, row, here));
}

void PreviewPanelTest::whatIsRememberedStaysWhereItWas()
{
    MainWindow window;
    openExample(window);
    window.stage()->choose({ 0.7, 0.2, 0.1 });
    window.actions().at(ActionId::rememberB)->trigger();
    window.stage()->choose({ 0.2, 0.2, 0.6 });
    QCOMPARE(window.preview()->pairTools()->b()->weights(), (engine::Weights { 0.7, 0.2, 0.1 }));
    window.document().addPin(QStringLiteral("mine"), { 0.5, 0.5, 0 });
    window.preview()->pairTools()->a()->setPlace({ .kind = Place::Kind::pin, .index = 0 });
    QCOMPARE(window.preview()->pairTools()->a()->weights(), (engine::Weights { 0.5, 0.5, 0 }));
    QVERIFY(window.preview()->pairTools()->a()->text().contains(QStringLiteral("mine")));
}

void PreviewPanelTest::theStripLeadsFromAToBAndAClickGoesThere()
{
    MainWindow window;
    openExample(window);
    PreviewPanel* panel = window.preview();
    panel->pairTools()->a()->setPlace({ .kind = Place::Kind::corner, .index = 0 });
    panel->pairTools()->b()->setPlace({ .kind = Place::Kind::corner, .index = 2 });
    window.actions().at(ActionId::viewStrip)->trigger();
    QTRY_VERIFY(panel->strip()->isVisible() && panel->strip()->scene().strip);
    const engine::StripPtr strip = panel->strip()->scene().strip;
    QCOMPARE(strip->stops.front(), (engine::Weights { 1, 0, 0 }));
    QCOMPARE(strip->stops.back(), (engine::Weights { 0, 0, 1 }));
    QCOMPARE(static_cast<int>(strip->rows.size()), panel->pairTools()->samples()->value());
    const QPoint at = panel->strip()->tileOf(2, 4).center().toPoint();
    QTest::mouseClick(panel->strip()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(window.stage()->weights(), (engine::Weights { 0.5, 0, 0.5 })); // the middle of nine
    QCOMPARE(panel->grid()->selectedRow(), strip->rows[2]);
    panel->pairTools()->steps()->setValue(5);
    QTRY_COMPARE(panel->strip()->scene().strip->stops.size(), std::size_t { 5 });
    QCOMPARE(panel->strip()->scene().strip->rows, strip->rows);
}

void PreviewPanelTest::theStripFollowsAPath()
{
    MainWindow window;
    openExample(window);
    PreviewPanel* panel = window.preview();
    window.document().addPath({ .name = QStringLiteral("round"),
        .path = { .frames = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } } });
    window.actions().at(ActionId::viewStrip)->trigger();
    QVERIFY(panel->pairTools()->wayButton()->isVisible());
    panel->pairTools()->choosePath(0);
    QTRY_VERIFY(
        panel->strip()->scene().strip && panel->strip()->scene().strip->stops.back()[2] > 0.999);
    QVERIFY(!panel->pairTools()->a()->isVisible());
    window.document().removePath(0);
    QVERIFY(panel->pairTools()->a()->isVisible());
}

void PreviewPanelTest::thePixelUnderTheMouseIsRead()
{
    MainWindow window;
    openExample(window);
    PreviewPanel* panel = window.preview();
    window.actions().at(ActionId::pixels)->trigger();
    QVERIFY(panel->inspector()->isVisible());
    panel->grid()->setZoom(2);
    QTRY_VERIFY(panel->preview()->rows.size() > 60);
    QTest::mouseMove(panel->grid()->viewport(),
        panel->grid()->tileOf(9).topLeft() + QPoint(2 * 13 + 1, 2 * 15 + 1));
    QTRY_COMPARE(panel->inspector()->pixel(), QPoint(13, 15));
    const auto found = std::ranges::find(panel->preview()->rows, 9);
    const auto slot = static_cast<std::size_t>(found - panel->preview()->rows.begin());
    QTRY_COMPARE(panel->inspector()->valueText(0),
        QString::number(panel->preview()->image(slot)[15 * 28 + 13]));
}

void PreviewPanelTest::theChosenImageIsKnownWhileItIsOutOfSight()
{
    MainWindow window;
    openExample(window);
    PreviewPanel* panel = window.preview();
    panel->grid()->setZoom(6);
    panel->grid()->goTo(79);
    panel->grid()->scrollToRow(0);
    QVERIFY(panel->grid()->tileOf(79).isEmpty());
    window.stage()->choose({ 0.2, 0.3, 0.5 });
    QTRY_VERIFY(std::ranges::count(panel->preview()->rows, 79) == 1
        && panel->preview()->weights == (engine::Weights { 0.2, 0.3, 0.5 }));
}

/// The parents scroll where eight of them would push the images away.
void PreviewPanelTest::eightParentsLeaveRoomForTheImages()
{
    const std::vector<engine::DatasetRequest> example = app::builtinExample();
    std::vector<engine::DatasetRequest> requests;
    for (int s = 0; s < 8; ++s) {
        requests.push_back(example[static_cast<std::size_t>(s % 3)]);
        requests.back().selection.end = 40 + static_cast<std::size_t>(s);
    }
    requests.push_back(example.back());
    requests.back().selection.end = 40;
    MainWindow window;
    window.resize(1024, 700);
    window.show();
    window.openDatasets(requests);
    QTRY_VERIFY_WITH_TIMEOUT(solvedFor(window), kLong);
    QCOMPARE(window.exploration().result()->sources.size(), std::size_t { 8 });

    const widgets::ImageGrid* grid = window.preview()->grid();
    QVERIFY2(grid->height() >= 12 * window.fontMetrics().height(),
        qPrintable(QString::number(grid->height())));
    const auto* parents = window.preview()->findChild<widgets::ParentsView*>();
    QTRY_COMPARE(parents->height(), parents->minimumSizeHint().height());
    const QWidget* frame = parents->parentWidget();
    QVERIFY(parents->height() >= frame->height()); // they scroll, or just fit
    QVERIFY(frame->mapTo(&window, QPoint(0, frame->height())).y() <= window.height());
}

QTEST_MAIN(PreviewPanelTest)
#include "preview_panel_test.moc"
