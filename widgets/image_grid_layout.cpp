// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ImageGrid: where rows stand, and which of them are seen.
#include "widgets/image_grid.h"

#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace widgets {

GridTiling ImageGrid::tiling(double width) const
{
    const TilingOptions options { .shape = shape_,
        .line = double(fontMetrics().height()),
        .devicePixelRatio = devicePixelRatioF(),
        .zoom = zoom_,
        .panes = panes(),
        .smooth = smooth_ };
    return { options, width };
}

GridTiling ImageGrid::tiling() const
{
    return tiling(viewport()->width());
}

double ImageGrid::scroll() const
{
    return verticalScrollBar()->value();
}

void ImageGrid::relayout()
{
    // Whether the bar is needed follows from the width without it, so that it cannot flicker:
    // where it stands maximumViewportSize leaves its place out.
    QSize whole = maximumViewportSize();
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn)
        whole.rwidth() += verticalScrollBar()->sizeHint().width();
    const bool needed = tiling(whole.width()).contentHeight(count()) > whole.height();
    setVerticalScrollBarPolicy(needed ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const GridTiling tiles = tiling();
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, std::max(0, tiles.contentHeight(count()) - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(static_cast<int>(tiles.stepY() / 2) + 1);
    viewport()->update();
    askForRows();
}

void ImageGrid::askForRows()
{
    std::vector<int> rows = visibleRows();
    if (rows == wanted_)
        return;
    wanted_ = std::move(rows);
    Q_EMIT rowsWanted(wanted_);
}

int ImageGrid::columns() const
{
    return tiling().columns();
}

std::pair<int, int> ImageGrid::visiblePositions() const
{
    return tiling().visible(scroll(), viewport()->height(), count());
}

std::vector<int> ImageGrid::visibleRows() const
{
    const auto [first, last] = visiblePositions();
    std::vector<int> rows;
    for (int position = first; position < last; ++position)
        rows.push_back(rowAtPosition(position));
    return rows;
}

int ImageGrid::rowAtPosition(int position) const
{
    if (position < 0 || position >= count())
        return -1;
    return rows_ ? (*rows_)[static_cast<std::size_t>(position)] : position;
}

int ImageGrid::positionOf(int row) const
{
    if (!rows_)
        return row >= 0 && row < total_ ? row : -1;
    const auto found = position_.find(row);
    return found == position_.end() ? -1 : found->second;
}

QRect ImageGrid::tileOf(int row) const
{
    const int position = positionOf(row);
    if (position < 0)
        return {};
    const GridTiling tiles = tiling();
    const QRectF tile = tiles.tile(position, scroll()).adjusted(0, 0, 0, tiles.barHeight());
    return tile.intersects(QRectF(viewport()->rect())) ? tile.toAlignedRect() : QRect();
}

int ImageGrid::positionAt(QPointF point) const
{
    return tiling().positionAt(point, scroll(), count());
}

int ImageGrid::rowAt(QPointF point) const
{
    return rowAtPosition(positionAt(point));
}

void ImageGrid::scrollToRow(int row)
{
    const int position = positionOf(row);
    if (position < 0)
        return;
    const GridTiling tiles = tiling();
    const QRectF tile = tiles.tile(position, scroll())
                            .adjusted(0, -tiles.margin(), 0, tiles.barHeight() + tiles.margin());
    QScrollBar* bar = verticalScrollBar();
    if (tile.top() < 0)
        bar->setValue(bar->value() + static_cast<int>(std::floor(tile.top())));
    else if (tile.bottom() > viewport()->height())
        bar->setValue(
            bar->value() + static_cast<int>(std::ceil(tile.bottom() - viewport()->height())));
}

/// What shall still be seen when the tiles change: the selected image, else the first one.
int ImageGrid::anchorRow() const
{
    return tileOf(selected_).isEmpty() ? rowAtPosition(visiblePositions().first) : selected_;
}

} // namespace widgets
