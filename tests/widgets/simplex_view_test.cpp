// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms.h"
#include "widgets/simplex_view.h"

#include <QAccessible>
#include <QBuffer>
#include <QMimeData>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QtTest>
#include <functional>

using namespace widgets;

class SimplexViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installSimplexAccessibility(); }
    void init();
    void draggingMovesThePointAndEndsInOneStep();
    void aClickOnThePointChangesNothing();
    void escapeTakesADragBack();
    void weightsSetDuringADragAreWhereItCameFrom();
    void weightsSetWhereTheDragIsAreWhereItCameFrom();
    void arrowsMoveByASmallStepAndShiftByASmaller();
    void digitsGoToTheCornersHomeToTheCentreAndCToTheStar();
    void aKeyHeldDownIsOneStep();
    void aPinAnswersAClick();
    void filesAreDroppedOnACornerOrBeside();
    void aCornerThatGoesIsNoPlaceToDropOn();
    void hatchingShowsWhatHasNotConverged();
    void movingRepaintsOnlyAroundThePoint();
    void aDragOutlastsAViewThatIsTooSmall();
    void wrongSizesAreIgnored();
    void screenReadersHearTheWeights();
    void theSceneIsPaintedWithoutAWidget_data();
    void theSceneIsPaintedWithoutAWidget();
    void figuresAreVectorsOfModestSize();
    void longNamesStayInsideTheWindow();
    void namesOfASegmentStayBelowIt();
    void namesKeepOffAStarOnTheirCorner();
    void theNumbersOfThePointKeepOffEverything_data();
    void theNumbersOfThePointKeepOffEverything();
    void theNumbersUnderTheMouseKeepOffTheStar();
    void theNameOfTheStarGivesWayToThePoint();

private:
    QPoint pointOnScreen() const
    {
        return view_->geometryOnScreen().position(view_->weights()).toPoint();
    }

    std::unique_ptr<SimplexView> view_;
};

static const engine::Weights kStar { 0.5, 0.3, 0.2 };

static bool close(const engine::Weights& a, const engine::Weights& b, double tolerance)
{
    for (std::size_t s = 0; s < a.size(); ++s)
        if (std::abs(a[s] - b[s]) > tolerance)
            return false;
    return a.size() == b.size();
}

void SimplexViewTest::init()
{
    view_ = std::make_unique<SimplexView>();
    view_->setSources(
        { QStringLiteral("Digits"), QStringLiteral("Garments"), QStringLiteral("Kana") });
    view_->setForm(forms::around(kStar));
    view_->setClosest(kStar);
    view_->setWeights({ 0.2, 0.3, 0.5 });
    view_->resize(600, 520);
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
}

void SimplexViewTest::draggingMovesThePointAndEndsInOneStep()
{
    QSignalSpy moved(view_.get(), &SimplexView::weightsMoved);
    QSignalSpy chosen(view_.get(), &SimplexView::weightsChosen);
    const SimplexGeometry geometry = view_->geometryOnScreen();
    const engine::Weights goal { 0.6, 0.2, 0.2 };
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, pointOnScreen());
    for (const double t : { 0.25, 0.5, 0.75, 1.0 }) {
        const QPointF at = geometry.position({ 0.2 + 0.4 * t, 0.3 - 0.1 * t, 0.5 - 0.3 * t });
        QTest::mouseMove(view_.get(), at.toPoint());
    }
    QCOMPARE(chosen.count(), 0);
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, geometry.position(goal).toPoint());
    QCOMPARE(moved.count(), 4);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(close(chosen[0][0].value<engine::Weights>(), { 0.2, 0.3, 0.5 }, 1e-12));
    QVERIFY(
        close(view_->weights(), goal, 0.006)); // positions are whole pixels, an edge has some 400
}

void SimplexViewTest::aClickOnThePointChangesNothing()
{
    QSignalSpy moved(view_.get(), &SimplexView::weightsMoved);
    QSignalSpy chosen(view_.get(), &SimplexView::weightsChosen);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, pointOnScreen() + QPoint(3, 2));
    QCOMPARE(moved.count() + chosen.count(), 0);
    QCOMPARE(view_->weights(), (engine::Weights { 0.2, 0.3, 0.5 }));
}

