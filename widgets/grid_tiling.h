// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tiles of a grid lie: uniform cells, edge to edge, on whole device pixels.
#pragma once
#include "engine/data/dataset.h"

#include <QPoint>
#include <QRectF>
#include <QSize>
#include <utility>

namespace widgets {

struct TilingOptions {
    engine::ImageShape shape;
    double line = 16; ///< height of a line of text: the unit of gaps
    double devicePixelRatio = 1;
    int zoom = 0;        ///< device pixels an image pixel; 0: about eight columns
    int panes = 1;       ///< pictures side by side in every tile
    bool smooth = false; ///< without a zoom, tiles then take any size
};

/// All lengths in logical pixels; positions count from 0, line by line.
class GridTiling {
public:
    GridTiling(const TilingOptions& options, double width);

    int columns() const { return columns_; }
    double barHeight() const { return bar_; } ///< of the label bar below each picture
    double stepY() const { return stepY_; }
    double margin() const { return margin_; }
    int contentHeight(int count) const;
    /// The picture at a position, without its bar, while `scroll` lies above the viewport.
    QRectF tile(int position, double scroll) const;
    /// One of the pictures of a tile.
    QRectF pane(const QRectF& tile, int index) const;
    /// Position and pane under a point and the pixel there, as image pixels; position -1 outside.
    struct Place {
        int position = -1;
        int pane = 0;
        QPoint pixel;
    };
    Place placeAt(QPointF point, double scroll, int count) const;
    /// -1 between tiles and beside them.
    int positionAt(QPointF point, double scroll, int count) const;
    /// First and one past the last position that a viewport shows.
    std::pair<int, int> visible(double scroll, double height, int count) const;
    /// Device pixels an image pixel.
    double scale() const { return scale_; }
    bool isCrisp() const; ///< a whole number of device pixels an image pixel

private:
    int columns_ = 1;
    double scale_ = 1;
    double margin_ = 0, bar_ = 0, ratio_ = 1;
    int panes_ = 1;
    QSize pixels_;                  ///< of an image
    double width_ = 1, height_ = 1; ///< of the tile: all its pictures
    double paneWidth_ = 1, paneStep_ = 1;
    double stepX_ = 1, stepY_ = 1;
};

} // namespace widgets
