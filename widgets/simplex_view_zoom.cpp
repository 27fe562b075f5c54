// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SimplexView: what of the simplex is shown: all, a part near by, one face; and the ways back.
#include "widgets/simplex_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    constexpr double kNotch = 1.25; ///< zoom of one notch of the wheel
    constexpr double kDouble = 2;   ///< of a double click and of a key

    /// Nothing outside the face: the others' weights become 0, its own grow in proportion.
    engine::Weights onFace(const engine::Weights& weights, const std::vector<int>& face)
    {
        double sum = 0;
        for (const int s : face)
            sum += weights[static_cast<std::size_t>(s)];
        engine::Weights result(weights.size(), 0.0);
        for (const int s : face)
            result[static_cast<std::size_t>(s)] = sum > 0
                ? weights[static_cast<std::size_t>(s)] / sum
                : 1.0 / static_cast<double>(face.size());
        return result;
    }

} // namespace

void SimplexView::showPart(const SimplexPart& part)
{
    if (part == scene_.part)
        return;
    scene_.part = part;
    scene_.hover.reset();
    invalidateMap();
    Q_EMIT partChanged();
}

void SimplexView::zoomAt(QPointF point, double factor)
{
    if (layout_.geometry.corners() >= 2)
        showPart(layout_.geometry.zoomedAt(layout_.geometry.nearest(point), factor));
}

void SimplexView::zoomAtPoint(double factor)
{
    if (canMove())
        zoomAt(layout_.geometry.position(scene_.weights), factor);
}

void SimplexView::showAll()
{
    picked_.reset();
    showPart({});
}

void SimplexView::showFace(const std::vector<int>& face)
{
    const engine::Weights weights = onFace(scene_.weights, face);
    showPart({ .face = face });
    if (std::ranges::equal(
            weights, scene_.weights, [](double a, double b) { return std::abs(a - b) < 1e-9; }))
        return;
    begin();
    moveTo(weights);
    finish();
}

void SimplexView::chooseFace()
{
    if (scene_.size() < 4)
        return;
    showAll();
    picked_.emplace();
    setFocus();
    update();
}

void SimplexView::pickCorner(int corner)
{
    if (corner < 0)
        return;
    if (const auto found = std::ranges::find(*picked_, corner); found != picked_->end())
        picked_->erase(found);
    else
        picked_->push_back(corner);
    update();
    if (picked_->size() < 3)
        return;
    std::vector<int> face = *std::exchange(picked_, std::nullopt);
    std::ranges::sort(face);
    showFace(face);
}

void SimplexView::showPoint()
{
    const SimplexGeometry& geometry = layout_.geometry;
    if (!canMove() || geometry.shows(scene_.weights))
        return;
    double outside = 1;
    for (int k = 0; k < geometry.corners(); ++k)
        outside -= scene_.weights[static_cast<std::size_t>(geometry.sourceAt(k))];
    if (outside > 1e-9) // left the face
        return showAll();
    const QPointF at = geometry.position(scene_.weights);
    showPart(geometry.movedBy(geometry.nearest(at) - at));
    if (!layout_.geometry.shows(scene_.weights)) // too far for a step: around the point itself
        showPart({ .face = scene_.part.face, .anchor = scene_.weights, .zoom = scene_.part.zoom });
}

bool SimplexView::keyZooms(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAtPoint(kDouble);
        return true;
    case Qt::Key_Minus:
        zoomAtPoint(1 / kDouble);
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    default:
        return false;
    }
}

void SimplexView::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y();
    if (turned == 0 || !canMove())
        return QWidget::wheelEvent(event);
    zoomAt(event->position(), std::pow(kNotch, turned / 120.0));
    event->accept();
}

void SimplexView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    const bool free = !pathMode_ && !picked_ && pinAt(at) < 0 && !layout_.overview.contains(at);
    if (event->button() != Qt::LeftButton || !canMove() || !free
        || !(layout_.geometry.contains(at) || onPoint(at)))
        return mousePressEvent(event);
    zoomAt(at, event->modifiers() & Qt::ShiftModifier ? 1 / kDouble : kDouble);
}

void SimplexView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!canMove() || dragging_ || pathTool_->running())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPointF at = byKey ? layout_.geometry.position(scene_.weights) : QPointF(event->pos());
    const int frame = pathTool_->frameAt(at, layout_.geometry, fontMetrics().height());
    if (frame >= 0) {
        scene_.currentFrame = frame;
        invalidateMap();
    }
    Q_EMIT menuWished(pinAt(at), frame, mapToGlobal(at.toPoint()));
    event->accept();
}

} // namespace widgets
