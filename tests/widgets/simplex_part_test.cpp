// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the simplex is shown: zoom, faces, snapping, locks; with real wheel, mouse and keys.
#include "forms.h"
#include "widgets/simplex_snapping.h"
#include "widgets/simplex_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace widgets;

class SimplexPartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installSimplexAccessibility(); }
    void init() { show(3); }
    void theWheelZoomsAroundTheMouse_data();
    void theWheelZoomsAroundTheMouse();
    void everythingIsConsistentWithinAPart_data() { theWheelZoomsAroundTheMouse_data(); }
    void everythingIsConsistentWithinAPart();
    void keysZoomAroundThePointAndZeroShowsAll();
    void aDoubleClickZoomsInAndTheOverviewLeadsBack();
    void theMiddleButtonMovesThePart();
    void thePartFollowsThePoint();
    void cornersOfAPartSayWhatTheyReach();
    void threeCornersMakeAFace();
    void digitsChooseAFaceAndEscapeDoesNot();
    void weightsOutsideLeaveTheFace();
    void thePointSnapsAndControlSuspends();
    void placesAreSnappedToExactly();
    void lockedSourcesStayWhileDragging();
    void theCompassPointsToTheStarAndHidesThere();
    void hoveringReadsTheMapAndDraggingHidesIt();
    void screenReadersHearDistanceAndTrust();

private:
    void show(int sources);
    QPoint screen(const engine::Weights& weights) const
    {
        return view_->geometryOnScreen().position(weights).toPoint();
    }
    void turnWheel(QPointF at, int notches)
    {
        QWheelEvent event(at, view_->mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view_.get(), &event);
    }

    std::unique_ptr<SimplexView> view_;
};

static const engine::Weights kStar { 0.5, 0.3, 0.2 };

static double away(const engine::Weights& a, const engine::Weights& b)
{
    return engine::distanceBetween(a, b);
}

void SimplexPartTest::show(int sources)
{
    view_ = std::make_unique<SimplexView>();
    QStringList names;
    for (int s = 0; s < sources; ++s)
        names << QStringLiteral("Source %1").arg(s + 1);
    view_->setSources(names);
    engine::Weights star = engine::uniformSimplexWeights(sources);
    if (sources == 3)
        star = kStar;
    view_->setForm(forms::around(star));
    view_->setClosest(star);
    if (sources == 3)
        view_->setWeights({ 0.2, 0.3, 0.5 });
    view_->setSnapping(false);
    view_->resize(700, 620);
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
}

void SimplexPartTest::theWheelZoomsAroundTheMouse_data()
{
    QTest::addColumn<int>("sources");
    for (const int n : { 2, 3, 4, 5, 8 })
        QTest::newRow(qPrintable(QString::number(n))) << n;
}

void SimplexPartTest::theWheelZoomsAroundTheMouse()
{
    QFETCH(int, sources);
    show(sources);
    const SimplexGeometry before = view_->geometryOnScreen();
    const QPointF at = before.corner(1) + 0.3 * (before.centre() - before.corner(1));
    QSignalSpy changed(view_.get(), &SimplexView::partChanged);
    turnWheel(at, 3);
    QCOMPARE(changed.count(), 1);
    QVERIFY(std::abs(view_->scene().part.zoom - std::pow(1.25, 3)) < 1e-9);
    // Weights under the mouse are the same, as far as the layout leaves the polygon where it was.
    const SimplexGeometry same(sources, QRectF(0, 0, 500, 400));
    const QPointF fixed = same.corner(1) + 0.3 * (same.centre() - same.corner(1));
    const SimplexGeometry nearer(sources, QRectF(0, 0, 500, 400), same.zoomedAt(fixed, 1.9));
    QVERIFY(away(same.weightsAt(fixed), nearer.weightsAt(fixed)) < 1e-9);
    turnWheel(at, -9);
    QCOMPARE(view_->scene().part.zoom, 1.0);
    QVERIFY(view_->layoutOnScreen().overview.isEmpty());
}

