// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SimplexView: moving the point by mouse and by keys. A gesture begins, moves and ends in one
// choice.
#include "engine/geodesic/locked_weights.h"
#include "widgets/simplex_snapping.h"
#include "widgets/simplex_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>

namespace widgets {

namespace {

    constexpr double kStep = 0.02; ///< of an edge as drawn, for one press of an arrow
    constexpr double kFineStep = 0.002;

} // namespace

void SimplexView::begin()
{
    if (!before_)
        before_ = scene_.weights;
}

void SimplexView::moveTo(const engine::Weights& weights)
{
    if (weights == scene_.weights)
        return;
    scene_.weights = weights;
    updateMarks();
    Q_EMIT weightsMoved(scene_.weights);
}

void SimplexView::dragTo(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (!canMove())
        return; // the view has become too small for the simplex
    const bool snap = snapping_ && !(modifiers & Qt::ControlModifier);
    const engine::Weights wished = snap
        ? snapped(scene_, layout_.geometry, point, 0.75 * fontMetrics().height())
        : layout_.geometry.weightsAt(point);
    moveTo(engine::withLocks(wished, before_.value_or(scene_.weights), scene_.locked));
}

void SimplexView::finish()
{
    if (!before_)
        return;
    const engine::Weights before = *before_;
    before_.reset();
    dragging_ = false;
    if (before == scene_.weights)
        return;
    updateMarks();
    QAccessibleValueChangeEvent change(this, spokenScene(scene_));
    QAccessible::updateAccessibility(&change);
    Q_EMIT weightsChosen(before, scene_.weights);
}

void SimplexView::cancel()
{
    if (!before_)
        return;
    moveTo(*before_);
    before_.reset();
    dragging_ = false;
}

bool SimplexView::onPoint(QPointF point) const
{
    return canMove() && layout_.geometry.shows(scene_.weights)
        && QLineF(layout_.geometry.position(scene_.weights), point).length()
        <= 1.1 * fontMetrics().height();
}

void SimplexView::mousePressEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (event->button() == Qt::MiddleButton && scene_.part.zoom > 1) {
        panned_ = at;
        return;
    }
    if (event->button() != Qt::LeftButton || !canMove())
        return QWidget::mousePressEvent(event);
    hoverAt({ -1, -1 });
    if (layout_.overview.contains(at))
        return showAll();
    if (picked_)
        return pickCorner(cornerNear(at));
    const double h = fontMetrics().height();
    const bool near = QLineF(layout_.geometry.nearest(at), at).length() <= 2 * h;
    if (pathMode_) {
        if (near)
            pathTool_->press(at, layout_.geometry, h);
        return;
    }
    const bool held = onPoint(at);
    if (const int pin = pinAt(at); pin >= 0 && !held) {
        Q_EMIT pinClicked(pin);
        return;
    }
    if (!held && !near)
        return; // a click far outside means nothing
    begin();
    dragging_ = true;
    grip_ = held ? layout_.geometry.position(scene_.weights) - at : QPointF();
    if (!held)
        dragTo(at, event->modifiers());
}

void SimplexView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (panned_) {
        showPart(layout_.geometry.movedBy(at - *panned_));
        panned_ = at;
    } else if (pathTool_->running()) {
        pathTool_->move(at, layout_.geometry);
    } else if (dragging_) {
        dragTo(at + grip_, event->modifiers());
    } else {
        hoverAt(at);
    }
}

/// What is under the mouse while no button is down.
void SimplexView::hoverAt(QPointF point)
{
    std::optional<engine::Weights> hover;
    const bool point_ = onPoint(point);
    if (canMove() && !point_ && layout_.geometry.contains(point))
        hover = layout_.geometry.weightsAt(point);
    if (hover != scene_.hover) {
        update(paintedMarks_);
        scene_.hover = hover;
        updateMarks();
    }
    const double h = fontMetrics().height();
    const bool hand = pinAt(point) >= 0 || layout_.overview.contains(point)
        || (picked_ && cornerNear(point) >= 0);
    const bool frame = pathMode_ && pathTool_->frameAt(point, layout_.geometry, h) >= 0;
    setCursor(hand                            ? Qt::PointingHandCursor
            : frame || (point_ && !pathMode_) ? Qt::OpenHandCursor
            : pathMode_                       ? Qt::CrossCursor
                                              : Qt::ArrowCursor);
}

void SimplexView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton)
        panned_.reset();
    if (event->button() != Qt::LeftButton)
        return;
    if (pathTool_->running())
        pathTool_->release(layout_.geometry);
    else if (dragging_)
        finish();
}

void SimplexView::leaveEvent(QEvent* event)
{
    hoverAt({ -1, -1 });
    unsetCursor();
    QWidget::leaveEvent(event);
}

std::optional<engine::Weights> SimplexView::weightsOfKey(const QKeyEvent& event) const
{
    const int sources = scene_.size();
    const double step
        = (event.modifiers() & Qt::ShiftModifier ? kFineStep : kStep) * layout_.geometry.edge();
    const auto moved = [&](double x, double y) {
        const QPointF at = layout_.geometry.position(scene_.weights);
        // Also beyond what is drawn: the part follows the point.
        return engine::withLocks(layout_.geometry.unbounded().weightsAt(at + step * QPointF(x, y)),
            scene_.weights, scene_.locked);
    };
    const bool segment = layout_.geometry.corners() == 2;
    switch (event.key()) {
    case Qt::Key_Left:
        return moved(-1, 0);
    case Qt::Key_Right:
        return moved(1, 0);
    case Qt::Key_Up:
        return segment ? moved(1, 0) : moved(0, -1);
    case Qt::Key_Down:
        return segment ? moved(-1, 0) : moved(0, 1);
    case Qt::Key_Home:
        return engine::uniformSimplexWeights(sources);
    case Qt::Key_C:
        return scene_.closest;
    default:
        break;
    }
    const int corner = event.key() - Qt::Key_1;
    if (corner < 0 || corner >= sources || event.modifiers() & ~Qt::KeypadModifier)
        return {};
    engine::Weights weights(static_cast<std::size_t>(sources), 0.0);
    weights[static_cast<std::size_t>(corner)] = 1;
    return weights;
}

void SimplexView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (before_ || pathTool_->running() || picked_)) {
        cancel();
        pathTool_->cancel();
        picked_.reset();
        update();
        return;
    }
    const bool command
        = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!canMove() || command || dragging_ || pathTool_->running())
        return QWidget::keyPressEvent(event);
    if (keyZooms(*event))
        return;
    if (event->key() == Qt::Key_Delete && removeFrame())
        return;
    if (picked_ && event->key() >= Qt::Key_1 && event->key() < Qt::Key_1 + scene_.size())
        return pickCorner(event->key() - Qt::Key_1);
    const auto weights = weightsOfKey(*event);
    if (!weights)
        return QWidget::keyPressEvent(event);
    begin();
    moveTo(*weights);
    showPoint();
}

void SimplexView::keyReleaseEvent(QKeyEvent* event)
{
    if (before_ && !dragging_ && !event->isAutoRepeat())
        finish(); // a key held down is one gesture
    else
        QWidget::keyReleaseEvent(event);
}

} // namespace widgets
