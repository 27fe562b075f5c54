// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paths drawn and changed on the stage with real mouse and keys.
#include "forms.h"
#include "widgets/simplex_view.h"

#include <QSignalSpy>
#include <QtTest>

using namespace widgets;

class SimplexPathToolTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aStrokeBecomesAPathThatFollowsIt();
    void aClickAddsAKeyFrameAtTheEnd();
    void keyFramesAreDraggedInOneChange();
    void aPressOnTheLineInsertsAFrame();
    void deleteTakesTheChosenFrameOut();
    void escapeTakesADraggedFrameBack();
    void whatIsUnderTheHandStaysWhenThePathsAreShownAgain();
    void aGestureEndsWithItsPath_data();
    void aGestureEndsWithItsPath();
    void withoutPathModeTheMouseMovesThePoint();
    void straightStrokesNeedNothingBetween();
    void theMenuKnowsTheFrame();

private:
    QPoint screen(const engine::Weights& weights) const
    {
        return view_->geometryOnScreen().position(weights).toPoint();
    }

    std::unique_ptr<SimplexView> view_;
    engine::WeightsPath path_ { .frames
        = { { 0.8, 0.1, 0.1 }, { 0.1, 0.8, 0.1 }, { 0.1, 0.1, 0.8 } } };
};

void SimplexPathToolTest::init()
{
    view_ = std::make_unique<SimplexView>();
    view_->setSources({ QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C") });
    view_->setForm(forms::around({ 0.5, 0.3, 0.2 }));
    view_->setWeights({ 0.2, 0.3, 0.5 });
    view_->setPathMode(true);
    view_->resize(600, 540);
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
}

void SimplexPathToolTest::aStrokeBecomesAPathThatFollowsIt()
{
    QSignalSpy drawn(view_.get(), &SimplexView::pathDrawn);
    QSignalSpy moved(view_.get(), &SimplexView::weightsMoved);
    std::vector<QPoint> stroke;
    const QPointF centre = view_->geometryOnScreen().centre();
    for (int i = 0; i <= 40; ++i) // three quarters of a circle
        stroke.push_back(
            (centre + 80 * QPointF(std::cos(i * 0.118), std::sin(i * 0.118))).toPoint());
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, stroke.front());
    for (const QPoint& at : stroke)
        QTest::mouseMove(view_.get(), at);
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, stroke.back());
    QCOMPARE(drawn.count(), 1);
    QCOMPARE(moved.count(), 0);
    const auto path = drawn[0][0].value<engine::WeightsPath>();
    QVERIFY(path.frames.size() >= 4 && path.frames.size() <= 12);
    for (const engine::Weights& weights : engine::sampledPath(path, 10)) {
        const double radius = QLineF(centre, view_->geometryOnScreen().position(weights)).length();
        QVERIFY2(std::abs(radius - 80) < 12, qPrintable(QString::number(radius)));
    }
}

void SimplexPathToolTest::aClickAddsAKeyFrameAtTheEnd()
{
    view_->setPaths({ path_ }, 0);
    QSignalSpy edited(view_.get(), &SimplexView::pathEdited);
    const engine::Weights there { 0.45, 0.1, 0.45 };
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, screen(there));
    QCOMPARE(edited.count(), 1);
    const auto path = edited[0][0].value<engine::WeightsPath>();
    QCOMPARE(path.frames.size(), std::size_t { 4 });
    QVERIFY(engine::distanceBetween(path.frames[3], there) < 0.01);
    QCOMPARE(edited[0][1].value<FrameChange>(), FrameChange::added);
    QCOMPARE(edited[0][2].toInt(), 3);
}

void SimplexPathToolTest::keyFramesAreDraggedInOneChange()
{
    view_->setPaths({ path_ }, 0);
    QSignalSpy edited(view_.get(), &SimplexView::pathEdited);
    const QPoint from = screen(path_.frames[1]);
    const QPoint to = screen({ 0.3, 0.6, 0.1 });
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view_.get(), (from + to) / 2);
    QTest::mouseMove(view_.get(), to);
    QCOMPARE(edited.count(), 0);
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, to);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][1].value<FrameChange>(), FrameChange::moved);
    const auto path = edited[0][0].value<engine::WeightsPath>();
    QVERIFY(engine::distanceBetween(path.frames[1], { 0.3, 0.6, 0.1 }) < 0.01);
    QCOMPARE(path.frames[0], path_.frames[0]);
}

void SimplexPathToolTest::aPressOnTheLineInsertsAFrame()
{
    view_->setPaths({ path_ }, 0);
    QSignalSpy edited(view_.get(), &SimplexView::pathEdited);
    const engine::Weights onLine = engine::sampledPath(path_, 24)[12];
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, screen(onLine));
    QCOMPARE(edited.count(), 1);
    const auto path = edited[0][0].value<engine::WeightsPath>();
    QCOMPARE(path.frames.size(), std::size_t { 4 });
    QVERIFY(engine::distanceBetween(path.frames[1], onLine) < 0.01);
    QCOMPARE(path.frames[2], path_.frames[1]);
}