void SimplexPartTest::everythingIsConsistentWithinAPart()
{
    QFETCH(int, sources);
    const SimplexGeometry all(sources, QRectF(0, 0, 500, 400));
    const QPointF at = all.corner(0) + 0.2 * (all.centre() - all.corner(0));
    const SimplexGeometry part(sources, QRectF(0, 0, 500, 400), all.zoomedAt(at, 6));
    for (int i = 0; i < 60; ++i) {
        const QPointF p = part.nearest({ (i % 10) * 50.0, (i / 10) * 70.0 });
        const engine::Weights weights = part.weightsAt(p);
        QVERIFY(QLineF(part.position(weights), p).length() < 1e-7);
        QVERIFY(part.shows(weights));
        // The part shows what the whole shows there, six times as large.
        QVERIFY(away(all.weightsAt(all.position(weights)), weights) < 1e-9);
    }
    QVERIFY(!part.shows(all.weightsAt(all.corner(1))));
    for (const QPointF& corner : part.partWithin(all))
        QVERIFY(QLineF(all.nearest(corner), corner).length() < 1e-7);
}

void SimplexPartTest::keysZoomAroundThePointAndZeroShowsAll()
{
    const QPointF before = view_->geometryOnScreen().position(view_->weights());
    QTest::keyClick(view_.get(), Qt::Key_Plus);
    QCOMPARE(view_->scene().part.zoom, 2.0);
    const QPointF after = view_->geometryOnScreen().position(view_->weights());
    QVERIFY(QLineF(before, after).length() < 0.1 * view_->geometryOnScreen().edge()); // other names
    QTest::keyClick(view_.get(), Qt::Key_Plus);
    QTest::keyClick(view_.get(), Qt::Key_Minus);
    QCOMPARE(view_->scene().part.zoom, 2.0);
    QTest::keyClick(view_.get(), Qt::Key_0);
    QCOMPARE(view_->scene().part, SimplexPart {});
    QCOMPARE(view_->weights(), (engine::Weights { 0.2, 0.3, 0.5 }));
}

void SimplexPartTest::aDoubleClickZoomsInAndTheOverviewLeadsBack()
{
    const QPoint at = screen({ 0.1, 0.8, 0.1 });
    QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, at);
    QCOMPARE(view_->scene().part.zoom, 2.0);
    const QRectF overview = view_->layoutOnScreen().overview;
    QVERIFY(!overview.isEmpty());
    const engine::Weights weights = view_->weights();
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, overview.center().toPoint());
    QCOMPARE(view_->scene().part.zoom, 1.0);
    QCOMPARE(view_->weights(), weights);
}

void SimplexPartTest::theMiddleButtonMovesThePart()
{
    view_->zoomAt(view_->geometryOnScreen().centre(), 4);
    const SimplexGeometry before = view_->geometryOnScreen();
    const QPoint start = before.centre().toPoint();
    const engine::Weights held = before.weightsAt(start);
    QTest::mousePress(view_.get(), Qt::MiddleButton, {}, start);
    QTest::mouseMove(view_.get(), start + QPoint(30, -20));
    QTest::mouseRelease(view_.get(), Qt::MiddleButton, {}, start + QPoint(30, -20));
    QVERIFY(away(view_->geometryOnScreen().weightsAt(start + QPoint(30, -20)), held) < 0.01);
    QCOMPARE(view_->scene().part.zoom, 4.0);
}

void SimplexPartTest::thePartFollowsThePoint()
{
    view_->zoomAt(view_->geometryOnScreen().corner(0), 8);
    view_->setWeights({ 0.1, 0.1, 0.8 });
    QVERIFY(view_->geometryOnScreen().shows(view_->weights()));
    QCOMPARE(view_->scene().part.zoom, 8.0);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(view_.get(), Qt::Key_Right);
    QVERIFY(view_->geometryOnScreen().shows(view_->weights()));
    QVERIFY(view_->weights()[1] > 0.15); // 40 steps of 0.02 of an edge as drawn
}

void SimplexPartTest::cornersOfAPartSayWhatTheyReach()
{
    view_->zoomAt(view_->geometryOnScreen().corner(0), 4);
    const QStringList texts = view_->layoutOnScreen().texts;
    QCOMPARE(texts[0], QStringLiteral("Source 1")); // the corner itself is still there
    QCOMPARE(texts[1], QStringLiteral("Source 2 ≤ %1").arg(QLocale().toString(0.25)));
}