void SimplexViewTest::escapeTakesADragBack()
{
    QSignalSpy chosen(view_.get(), &SimplexView::weightsChosen);
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, pointOnScreen());
    QTest::mouseMove(view_.get(), pointOnScreen() + QPoint(40, 30));
    QVERIFY(!close(view_->weights(), { 0.2, 0.3, 0.5 }, 1e-3));
    QTest::keyClick(view_.get(), Qt::Key_Escape);
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, pointOnScreen());
    QCOMPARE(view_->weights(), (engine::Weights { 0.2, 0.3, 0.5 }));
    QCOMPARE(chosen.count(), 0);
}

void SimplexViewTest::weightsSetDuringADragAreWhereItCameFrom()
{
    view_->setWeights({ 1, 0, 0 });
    QSignalSpy chosen(view_.get(), &SimplexView::weightsChosen);
    const QPoint corner = pointOnScreen();
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, corner);
    view_->setWeights({ 0, 1, 0 }); // by undo
    QTest::mouseMove(view_.get(), view_->geometryOnScreen().centre().toPoint());
    QTest::mouseMove(view_.get(), corner);
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, corner);
    QVERIFY(close(view_->weights(), { 1, 0, 0 }, 0.02));
    QCOMPARE(chosen.count(), 1); // else the document would stay where it is
    QCOMPARE(chosen[0][0].value<engine::Weights>(), (engine::Weights { 0, 1, 0 }));
}

void SimplexViewTest::weightsSetWhereTheDragIsAreWhereItCameFrom()
{
    view_->setWeights({ 1, 0, 0 });
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, pointOnScreen());
    QTest::mouseMove(view_.get(), view_->geometryOnScreen().centre().toPoint());
    const engine::Weights here = view_->weights();
    view_->setWeights(here); // by undo: the document is here now
    QTest::keyClick(view_.get(), Qt::Key_Escape);
    QCOMPARE(view_->weights(), here);
}

void SimplexViewTest::arrowsMoveByASmallStepAndShiftByASmaller()
{
    QSignalSpy chosen(view_.get(), &SimplexView::weightsChosen);
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QVERIFY(close(view_->weights(), { 0.18, 0.32, 0.5 }, 1e-9));
    QTest::keyClick(view_.get(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(close(view_->weights(), { 0.182, 0.318, 0.5 }, 1e-9));
    QTest::keyClick(view_.get(), Qt::Key_Up);
    QVERIFY(view_->weights()[2] > 0.5);
    QCOMPARE(chosen.count(), 3);
}

void SimplexViewTest::digitsGoToTheCornersHomeToTheCentreAndCToTheStar()
{
    QTest::keyClick(view_.get(), Qt::Key_2);
    QCOMPARE(view_->weights(), (engine::Weights { 0, 1, 0 }));
    QTest::keyClick(view_.get(), Qt::Key_Right); // no further than the corner
    QCOMPARE(view_->weights(), (engine::Weights { 0, 1, 0 }));
    QTest::keyClick(view_.get(), Qt::Key_4); // there is no fourth
    QCOMPARE(view_->weights(), (engine::Weights { 0, 1, 0 }));
    QTest::keyClick(view_.get(), Qt::Key_Home);
    QVERIFY(close(view_->weights(), { 1.0 / 3, 1.0 / 3, 1.0 / 3 }, 1e-12));
    QTest::keyClick(view_.get(), Qt::Key_C);
    QCOMPARE(view_->weights(), kStar);
}

void SimplexViewTest::aKeyHeldDownIsOneStep()
{
    QSignalSpy moved(view_.get(), &SimplexView::weightsMoved);
    QSignalSpy chosen(view_.get(), &SimplexView::weightsChosen);
    QTest::keyPress(view_.get(), Qt::Key_Right);
    QTest::keyPress(view_.get(), Qt::Key_Right);
    QTest::keyPress(view_.get(), Qt::Key_Right);
    QCOMPARE(moved.count(), 3);
    QCOMPARE(chosen.count(), 0);
    QTest::keyRelease(view_.get(), Qt::Key_Right);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(close(chosen[0][0].value<engine::Weights>(), { 0.2, 0.3, 0.5 }, 1e-12));
}

void SimplexViewTest::aPinAnswersAClick()
{
    const engine::Weights at { 0.8, 0.1, 0.1 };
    view_->setPins({ { QStringLiteral("A"), at } });
    QSignalSpy clicked(view_.get(), &SimplexView::pinClicked);
    QTest::mouseClick(
        view_.get(), Qt::LeftButton, {}, view_->geometryOnScreen().position(at).toPoint());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toInt(), 0);
    QCOMPARE(view_->weights(), (engine::Weights { 0.2, 0.3, 0.5 }));
}

void SimplexViewTest::filesAreDroppedOnACornerOrBeside()
{
    QSignalSpy dropped(view_.get(), &SimplexView::filesDropped);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(QStringLiteral("/some/where.npz")) });
    const SimplexGeometry geometry = view_->geometryOnScreen();
    for (const QPointF at : { geometry.corner(1) - QPointF(6, 6), geometry.centre() }) {
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view_.get(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(!view_->grab().isNull()); // with the hint where it would go
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view_.get(), &drop);
    }
    QCOMPARE(dropped.count(), 2);
    QCOMPARE(dropped[0][0].toInt(), 1);
    QCOMPARE(dropped[0][1].value<QList<QUrl>>(), data.urls());
    QCOMPARE(dropped[1][0].toInt(), -1);
}