void SimplexPathToolTest::deleteTakesTheChosenFrameOut()
{
    view_->setPaths({ path_ }, 0);
    QSignalSpy edited(view_.get(), &SimplexView::pathEdited);
    QTest::keyClick(view_.get(), Qt::Key_Delete);
    QCOMPARE(edited.count(), 0); // none is chosen
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, screen(path_.frames[0]));
    QCOMPARE(edited.count(), 0); // a click chooses
    QTest::keyClick(view_.get(), Qt::Key_Delete);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][1].value<FrameChange>(), FrameChange::removed);
    const auto path = edited[0][0].value<engine::WeightsPath>();
    QCOMPARE(path.frames, (std::vector { path_.frames[1], path_.frames[2] }));
}

void SimplexPathToolTest::escapeTakesADraggedFrameBack()
{
    view_->setPaths({ path_ }, 0);
    QSignalSpy edited(view_.get(), &SimplexView::pathEdited);
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, screen(path_.frames[1]));
    QTest::mouseMove(view_.get(), screen({ 0.3, 0.3, 0.4 }));
    QVERIFY(view_->scene().paths[0] != path_);
    QTest::keyClick(view_.get(), Qt::Key_Escape);
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, screen({ 0.3, 0.3, 0.4 }));
    QVERIFY(view_->scene().paths[0] == path_);
    QCOMPARE(edited.count(), 0);
}

void SimplexPathToolTest::whatIsUnderTheHandStaysWhenThePathsAreShownAgain()
{
    view_->setPaths({ path_ }, 0);
    QSignalSpy edited(view_.get(), &SimplexView::pathEdited);
    const QPoint onTheLine = screen(engine::sampledPath(path_, 24)[12]);
    const QPoint beside = screen({ 0.3, 0.3, 0.4 });
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, onTheLine);
    view_->setPaths({ path_ }, 0); // as when a result arrives
    QTest::mouseMove(view_.get(), beside);
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, beside);
    QCOMPARE(edited.count(), 1);
    const auto path = edited[0][0].value<engine::WeightsPath>();
    QCOMPARE(path.frames.size(), std::size_t { 4 });
    QCOMPARE(path.frames[0], path_.frames[0]);
    QCOMPARE(path.frames[2], path_.frames[1]);
}

void SimplexPathToolTest::aGestureEndsWithItsPath_data()
{
    engine::WeightsPath shorter = path_;
    shorter.frames.resize(1);
    QTest::addColumn<std::vector<engine::WeightsPath>>("paths");
    QTest::addColumn<int>("current");
    QTest::newRow("gone") << std::vector<engine::WeightsPath> {} << -1;
    QTest::newRow("undone") << std::vector { shorter } << 0;
    QTest::newRow("another is chosen") << std::vector { path_, shorter } << 1;
    QTest::newRow("one more") << std::vector { shorter, path_ } << 0;
}

void SimplexPathToolTest::aGestureEndsWithItsPath()
{
    QFETCH(std::vector<engine::WeightsPath>, paths);
    QFETCH(int, current);
    view_->setPaths({ path_ }, 0);
    QSignalSpy edited(view_.get(), &SimplexView::pathEdited);
    const QPoint there = screen({ 0.3, 0.3, 0.4 });
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, screen(path_.frames[2]));
    QTest::mouseMove(view_.get(), there);
    view_->setPaths(paths, current);
    QTest::mouseMove(view_.get(), screen({ 0.4, 0.3, 0.3 }));
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, there);
    QCOMPARE(edited.count(), 0);
    QVERIFY(view_->scene().paths == paths);
}

void SimplexPathToolTest::withoutPathModeTheMouseMovesThePoint()
{
    view_->setPaths({ path_ }, 0);
    view_->setPathMode(false);
    QSignalSpy edited(view_.get(), &SimplexView::pathEdited);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, screen({ 0.4, 0.4, 0.2 }));
    QCOMPARE(edited.count(), 0);
    QVERIFY(engine::distanceBetween(view_->weights(), { 0.4, 0.4, 0.2 }) < 0.02);
}

void SimplexPathToolTest::straightStrokesNeedNothingBetween()
{
    std::vector<QPointF> stroke;
    for (int i = 0; i <= 50; ++i)
        stroke.push_back({ 4.0 * i, 2.0 * i + (i % 2) });
    QCOMPARE(keyPoints(stroke, 3).size(), std::size_t { 2 });
    stroke.push_back({ 0, 300 });
    QCOMPARE(keyPoints(stroke, 3).size(), std::size_t { 3 });
    QCOMPARE(keyPoints({ { 1, 1 } }, 3).size(), std::size_t { 1 });
}

void SimplexPathToolTest::theMenuKnowsTheFrame()
{
    view_->setPaths({ path_ }, 0);
    view_->setPins({ { QStringLiteral("P"), { 0.3, 0.3, 0.4 }, {} } });
    QSignalSpy wished(view_.get(), &SimplexView::menuWished);
    for (const engine::Weights& weights : { path_.frames[2], engine::Weights { 0.3, 0.3, 0.4 } }) {
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, screen(weights), view_->mapToGlobal(screen(weights)));
        QApplication::sendEvent(view_.get(), &event);
    }
    QCOMPARE(wished.count(), 2);
    QCOMPARE(wished[0][0].toInt(), -1);
    QCOMPARE(wished[0][1].toInt(), 2);
    QCOMPARE(wished[1][0].toInt(), 0);
    QCOMPARE(wished[1][1].toInt(), -1);
}

QTEST_MAIN(SimplexPathToolTest)
#include "simplex_path_tool_test.moc"
