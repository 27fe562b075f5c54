// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image_grid.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>
#include <algorithm>

using namespace widgets;

class ImageGridTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itAsksForTheRowsItShows();
    void itJumpsToTheEndOfSixtyThousandAndAsksForThem();
    void anImageIsDrawnPixelByPixelWhereItBelongs();
    void formerPicturesStayUntilNewOnesCome();
    void aFilterShowsItsRowsInItsOrder();
    void aClickSelectsAndArrowsMoveTheSelection();
    void theLabelBarIsSharedBySource();
    void everyPreviewIsReportedOnceAfterPainting();
    void zoomChangesTheNumberOfColumns();
    void zoomFollowsKeysAndTheWheel();
    void aFilterWithoutImagesIsNotTheWholeBlend();
    void twoBlendsStandSideBySideWithTheirDifference();
    void theCurtainPartsAFromB();
    void theReferenceStandsInPlaceAndGoesAgain();
    void markedImagesStandOut();
    void thePixelUnderTheMouseIsTold();
    void theScrollBarIsThereOrNotAtAnySize();
    void anEmptyGridSaysTheNextStep();

private:
    std::unique_ptr<ImageGrid> grid_;
};

/// 8 x 8 grey images; image r is of one shade, value(r), but for its first pixel, which is white.
static std::uint8_t shadeOf(int row)
{
    return static_cast<std::uint8_t>(10 + row % 200);
}

static engine::PreviewPtr previewFor(const std::vector<int>& rows)
{
    auto preview = std::make_shared<engine::Preview>();
    preview->shape = { 8, 8, 1 };
    preview->rows = rows;
    preview->labels = engine::MatrixF::Zero(static_cast<engine::Index>(rows.size()), 4);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        preview->labels.row(static_cast<engine::Index>(i)) << 0.25f, 0.0f, 0.5f, 0.25f;
        for (int k = 0; k < 64; ++k)
            preview->pixels.push_back(k == 0 ? 255 : shadeOf(rows[i]));
    }
    return preview;
}

