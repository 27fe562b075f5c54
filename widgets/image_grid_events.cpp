// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ImageGrid: mouse and keys.
#include "widgets/image_grid.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

namespace widgets {

void ImageGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void ImageGrid::scrollContentsBy(int, int)
{
    viewport()->update();
    askForRows();
}

bool ImageGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), row >= 0 ? describe(row) : QString(), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && hovered_ >= 0) {
        hovered_ = -1;
        viewport()->update();
        Q_EMIT imageHovered(-1);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ImageGrid::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(positionAt(event->position()));
}

void ImageGrid::mouseMoveEvent(QMouseEvent* event)
{
    const GridTiling::Place place = tiling().placeAt(event->position(), scroll(), count());
    const int row = rowAtPosition(place.position);
    moveCurtain(place);
    if (row != hovered_) {
        hovered_ = row;
        viewport()->update();
        Q_EMIT imageHovered(row);
    }
    if (row >= 0)
        Q_EMIT pixelHovered(row, place.pixel);
}

/// In the split look the curtain hangs where the mouse is, in all tiles at once.
void ImageGrid::moveCurtain(const GridTiling::Place& place)
{
    if (look_ != PairLook::split || place.position < 0 || shape_.width == 0)
        return;
    curtain_ = (place.pixel.x() + 0.5) / shape_.width;
    viewport()->update();
}

void ImageGrid::keyPressEvent(QKeyEvent* event)
{
    const int columns = this->columns();
    const int page
        = std::max(1, static_cast<int>(viewport()->height() / tiling().stepY())) * columns;
    const int from = positionOf(selected_);
    const auto go = [&](int by) {
        const int to = from < 0 ? visiblePositions().first
                                : std::clamp(from + by, 0, std::max(0, count() - 1));
        choose(to);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1);
    case Qt::Key_Right:
        return go(1);
    case Qt::Key_Up:
        return go(-columns);
    case Qt::Key_Down:
        return go(columns);
    case Qt::Key_PageUp:
        return go(-page);
    case Qt::Key_PageDown:
        return go(page);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(count() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the plus key without Shift
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    case Qt::Key_0:
        return setZoom(0);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ImageGrid::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    constexpr int kStep = 120; // a notch; touchpads turn by less
    wheel_ += event->angleDelta().y();
    if (const int steps = wheel_ / kStep; steps != 0) {
        wheel_ -= steps * kStep;
        zoomBy(steps);
    }
    event->accept();
}

void ImageGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
    if (event->type() == QEvent::PaletteChange)
        refreshDifference();
    viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void ImageGrid::focusInEvent(QFocusEvent* event)
{
    focusByKeyboard_
        = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ImageGrid::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace widgets