void SimplexPartTest::threeCornersMakeAFace()
{
    show(5);
    QSignalSpy chosen(view_.get(), &SimplexView::weightsChosen);
    view_->chooseFace();
    const SimplexGeometry geometry = view_->geometryOnScreen();
    for (const int corner : { 4, 0, 2 })
        QTest::mouseClick(view_.get(), Qt::LeftButton, {}, geometry.corner(corner).toPoint());
    QCOMPARE(view_->scene().part.face, (std::vector<int> { 0, 2, 4 }));
    QCOMPARE(view_->geometryOnScreen().corners(), 3);
    QCOMPARE(chosen.count(), 1); // the others' weights became 0 in one step
    QVERIFY(away(view_->weights(), { 1.0 / 3, 0, 1.0 / 3, 0, 1.0 / 3 }) < 1e-12);
    // In the face a drag has weights of these three alone.
    const QPoint at = view_->geometryOnScreen().position(view_->weights()).toPoint();
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, at);
    QTest::mouseMove(view_.get(), at + QPoint(50, 20));
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, at + QPoint(50, 20));
    QCOMPARE(view_->weights()[1] + view_->weights()[3], 0.0);
    QVERIFY(view_->weights()[2] > 0.4); // its corner is lower right
    view_->showAll();
    QCOMPARE(view_->geometryOnScreen().corners(), 5);
}

void SimplexPartTest::digitsChooseAFaceAndEscapeDoesNot()
{
    show(4);
    view_->chooseFace();
    QTest::keyClick(view_.get(), Qt::Key_1);
    QTest::keyClick(view_.get(), Qt::Key_Escape);
    QTest::keyClick(view_.get(), Qt::Key_2); // goes to the corner again
    QCOMPARE(view_->weights(), (engine::Weights { 0, 1, 0, 0 }));
    view_->chooseFace();
    for (const Qt::Key key : { Qt::Key_4, Qt::Key_2, Qt::Key_3 })
        QTest::keyClick(view_.get(), key);
    QCOMPARE(view_->scene().part.face, (std::vector<int> { 1, 2, 3 }));
    QCOMPARE(view_->weights(), (engine::Weights { 0, 1, 0, 0 }));
}

void SimplexPartTest::weightsOutsideLeaveTheFace()
{
    show(5);
    view_->showFace({ 0, 1, 2 });
    view_->setWeights({ 0.2, 0.2, 0.2, 0.2, 0.2 });
    QVERIFY(view_->scene().part.face.empty());
}

void SimplexPartTest::thePointSnapsAndControlSuspends()
{
    view_->setSnapping(true);
    const QPoint from = screen(view_->weights());
    const QPoint near = screen({ 0.6, 0.3, 0.1 }) + QPoint(2, -1);
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view_.get(), near);
    QVERIFY(away(view_->weights(), { 0.6, 0.3, 0.1 }) < 1e-12);
    QMouseEvent free(QEvent::MouseMove, near, view_->mapToGlobal(near), Qt::NoButton,
        Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(view_.get(), &free);
    QVERIFY(away(view_->weights(), { 0.6, 0.3, 0.1 }) > 1e-4);
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, near);
}

void SimplexPartTest::placesAreSnappedToExactly()
{
    SimplexScene scene = view_->scene();
    const engine::Weights odd { 0.123, 0.456, 0.421 };
    scene.pins = { { QStringLiteral("A"), odd, {} } };
    const SimplexGeometry geometry = view_->geometryOnScreen();
    const auto at = [&](const engine::Weights& weights, QPointF off) {
        return snapped(scene, geometry, geometry.position(weights) + off, 12);
    };
    QCOMPARE(at(odd, { 5, 4 }), odd);
    QCOMPARE(at(kStar, { -6, 3 }), kStar);
    QCOMPARE(at({ 0, 0, 1 }, { 3, 9 }), (engine::Weights { 0, 0, 1 }));
    QCOMPARE(at({ 0.3, 0.3, 0.4 }, { 2, 2 }), (engine::Weights { 0.3, 0.3, 0.4 }));
    const engine::Weights onEdge = at({ 0.55, 0.45, 0 }, { 0, -4 });
    QCOMPARE(onEdge[2], 0.0);
    QVERIFY(away(onEdge, { 0.55, 0.45, 0 }) < 0.01);
    // Away from everything nothing pulls.
    const QPointF free = geometry.position({ 0.35, 0.35, 0.3 });
    QCOMPARE(snapped(scene, geometry, free, 12), geometry.weightsAt(free));
}