void ImageGridTest::init()
{
    grid_ = std::make_unique<ImageGrid>();
    grid_->setShape({ 8, 8, 1 });
    grid_->setSourceOfClass({ 0, 0, 1, 1 });
    grid_->setClassNames(
        { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d") });
    grid_->resize(420, 400);
    grid_->show();
    QVERIFY(QTest::qWaitForWindowExposed(grid_.get()));
}

void ImageGridTest::itAsksForTheRowsItShows()
{
    QSignalSpy wanted(grid_.get(), &ImageGrid::rowsWanted);
    grid_->setCount(300);
    QVERIFY(wanted.count() >= 1);
    const auto rows = wanted.last()[0].value<std::vector<int>>();
    QCOMPARE(rows, grid_->visibleRows());
    QCOMPARE(rows.front(), 0);
    QVERIFY(rows.size() >= 40 && rows.size() < 120); // about eight columns of some eight lines
    const auto asked = wanted.count();
    grid_->viewport()->update();
    QTest::qWait(0);
    QCOMPARE(wanted.count(), asked); // the same rows are not asked for twice
}

void ImageGridTest::itJumpsToTheEndOfSixtyThousandAndAsksForThem()
{
    grid_->setCount(60000);
    QSignalSpy wanted(grid_.get(), &ImageGrid::rowsWanted);
    QSignalSpy selected(grid_.get(), &ImageGrid::imageSelected);
    QElapsedTimer timer;
    timer.start();
    grid_->setFocus();
    QTest::keyClick(grid_.get(), Qt::Key_End);
    QVERIFY(timer.elapsed() < 1000); // whole seconds would mean that it walks over all rows
    QCOMPARE(selected.last()[0].toInt(), 59999);
    const auto rows = wanted.last()[0].value<std::vector<int>>();
    QCOMPARE(rows.back(), 59999);
    QVERIFY(rows.size() < 120);
    for (std::size_t i = 1; i < rows.size(); ++i)
        QCOMPARE(rows[i], rows[i - 1] + 1);
    QVERIFY(grid_->viewport()->rect().contains(grid_->tileOf(59999)));
    grid_->setPreview(previewFor(rows));
    const QImage shown = grid_->viewport()->grab().toImage();
    const QPoint middle = grid_->tileOf(59999).topLeft() + QPoint(12, 12);
    QCOMPARE(qRed(shown.pixel(middle * shown.devicePixelRatio())), int(shadeOf(59999)));
}

void ImageGridTest::anImageIsDrawnPixelByPixelWhereItBelongs()
{
    grid_->setCount(200);
    grid_->setZoom(4);
    grid_->setPreview(previewFor(grid_->visibleRows()));
    const QImage shown = grid_->viewport()->grab().toImage();
    for (const int row : { 0, 1, 17, 30 }) {
        const QPoint corner = grid_->tileOf(row).topLeft() * shown.devicePixelRatio();
        QCOMPARE(qRed(shown.pixel(corner)), 255);
        QCOMPARE(
            qRed(shown.pixel(corner + QPoint(3, 3))), 255); // 4 device pixels of the first pixel
        QCOMPARE(qRed(shown.pixel(corner + QPoint(4, 0))), int(shadeOf(row)));
        QCOMPARE(qRed(shown.pixel(corner + QPoint(31, 31))), int(shadeOf(row)));
    }
}

void ImageGridTest::formerPicturesStayUntilNewOnesCome()
{
    grid_->setCount(2000);
    grid_->setPreview(previewFor(grid_->visibleRows()));
    const std::vector<int> before = grid_->visibleRows();
    grid_->verticalScrollBar()->setValue(
        grid_->verticalScrollBar()->value() + 2 * grid_->tileOf(0).height());
    const int stays = before.back();
    QVERIFY(!grid_->tileOf(stays).isEmpty());
    const QImage shown = grid_->viewport()->grab().toImage();
    const QPoint at = (grid_->tileOf(stays).topLeft() + QPoint(12, 12)) * shown.devicePixelRatio();
    QCOMPARE(qRed(shown.pixel(at)), int(shadeOf(stays)));
}

void ImageGridTest::aFilterShowsItsRowsInItsOrder()
{
    grid_->setCount(1000);
    grid_->setRows(std::vector<int> { 900, 7, 400 });
    QCOMPARE(grid_->visibleRows(), (std::vector<int> { 900, 7, 400 }));
    QCOMPARE(grid_->rowAt(grid_->tileOf(7).center()), 7);
    QVERIFY(grid_->tileOf(8).isEmpty());
    grid_->setPreview(previewFor({ 400, 900, 7 })); // in another order
    const QImage shown = grid_->viewport()->grab().toImage();
    for (const int row : { 900, 7, 400 })
        QCOMPARE(qRed(shown.pixel(
                     (grid_->tileOf(row).topLeft() + QPoint(12, 12)) * shown.devicePixelRatio())),
            int(shadeOf(row)));
}

void ImageGridTest::aClickSelectsAndArrowsMoveTheSelection()
{
    grid_->setCount(500);
    QSignalSpy selected(grid_.get(), &ImageGrid::imageSelected);
    QTest::mouseClick(grid_->viewport(), Qt::LeftButton, {}, grid_->tileOf(3).center());
    QCOMPARE(grid_->selectedRow(), 3);
    QTest::keyClick(grid_.get(), Qt::Key_Right);
    QTest::keyClick(grid_.get(), Qt::Key_Down);
    QCOMPARE(grid_->selectedRow(), 4 + grid_->columns());
    QCOMPARE(selected.count(), 3);
    QTest::keyClick(grid_.get(), Qt::Key_Home);
    QCOMPARE(grid_->selectedRow(), 0);
    QTest::keyClick(grid_.get(), Qt::Key_Left);
    QCOMPARE(selected.count(), 4); // the first stays the first
}

void ImageGridTest::theLabelBarIsSharedBySource()
{
    grid_->setCount(4);
    grid_->setZoom(10);
    grid_->setPreview(previewFor({ 0, 1, 2, 3 }));
    const QImage shown = grid_->viewport()->grab().toImage();
    const QRect tile = grid_->tileOf(0);
    const int y = tile.bottom() - 1;
    const QColor left = shown.pixelColor(QPoint(tile.left() + 4, y) * shown.devicePixelRatio());
    const QColor middle = shown.pixelColor(QPoint(tile.left() + 40, y) * shown.devicePixelRatio());
    const QColor right = shown.pixelColor(QPoint(tile.left() + 74, y) * shown.devicePixelRatio());
    QVERIFY(
        std::abs(left.hslHue() - middle.hslHue()) > 60); // source 1 is orange, source 2 sky blue
    QVERIFY(std::abs(right.hslHue() - middle.hslHue()) < 25); // two classes of the same source,
    QVERIFY(right != middle);                                 // told apart by their shade
}

void ImageGridTest::everyPreviewIsReportedOnceAfterPainting()
{
    grid_->setCount(100);
    QSignalSpy painted(grid_.get(), &ImageGrid::previewPainted);
    const engine::PreviewPtr preview = previewFor(grid_->visibleRows());
    grid_->setPreview(preview);
    QCOMPARE(painted.count(), 0);
    QTRY_COMPARE(painted.count(), 1);
    QCOMPARE(painted[0][0].value<engine::PreviewPtr>(), preview);
    grid_->viewport()->repaint();
    QCOMPARE(painted.count(), 1);
}

void ImageGridTest::zoomChangesTheNumberOfColumns()
{
    grid_->setCount(100);
    grid_->setZoom(2);
    const int many = grid_->columns();
    grid_->setZoom(6);
    QVERIFY(grid_->columns() < many);
    grid_->setZoom(0);
    QVERIFY(grid_->columns() >= 6 && grid_->columns() <= 11); // about eight
}

void ImageGridTest::zoomFollowsKeysAndTheWheel()
{
    grid_->setCount(400);
    grid_->setZoom(4);
    QTest::keyClick(grid_.get(), Qt::Key_Plus);
    QCOMPARE(grid_->zoom(), 5);
    QTest::keyClick(grid_.get(), Qt::Key_Minus);
    QTest::keyClick(grid_.get(), Qt::Key_Minus);
    QCOMPARE(grid_->zoom(), 3);
    const auto turn = [&](int by) {
        QWheelEvent event({ 50, 50 }, grid_->mapToGlobal(QPointF(50, 50)), {}, { 0, by },
            Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(grid_->viewport(), &event);
    };
    turn(120);
    QCOMPARE(grid_->zoom(), 4);
    turn(60); // a touchpad's half step waits for the other half
    QCOMPARE(grid_->zoom(), 4);
    turn(60);
    QCOMPARE(grid_->zoom(), 5);
    QTest::keyClick(grid_.get(), Qt::Key_0);
    QCOMPARE(grid_->zoom(), 0);
}

void ImageGridTest::aFilterWithoutImagesIsNotTheWholeBlend()
{
    grid_->setCount(100);
    grid_->setRows(std::vector<int> {});
    QCOMPARE(grid_->count(), 0);
    QVERIFY(grid_->visibleRows().empty());
    QVERIFY(!grid_->goTo(3));
    grid_->setRows({});
    QCOMPARE(grid_->count(), 100);
    QVERIFY(grid_->goTo(3));
}

static engine::PreviewPtr flat(const std::vector<int>& rows, std::uint8_t shade)
{
    auto preview = std::make_shared<engine::Preview>(*previewFor(rows));
    std::ranges::fill(preview->pixels, shade);
    return preview;
}

static engine::ComparisonPtr compared(const std::vector<int>& rows)
{
    return std::make_shared<engine::Comparison>(
        engine::Comparison { .a = flat(rows, 200), .b = flat(rows, 40) });
}

void ImageGridTest::twoBlendsStandSideBySideWithTheirDifference()
{
    grid_->setCount(50);
    grid_->setZoom(4);
    const DifferenceScale scale { .absolute = false, .range = 1 };
    grid_->setPairLook(PairLook::sideBySide, scale);
    grid_->setComparison(compared(grid_->visibleRows()));
    const QImage shown = grid_->viewport()->grab().toImage();
    const QRect tile = grid_->tileOf(1);
    const auto at = [&](double x) {
        return shown.pixel(QPointF(tile.left() + x * tile.width(), tile.top() + 12).toPoint()
            * shown.devicePixelRatio());
    };
    QCOMPARE(qRed(at(0.16)), 200);
    QCOMPARE(qRed(at(0.5)), 40);
    QCOMPARE(at(0.84), differenceColour(160 / 255.0, scale, themeOf(grid_->palette())));
    QCOMPARE(grid_->rowAt(tile.center()), 1); // the three are one image
}

void ImageGridTest::theCurtainPartsAFromB()
{
    grid_->setCount(50);
    grid_->setZoom(8);
    grid_->setPairLook(PairLook::split);
    grid_->setComparison(compared(grid_->visibleRows()));
    const QRect tile = grid_->tileOf(0);
    QTest::mouseMove(grid_->viewport(), tile.topLeft() + QPoint(tile.width() / 4, 10));
    QTest::qWait(0);
    const QImage shown = grid_->viewport()->grab().toImage();
    const QRect other = grid_->tileOf(1); // all tiles at once
    const auto at = [&](double x) {
        return qRed(shown.pixel(QPointF(other.left() + x * other.width(), other.top() + 9).toPoint()
            * shown.devicePixelRatio()));
    };
    QCOMPARE(at(0.1), 200);
    QCOMPARE(at(0.5), 40);
}

void ImageGridTest::theReferenceStandsInPlaceAndGoesAgain()
{
    grid_->setCount(60);
    grid_->setPreview(previewFor(grid_->visibleRows()));
    const QPoint middle = grid_->tileOf(30).topLeft() + QPoint(12, 12);
    const auto shade = [&] {
        const QImage shown = grid_->viewport()->grab().toImage();
        return qRed(shown.pixel(middle * shown.devicePixelRatio()));
    };
    QCOMPARE(shade(), int(shadeOf(30)));
    grid_->setReference(flat(grid_->visibleRows(), 77), QStringLiteral("B: Closest"));
    QCOMPARE(shade(), 77);
    grid_->setReference(nullptr);
    QCOMPARE(shade(), int(shadeOf(30)));
}

void ImageGridTest::markedImagesStandOut()
{
    grid_->setCount(60);
    grid_->setPreview(flat(grid_->visibleRows(), 0));
    std::vector<bool> marked(60, false);
    marked[2] = true;
    grid_->setMarked(marked);
    const QImage shown = grid_->viewport()->grab().toImage();
    const auto shade = [&](int row) {
        return qRed(shown.pixel(
            (grid_->tileOf(row).topLeft() + QPoint(12, 12)) * shown.devicePixelRatio()));
    };
    QCOMPARE(shade(2), 0);
    QVERIFY(shade(3) > 60); // pale on the light panel
}

void ImageGridTest::thePixelUnderTheMouseIsTold()
{
    grid_->setCount(60);
    grid_->setZoom(5);
    QSignalSpy told(grid_.get(), &ImageGrid::pixelHovered);
    QTest::mouseMove(grid_->viewport(), grid_->tileOf(2).topLeft() + QPoint(5 * 3 + 2, 5 * 6 + 2));
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.last()[0].toInt(), 2);
    QCOMPARE(told.last()[1].toPoint(), QPoint(3, 6));
}

/// Where images shrink by a whole number beside the bar, they may all fit with it and not without.
void ImageGridTest::theScrollBarIsThereOrNotAtAnySize()
{
    grid_->setCount(40);
    for (int width = 150; width < 600; ++width)
        for (int height = 100; height < 400; height += 20) {
            grid_->resize(width, height);
            const Qt::ScrollBarPolicy policy = grid_->verticalScrollBarPolicy();
            grid_->resize(width, height + 1);
            grid_->resize(width, height);
            QCOMPARE(grid_->verticalScrollBarPolicy(), policy);
        }
}

void ImageGridTest::anEmptyGridSaysTheNextStep()
{
    const QImage said = grid_->viewport()->grab().toImage();
    grid_->setEmptyText({}, {});
    QVERIFY(said != grid_->viewport()->grab().toImage());
}

QTEST_MAIN(ImageGridTest)
#include "image_grid_test.moc"
