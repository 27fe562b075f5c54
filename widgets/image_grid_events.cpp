// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ImageGrid: painting, mouse and keys.
#include "widgets/empty_state.h"
#include "widgets/image_grid.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

namespace widgets {

const ImageGrid::Sheet* ImageGrid::sheetOf(int row) const
{
    if (now_.slot.contains(row))
        return &now_;
    return before_.slot.contains(row) ? &before_ : nullptr;
}

void ImageGrid::paintEvent(QPaintEvent* event)
{
    const Theme theme = themeOf(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.panel);
    if (count() == 0)
        return paintEmptyState(
            painter, QRectF(viewport()->rect()), palette(), emptyTitle_, emptyHint_);
    const GridTiling tiles = tiling();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth_ || !tiles.isCrisp());
    const auto [first, last] = visiblePositions();
    for (int position = first; position < last; ++position)
        paintTile(painter, theme, tiles, position);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrames(painter, theme, tiles);
    painter.end();
    if (unpainted_)
        Q_EMIT previewPainted(std::exchange(unpainted_, nullptr));
}

void ImageGrid::paintTile(
    QPainter& painter, const Theme& theme, const GridTiling& tiles, int position) const
{
    const int row = rowAtPosition(position);
    const QRectF tile = tiles.tile(position, scroll());
    const QRectF bar(tile.left(), tile.bottom(), tile.width(), tiles.barHeight());
    const Sheet* sheet = sheetOf(row);
    if (sheet == nullptr || !(sheet->preview->shape == shape_)) {
        painter.fillRect(tile, theme.raised);
        painter.fillRect(bar, theme.line);
        return;
    }
    const int slot = sheet->slot.at(row);
    painter.setOpacity(stale_ ? 0.45 : 1.0);
    painter.drawImage(
        tile, sheet->atlas, QRectF(0, slot * shape_.height, shape_.width, shape_.height));
    paintLabels(painter, theme, bar, *sheet, slot);
    painter.setOpacity(1.0);
}

void ImageGrid::paintLabels(
    QPainter& painter, const Theme& theme, const QRectF& bar, const Sheet& sheet, int slot) const
{
    painter.fillRect(bar, theme.line);
    const auto label = sheet.preview->labels.row(slot);
    double x = bar.left();
    int first = 0; // column of the first class of the present source
    for (int k = 0; k < label.size() && static_cast<std::size_t>(k) < sourceOfClass_.size(); ++k) {
        const int source = sourceOfClass_[static_cast<std::size_t>(k)];
        if (k > 0 && source != sourceOfClass_[static_cast<std::size_t>(k) - 1])
            first = k;
        const double width = static_cast<double>(label[k]) * bar.width();
        if (width < 0.05)
            continue;
        painter.fillRect(
            QRectF(x, bar.top(), width, bar.height()), theme.classColour(source, k - first));
        x += width;
    }
}

void ImageGrid::paintFrames(QPainter& painter, const Theme& theme, const GridTiling& tiles) const
{
    painter.setBrush(Qt::NoBrush);
    const double h = fontMetrics().height();
    const auto frame = [&](int row, const QColor& colour, double width) {
        const int position = positionOf(row);
        if (position < 0)
            return;
        const double out = 0.5 * width + 0.5;
        painter.setPen(QPen(colour, width));
        painter.drawRoundedRect(
            tiles.tile(position, scroll()).adjusted(-out, -out, out, tiles.barHeight() + out),
            0.16 * h, 0.16 * h);
    };
    if (hovered_ != selected_)
        frame(hovered_, theme.mutedText, 0.07 * h);
    frame(selected_, theme.accent, 0.14 * h);
    if (hasFocus() && focusByKeyboard_) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

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
    const int row = rowAt(event->position());
    if (row == hovered_)
        return;
    hovered_ = row;
    viewport()->update();
    Q_EMIT imageHovered(row);
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
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ImageGrid::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const int shown = static_cast<int>(std::lround(tiling().scale()));
    setZoom(std::max(1, shown + (event->angleDelta().y() > 0 ? 1 : -1)));
}

void ImageGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
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
