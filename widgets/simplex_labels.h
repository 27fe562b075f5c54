// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the numbers of contour lines stand: on their line, upright, clear of everything else.
#pragma once
#include "widgets/heat_map.h"

#include <QFontMetricsF>

namespace widgets {

struct ContourLabel {
    QString text;
    double level = 0;
    QPointF centre;
    double angle = 0; ///< degrees, -90..90: never upside down
    QSizeF size;

    QPolygonF box() const;
};

/// At most one label a contour, inside the polygon and off `taken`; a contour without room for one
/// has none.
std::vector<ContourLabel> contourLabels(const std::vector<Contour>& contours,
    const SimplexGeometry& geometry, const QFontMetricsF& metrics, std::vector<QPolygonF> taken);

/// Two convex polygons have a point in common.
bool overlap(const QPolygonF& a, const QPolygonF& b);

/// The levels as numbers with as many decimals as tell them apart.
QStringList levelTexts(const std::vector<double>& levels);

} // namespace widgets