void SimplexViewTest::aCornerThatGoesIsNoPlaceToDropOn()
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(QStringLiteral("/data/kana")) });
    const QPoint third = view_->geometryOnScreen().position({ 0, 0, 1 }).toPoint();
    QDragEnterEvent enter(third, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view_.get(), &enter);
    view_->setSources({ QStringLiteral("Digits"), QStringLiteral("Garments") });
    const QImage during = view_->grab().toImage(); // names the corner that is meant
    QDragLeaveEvent leave;
    QApplication::sendEvent(view_.get(), &leave);
    QVERIFY(during != view_->grab().toImage()); // still a hint, to drop beside
}

/// Pixels within the simplex, away from the marks, that differ visibly between two pictures: turned
/// text may differ by a shade, as Freetype remembers what it drew before.
static int changedPixels(
    const QImage& a, const QImage& b, const SimplexGeometry& geometry, QPointF except)
{
    int changed = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QPointF p(x, y);
            const QPointF away = p - except;
            if (geometry.contains(p) && std::hypot(away.x(), away.y()) > 200)
                changed += std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y))) > 24;
        }
    return changed;
}

void SimplexViewTest::hatchingShowsWhatHasNotConverged()
{
    view_->setWeights({ 0, 1, 0 });
    const QPointF corner = view_->geometryOnScreen().corner(1);
    const QImage converged = view_->grab().toImage();
    view_->setConverged(false);
    const QImage hatched = view_->grab().toImage();
    view_->setConverged(true);
    const QImage again = view_->grab().toImage();
    QVERIFY(changedPixels(converged, hatched, view_->geometryOnScreen(), corner) > 2000);
    QCOMPARE(changedPixels(converged, again, view_->geometryOnScreen(), corner), 0);
}

