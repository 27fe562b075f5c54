// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SimplexView: moving the point by mouse and by keys. A gesture begins, moves and ends in one
// choice.
#include "widgets/simplex_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <cmath>

namespace widgets {

namespace {

    constexpr double kStep = 0.02; ///< of an edge, for one press of an arrow
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

void SimplexView::finish()
{
    if (!before_)
        return;
    const engine::Weights before = *before_;
    before_.reset();
    dragging_ = false;
    if (before == scene_.weights)
        return;
    QAccessibleValueChangeEvent change(this, spokenWeights(scene_.sources, scene_.weights));
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

void SimplexView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !canMove())
        return QWidget::mousePressEvent(event);
    const double h = fontMetrics().height();
    const QPointF at = layout_.geometry.position(scene_.weights);
    const QPointF away = at - event->position();
    const bool onPoint = std::hypot(away.x(), away.y()) <= 1.1 * h;
    if (const int pin = pinAt(event->position()); pin >= 0 && !onPoint) {
        Q_EMIT pinClicked(pin);
        return;
    }
    const QPointF near = layout_.geometry.nearest(event->position()) - event->position();
    if (!onPoint && std::hypot(near.x(), near.y()) > 2 * h)
        return; // a click far outside means nothing
    begin();
    dragging_ = true;
    grip_ = onPoint ? away : QPointF();
    if (!onPoint)
        moveTo(layout_.geometry.weightsAt(event->position()));
}

void SimplexView::mouseMoveEvent(QMouseEvent* event)
{
    if (dragging_) {
        moveTo(layout_.geometry.weightsAt(event->position() + grip_));
        return;
    }
    const QPointF away
        = canMove() ? layout_.geometry.position(scene_.weights) - event->position() : QPointF();
    const bool onPoint
        = canMove() && std::hypot(away.x(), away.y()) <= 1.1 * fontMetrics().height();
    if (onPoint)
        setCursor(Qt::OpenHandCursor);
    else if (pinAt(event->position()) >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void SimplexView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && dragging_)
        finish();
}

void SimplexView::leaveEvent(QEvent* event)
{
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
        return layout_.geometry.weightsAt(at + step * QPointF(x, y));
    };
    switch (event.key()) {
    case Qt::Key_Left:
        return moved(-1, 0);
    case Qt::Key_Right:
        return moved(1, 0);
    case Qt::Key_Up:
        return sources == 2 ? moved(1, 0) : moved(0, -1);
    case Qt::Key_Down:
        return sources == 2 ? moved(-1, 0) : moved(0, 1);
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
    if (event->key() == Qt::Key_Escape && before_)
        return cancel();
    const bool command
        = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!canMove() || command || dragging_)
        return QWidget::keyPressEvent(event);
    const auto weights = weightsOfKey(*event);
    if (!weights)
        return QWidget::keyPressEvent(event);
    begin();
    moveTo(*weights);
}

void SimplexView::keyReleaseEvent(QKeyEvent* event)
{
    if (before_ && !dragging_ && !event->isAutoRepeat())
        finish(); // a key held down is one gesture
    else
        QWidget::keyReleaseEvent(event);
}

} // namespace widgets
