// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One painting of the stage: what its parts share, and the parts that are text and scales.
#pragma once
#include "widgets/simplex_scene.h"

#include <QCoreApplication>

namespace widgets {

/// What all parts of one painting share.
struct SimplexSheet {
    QPainter& painter;
    const SimplexScene& scene;
    const Theme& theme;
    const SimplexLayout& layout;
    ValueRange range;
    QFont font, small, bold;
    double h; ///< height of a line of text: the unit of all sizes
    QRectF area;
    std::vector<QPolygonF>& taken; ///< what later labels and pictures must not cover

    const SimplexGeometry& geometry() const { return layout.geometry; }
};

/// The ticks of all edges, with two and three sources.
void paintScales(const SimplexSheet& sheet);
void paintNames(const SimplexSheet& sheet);
void paintColourBar(const SimplexSheet& sheet);
/// Says in words what the hatching says.
void paintUnconverged(const SimplexSheet& sheet);
/// The whole simplex, small, with the part that is shown.
void paintOverview(const SimplexSheet& sheet);
/// Two sources: the distance over the segment as a curve.
void paintProfile(const SimplexSheet& sheet, const QRectF& profile);
/// Lines of equal distance; their numbers later, when it is known what else needs room.
std::vector<Contour> paintContours(const SimplexSheet& sheet);
void paintContourLabels(const SimplexSheet& sheet, const std::vector<Contour>& contours);
void paintPaths(const SimplexSheet& sheet);
void paintStar(const SimplexSheet& sheet);
void paintPins(const SimplexSheet& sheet);
/// A word beside a mark on the map, readable on every colour; at the left where that is wished, or
/// the right has no room.
void paintTag(const SimplexSheet& sheet, QPointF mark, double away, const QString& text,
    bool left = false);

QString sceneText(const char* text); ///< translated; lupdate knows it as another name of tr()
QString numberText(double value);
QString weightText(double weight);
QColor withAlpha(QColor colour, double alpha);
/// Black or white, whichever is better to read on `ground`: contrast 4.5 at least.
QColor inkOn(const QColor& ground);

} // namespace widgets