class PaintRecorder : public QObject {
public:
    QRegion painted;
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

void SimplexViewTest::movingRepaintsOnlyAroundThePoint()
{
    view_->resize(1400, 1200);
    QTest::qWait(0);
    PaintRecorder recorder;
    view_->installEventFilter(&recorder);
    view_->setWeights({ 0.21, 0.3, 0.49 });
    QTRY_VERIFY(!recorder.painted.isEmpty());
    const QRect box = recorder.painted.boundingRect();
    QVERIFY2(box.width() * box.height() < 0.1 * 1400 * 1200,
        qPrintable(QStringLiteral("%1 x %2").arg(box.width()).arg(box.height())));
}

void SimplexViewTest::aDragOutlastsAViewThatIsTooSmall()
{
    const engine::Weights before = view_->weights();
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, pointOnScreen());
    view_->setMinimumSize(1, 1);
    view_->resize(12, 12);
    QCOMPARE(view_->geometryOnScreen().corners(), 0);
    QTest::mouseMove(view_.get(), QPoint(5, 5));
    QCOMPARE(view_->weights(), before);
    view_->resize(600, 520);
    QTest::mouseMove(view_.get(), view_->geometryOnScreen().centre().toPoint());
    QVERIFY(view_->weights() != before);
    QTest::mouseRelease(view_.get(), Qt::LeftButton);
}

void SimplexViewTest::wrongSizesAreIgnored()
{
    view_->setWeights({ 0.5, 0.5 });
    QCOMPARE(view_->weights().size(), 3u);
    view_->setForm(forms::around({ 0.5, 0.5 }));
    QVERIFY(!view_->scene().form);
    view_->setSources({ QStringLiteral("Alone") });
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, QPoint(300, 300));
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QVERIFY(!view_->grab().isNull());
    QVERIFY(view_->weights().empty());
}

void SimplexViewTest::screenReadersHearTheWeights()
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(view_.get());
    QVERIFY(accessible != nullptr);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QCOMPARE(accessible->text(QAccessible::Value),
        QStringLiteral("20 % Digits, 30 % Garments, 50 % Kana; squared distance 1.18"));
    QVERIFY(accessible->valueInterface() != nullptr);
    QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), 0.5);
}

void SimplexViewTest::theSceneIsPaintedWithoutAWidget_data()
{
    QTest::addColumn<int>("sources");
    for (int n = 0; n <= 8; ++n)
        QTest::newRow(qPrintable(QString::number(n))) << n;
}

void SimplexViewTest::theSceneIsPaintedWithoutAWidget()
{
    QFETCH(int, sources);
    SimplexScene scene;
    for (int s = 0; s < sources; ++s)
        scene.sources << QStringLiteral("Source %1").arg(s + 1);
    if (sources >= 2) {
        scene.weights = engine::uniformSimplexWeights(sources);
        scene.form = forms::around(scene.weights);
        scene.closest = scene.weights;
        scene.paths
            = { { .frames = { scene.weights, engine::withWeight(scene.weights, 0, 0.9) } } };
        scene.currentPath = 0;
        scene.hover = engine::withWeight(scene.weights, 1, 0.8);
        scene.pins
            = { { QStringLiteral("A"), scene.weights, QImage(28, 28, QImage::Format_RGB32) } };
        scene.part.zoom = 1.5;
        scene.converged = false;
    }
    QImage image(900, 700, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage blank = image;
    QPainter painter(&image);
    paintSimplex(painter, scene, themeOf(lightPalette()), QRectF(image.rect()));
    painter.end();
    QVERIFY(image != blank);
}

void SimplexViewTest::figuresAreVectorsOfModestSize()
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setResolution(1200);
    QBuffer svg;
    svg.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&svg);
    generator.setViewBox(QRect(0, 0, 800, 700));
    for (QPaintDevice* device :
        { static_cast<QPaintDevice*>(&writer), static_cast<QPaintDevice*>(&generator) }) {
        QPainter painter(device);
        const double unit = device == &writer ? writer.width() / 800.0 : 1;
        QFont font;
        font.setPixelSize(qRound(14 * unit));
        painter.setFont(font);
        paintSimplex(
            painter, view_->scene(), themeOf(lightPalette()), QRectF(0, 0, 800 * unit, 700 * unit));
    }
    // The names are text, not pixels; the heat map is one image of some 2,000 pixels.
    QVERIFY(svg.data().contains("Garments"));
    for (const QBuffer* file : { &pdf, &svg }) {
        QVERIFY(file->size() > 10'000);
        QVERIFY2(file->size() < 6'000'000, qPrintable(QString::number(file->size())));
    }
}

