// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A strip along a path as a picture: samples below each other, stops side by side, the mixture of
// every stop above its column. One routine for the window, PNG, SVG and PDF.
#pragma once
#include "engine/geodesic/strip.h"

#include <QPainter>
#include <QPalette>
#include <QStringList>
#include <vector>

namespace widgets {

struct StripScene {
    engine::StripPtr strip;
    QStringList sources;            ///< (S) names of the corners, for the legend
    std::vector<int> sourceOfClass; ///< (classes) as classes stand in the labels
    QStringList headings;           ///< (T) above the columns, "" where there is none; may be empty
    bool labels = true;             ///< soft-label bars below the images
    bool smooth = false;            ///< else pixel by pixel
};

/// Where everything lies inside an area; lengths in the units of the area.
class StripLayout {
public:
    /// `line` is the height of a line of text, `ratio` device pixels a unit.
    StripLayout(const StripScene& scene, const QRectF& area, double line, double ratio = 1);

    QRectF tile(int row, int stop) const; ///< the picture, without its bar
    QRectF bar(int row, int stop) const;  ///< of the soft label; empty without labels
    QRectF mixture(int stop) const;       ///< the bar of the stop's weights
    QRectF heading(int stop) const;
    int stops() const { return stops_; }
    QRectF legend() const { return legend_; }
    double height() const { return height_; } ///< of all rows with legend and headings
    /// (stop, row) under a point, (-1, -1) between tiles.
    QPoint cellAt(QPointF point) const;

private:
    int rows_ = 0, stops_ = 0;
    QRectF legend_, first_; ///< first_: the tile of row 0, stop 0
    double stepX_ = 1, stepY_ = 1, barHeight_ = 0, mixtureHeight_ = 0, headingHeight_ = 0;
    double height_ = 0;
};

/// Colours from the palette (light for print), text in the painter's font.
void paintStrip(QPainter& painter, const QRectF& area, const StripScene& scene,
    const QPalette& palette, double ratio = 1);

} // namespace widgets
