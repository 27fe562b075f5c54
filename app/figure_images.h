// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The images of a blend as a sheet: tiles in rows and columns, a soft-label bar below each.
#pragma once
#include "app/exhibit.h"
#include "app/figure_sheet.h"
#include "engine/geodesic/preview.h"

#include <optional>

namespace app {

/// Where the tiles of a sheet lie.
struct TileSheet {
    int columns = 1;
    int rows = 1;
    QSizeF tile;    ///< of the picture, without its bar
    double bar = 0; ///< height of the soft-label bar
    QPointF first;  ///< top left of the first tile
    QPointF step;

    int count() const { return columns * rows; }
    /// The picture at a place.
    QRectF at(int place) const;
    QRectF barAt(int place) const;
    int placeAt(QPointF point) const; ///< -1 beside all
};

/// Tiles that fill the area, at most `images` of them; columns 0: about 64 tiles in all. Small
/// images take a whole number of device pixels (`pixel` units each) an image pixel.
TileSheet tileSheet(const QRectF& area, const engine::ImageShape& shape, int images,
    int columns = 0, double pixel = 1);

/// Pictures without smoothing, and their labels; only what the preview holds.
void paintTiles(const FigureSheet& sheet, const TileSheet& tiles, const engine::Preview& preview,
    const std::vector<int>& sourceOfClass);

/// The soft label of slot `slot` as a bar.
void paintLabelBar(const FigureSheet& sheet, const engine::Preview& preview, int slot,
    const std::vector<int>& sourceOfClass, const QRectF& bar);

/// The tile as an image of its own size.
QImage tileImage(const engine::Preview& preview, int slot);

/// The blend of the exhibit as a sheet.
void paintImages(
    const FigureSheet& sheet, const Exhibit& exhibit, const QRectF& area, int columns = 0);

} // namespace app