void SimplexViewTest::longNamesStayInsideTheWindow()
{
    for (int n = 2; n <= 8; ++n) {
        SimplexScene scene;
        for (int s = 0; s < n; ++s)
            scene.sources << QString(120, QLatin1Char('W'));
        scene.form = forms::around(engine::uniformSimplexWeights(n));
        const QRectF area(0, 0, 700, 560);
        for (const QRectF& name : simplexLayout(scene, view_->font(), area).names)
            QVERIFY(area.contains(name));
    }
}

/// From its ends inwards, below its ticks, and within the window however low that is.
void SimplexViewTest::namesOfASegmentStayBelowIt()
{
    const double h = QFontMetricsF(view_->font()).height();
    for (const QSizeF size : { QSizeF(780, 520), QSizeF(400, 230), QSizeF(600, 160) }) {
        SimplexScene scene;
        scene.sources << QStringLiteral("Digits") << QString(60, QLatin1Char('W'));
        scene.form = forms::around({ 0.5, 0.5 });
        const QRectF area(QPointF(), size);
        const SimplexLayout layout = simplexLayout(scene, view_->font(), area);
        const SimplexGeometry& geometry = layout.geometry;
        QCOMPARE(geometry.corners(), 2);
        QVERIFY(layout.names[0].left() >= geometry.corner(0).x() - 0.5);
        QVERIFY(layout.names[1].right() <= geometry.corner(1).x() + 0.5);
        for (const QRectF& name : layout.names) {
            QVERIFY(name.top() >= geometry.corner(0).y() + geometry.bandHalf() + h);
            QVERIFY(area.contains(name));
        }
        QVERIFY(!layout.names[0].intersects(layout.names[1]));
    }
}

void SimplexViewTest::namesKeepOffAStarOnTheirCorner()
{
    for (int n = 3; n <= 8; ++n) {
        SimplexScene scene;
        for (int s = 0; s < n; ++s)
            scene.sources << QStringLiteral("Garments");
        scene.form = forms::around(engine::uniformSimplexWeights(n));
        const SimplexLayout layout = simplexLayout(scene, view_->font(), QRectF(0, 0, 700, 560));
        const double star = 0.7 * QFontMetricsF(view_->font()).height();
        for (int k = 0; k < n; ++k) {
            const QRectF box(layout.geometry.corner(k) - QPointF(star, star), QSizeF(2, 2) * star);
            QVERIFY2(!layout.names[static_cast<std::size_t>(k)].intersects(box),
                qPrintable(QStringLiteral("%1 of %2").arg(k).arg(n)));
        }
    }
}

namespace {

/// What numbers add to the marks of a scene.
QRegion numbersOf(const SimplexScene& scene, const std::function<void(SimplexScene&)>& without,
    const QRectF& area)
{
    const Theme theme = themeOf(lightPalette());
    const auto marks = [&](const SimplexScene& shown) {
        QImage image(area.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintSimplexMarks(
            painter, shown, widgets::simplexLayout(shown, painter.font(), area), theme, area);
        return image;
    };
    SimplexScene bare = scene;
    without(bare);
    const QImage a = marks(scene);
    const QImage b = marks(bare);
    QRegion region;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y))
                region += QRect(x, y, 1, 1);
    return region;
}

SimplexScene starred(const engine::Weights& point, const engine::Weights& star)
{
    SimplexScene scene;
    for (std::size_t s = 0; s < point.size(); ++s)
        scene.sources << QStringLiteral("Source %1").arg(s);
    scene.form = forms::around(star);
    scene.closest = star;
    scene.weights = point;
    return scene;
}

} // namespace

