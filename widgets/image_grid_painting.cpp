// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ImageGrid: painting.
#include "widgets/empty_state.h"
#include "widgets/image_grid.h"
#include "widgets/label_bar.h"
#include "widgets/simplex_scene.h"
#include "widgets/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace widgets {

namespace {

    constexpr double kDimmed = 0.45; // belongs to former inputs
    constexpr double kAside = 0.22;  // something else is marked

} // namespace

const PreviewSheet* ImageGrid::sheetOf(int row) const
{
    if (reference_.preview)
        return reference_.has(row) ? &reference_ : nullptr;
    if (now_.has(row))
        return &now_;
    return before_.has(row) ? &before_ : nullptr;
}

void ImageGrid::paintEvent(QPaintEvent* event)
{
    const Theme theme = themeOf(palette());
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
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
    if (reference_.preview)
        paintBadge(painter, theme);
    painter.end();
    if (unpainted_)
        Q_EMIT previewPainted(std::exchange(unpainted_, nullptr));
}

void ImageGrid::paintTile(
    QPainter& painter, const Theme& theme, const GridTiling& tiles, int position) const
{
    const int row = rowAtPosition(position);
    const QRectF tile = tiles.tile(position, scroll());
    const auto place = static_cast<std::size_t>(row);
    const bool aside = place < marked_.size() && !marked_[place];
    painter.setOpacity((stale_ ? kDimmed : 1.0) * (aside ? kAside : 1.0));
    const PreviewSheet* sheet = sheetOf(row);
    if (look_ != PairLook::alone && !reference_.preview)
        paintPanes(painter, theme, tiles, tile, row);
    else if (sheet != nullptr)
        paintPane(painter, theme, tile, tiles.barHeight(), *sheet, row, true);
    else
        paintPane(painter, theme, tile, tiles.barHeight(), {}, row, true);
    painter.setOpacity(1.0);
}

void ImageGrid::paintPanes(QPainter& painter, const Theme& theme, const GridTiling& tiles,
    const QRectF& tile, int row) const
{
    const double bar = tiles.barHeight();
    switch (look_) {
    case PairLook::alone:
        return;
    case PairLook::difference:
        return paintPane(painter, theme, tile, bar, difference_, row, false);
    case PairLook::sideBySide:
        paintPane(painter, theme, tiles.pane(tile, 0), bar, a_, row, true);
        paintPane(painter, theme, tiles.pane(tile, 1), bar, b_, row, true);
        return paintPane(painter, theme, tiles.pane(tile, 2), bar, difference_, row, false);
    case PairLook::split:
        paintPane(painter, theme, tile, bar, b_, row, true);
        QRectF left = tile.adjusted(0, 0, 0, bar);
        left.setWidth(curtain_ * tile.width());
        painter.save();
        painter.setClipRect(left, Qt::IntersectClip);
        paintPane(painter, theme, tile, bar, a_, row, true);
        painter.restore();
        painter.fillRect(QRectF(left.right(), tile.top(), 1, left.height()), theme.accent);
    }
}

/// A picture and its soft label below it; grey while it is on its way.
void ImageGrid::paintPane(QPainter& painter, const Theme& theme, const QRectF& pane, double bar,
    const PreviewSheet& sheet, int row, bool label) const
{
    const QRectF below(pane.left(), pane.bottom(), pane.width(), bar);
    if (!sheet.preview || !sheet.has(row) || !(sheet.preview->shape == shape_)) {
        painter.fillRect(pane, theme.raised);
        painter.fillRect(below, theme.line);
        return;
    }
    painter.drawImage(pane, sheet.atlas, sheet.tile(row));
    if (label)
        paintLabelBar(
            painter, theme, below, sheet.preview->labels.row(sheet.slot.at(row)), sourceOfClass_);
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

/// Says that what is seen is the reference, as long as the key is held.
void ImageGrid::paintBadge(QPainter& painter, const Theme& theme) const
{
    const QFontMetricsF metrics(font());
    const double h = metrics.height();
    const QString text
        = metrics.elidedText(badge_, Qt::ElideRight, std::max(2 * h, viewport()->width() - 3 * h));
    const QRectF box(0.5 * h, 0.5 * h, metrics.horizontalAdvance(text) + 1.2 * h, 1.7 * h);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(box, 0.4 * h, 0.4 * h);
    painter.setPen(theme.accentText);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace widgets