void SimplexPartTest::lockedSourcesStayWhileDragging()
{
    view_->setLocked({ false, true, false });
    const QPoint from = screen(view_->weights());
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view_.get(), screen({ 0.6, 0.1, 0.3 }));
    QCOMPARE(view_->weights()[1], 0.3);
    QVERIFY(view_->weights()[0] > 0.45);
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, screen({ 0.6, 0.1, 0.3 }));
    QTest::keyClick(view_.get(), Qt::Key_Left);
    QCOMPARE(view_->weights()[1], 0.3);
}

void SimplexPartTest::theCompassPointsToTheStarAndHidesThere()
{
    const SimplexGeometry geometry = view_->geometryOnScreen();
    const auto direction = compassOf(view_->scene(), geometry);
    QVERIFY(direction.has_value());
    const QLineF way(geometry.position(view_->weights()), geometry.position(kStar));
    const QPointF unit = (way.p2() - way.p1()) / way.length();
    QVERIFY(QPointF::dotProduct(*direction, unit) > 1 - 1e-9); // the form is round about the star
    view_->setWeights(kStar);
    QVERIFY(!compassOf(view_->scene(), geometry));
    view_->setWeights({ 0.2, 0.3, 0.5 });
    view_->setLocked({ true, false, false });
    const double h = QFontMetricsF(view_->font()).height();
    for (double near = 0.02; near < 0.3; near += 0.02) { // never over the star
        SimplexScene scene = view_->scene();
        scene.weights = { kStar[0] + near, kStar[1] - near, kStar[2] };
        const auto arrow = compassLine(scene, geometry, view_->font());
        QVERIFY(!arrow || QLineF(arrow->p2(), geometry.position(kStar)).length() > 0.99 * h);
        QVERIFY(arrow
            || QLineF(geometry.position(scene.weights), geometry.position(kStar)).length()
                < 2.7 * h);
    }
    const auto along = compassOf(view_->scene(), geometry);
    const QPointF edge = geometry.corner(1) - geometry.corner(2);
    QVERIFY(along.has_value()); // along the line on which the locked weight stays
    QVERIFY(std::abs(along->x() * edge.y() - along->y() * edge.x()) < 1e-6);
}

void SimplexPartTest::hoveringReadsTheMapAndDraggingHidesIt()
{
    view_->setPins({ { QStringLiteral("A"), { 0.8, 0.1, 0.1 }, {} },
        { QStringLiteral("B"), { 0.1, 0.1, 0.8 }, {} } });
    const QPoint at = screen({ 0.7, 0.2, 0.1 });
    QTest::mouseMove(view_.get(), at);
    QVERIFY(view_->scene().hover.has_value());
    QVERIFY(away(*view_->scene().hover, { 0.7, 0.2, 0.1 }) < 0.01);
    QCOMPARE(nearestPin(view_->scene(), *view_->scene().hover), 0);
    const QImage hovering = view_->grab().toImage();
    QTest::mouseMove(view_.get(), QPoint(2, 300));
    QVERIFY(!view_->scene().hover);
    QVERIFY(view_->grab().toImage() != hovering);
    QTest::mouseMove(view_.get(), at);
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, at);
    QVERIFY(!view_->scene().hover);
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, at);
}

void SimplexPartTest::screenReadersHearDistanceAndTrust()
{
    view_->setConverged(false);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(view_.get());
    const QString value = accessible->text(QAccessible::Value);
    QVERIFY(value.contains(QStringLiteral("30 % Source 2")));
    QVERIFY(value.contains(QLocale().toString(view_->scene().form->at(view_->weights()), 'g', 4)));
    QVERIFY(value.endsWith(QStringLiteral("not converged")));
    QVERIFY(accessible->text(QAccessible::Description).contains(QStringLiteral("zoom")));
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
}

QTEST_MAIN(SimplexPartTest)
#include "simplex_part_test.moc"