void SimplexViewTest::theNumbersOfThePointKeepOffEverything_data()
{
    QTest::addColumn<engine::Weights>("point");
    QTest::addColumn<engine::Weights>("star");
    QTest::addColumn<QSize>("size");
    QTest::newRow("star at the right") << engine::Weights { 0.45, 0.25, 0.3 }
                                       << engine::Weights { 0.3, 0.45, 0.25 } << QSize(600, 520);
    QTest::newRow("star above") << engine::Weights { 0.4, 0.35, 0.25 }
                                << engine::Weights { 0.35, 0.3, 0.35 } << QSize(600, 520);
    QTest::newRow("a small stage") << engine::Weights { 0.33, 0.33, 0.34 }
                                   << engine::Weights { 0.7, 0.2, 0.1 } << QSize(390, 230);
    QTest::newRow("eight sources on a small stage")
        << engine::uniformSimplexWeights(8) << engine::Weights { 0, 0, 0, 0, 0, 1, 0, 0 }
        << QSize(390, 230);
}

void SimplexViewTest::theNumbersOfThePointKeepOffEverything()
{
    QFETCH(engine::Weights, point);
    QFETCH(engine::Weights, star);
    QFETCH(QSize, size);
    const SimplexScene scene = starred(point, star);
    const QRectF area(QPointF(), size);
    const QRegion numbers = numbersOf(
        scene, [](SimplexScene& bare) { bare.readOut = false; }, area);
    QVERIFY(!numbers.isEmpty());
    const SimplexLayout layout = simplexLayout(scene, QGuiApplication::font(), area);
    const double h = QFontMetricsF(QGuiApplication::font()).height();
    const QPointF at = layout.geometry.position(star);
    QVERIFY(
        !numbers.intersects(QRectF(at - QPointF(h, h) * 0.7, QSizeF(1.4 * h, 1.4 * h)).toRect()));
    QVERIFY(!numbers.intersects(layout.colourBar.adjusted(-3 * h, 0, 0, 0).toRect()));
    const QPointF place = layout.geometry.position(point);
    QVERIFY(!numbers.contains(place.toPoint()));
}

void SimplexViewTest::theNumbersUnderTheMouseKeepOffTheStar()
{
    SimplexScene scene = starred({ 0.33, 0.33, 0.34 }, { 0.5, 0.3, 0.2 });
    const QRectF area(0, 0, 600, 520);
    const SimplexGeometry geometry = simplexLayout(scene, QGuiApplication::font(), area).geometry;
    const double h = QFontMetricsF(QGuiApplication::font()).height();
    const QPointF star = geometry.position(*scene.closest);
    for (const QPointF off : { QPointF(3, -1), QPointF(-3, -1), QPointF(0, -2), QPointF(-4, 1) }) {
        scene.hover = geometry.weightsAt(star + h * off);
        const QRegion numbers = numbersOf(
            scene, [](SimplexScene& bare) { bare.hover.reset(); }, area);
        // Its cross and its guides may go over the star: its box has many pixels there.
        const QRegion over
            = numbers & QRectF(star - QPointF(h, h) * 0.6, QSizeF(1.2 * h, 1.2 * h)).toRect();
        int pixels = 0;
        for (const QRect& piece : over)
            pixels += piece.width() * piece.height();
        QVERIFY2(pixels < 0.5 * 1.44 * h * h, qPrintable(QString::number(pixels)));
    }
}

/// On the map that stays while the point moves: it is painted anew where the name changes its side.
void SimplexViewTest::theNameOfTheStarGivesWayToThePoint()
{
    view_->setForm(std::nullopt); // no numbers on contours
    const SimplexGeometry geometry = view_->geometryOnScreen();
    const int h = view_->fontMetrics().height();
    const QPoint star = geometry.position(kStar).toPoint();
    const QRect left(star.x() - 3 * h, star.y() - h / 4, 2 * h, h / 2);
    const auto named = [&] { // the ground of the name is paler than the simplex
        const QImage shown = view_->grab(left).toImage();
        view_->setClosest(std::nullopt);
        const QImage bare = view_->grab(left).toImage();
        view_->setClosest(kStar);
        return shown != bare;
    };
    view_->setWeights({ 1, 0, 0 });
    QVERIFY(!named());
    view_->setWeights(geometry.weightsAt(star + QPointF(4 * h, h)));
    QVERIFY(named());
    view_->setWeights({ 0, 0, 1 });
    QVERIFY(!named());
}

QTEST_MAIN(SimplexViewTest)
#include "simplex_view_test.moc"
