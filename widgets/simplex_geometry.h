// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a point of the simplex lies on the screen: segment, triangle or regular polygon.
#pragma once
#include "engine/geodesic/weights.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

namespace widgets {

/// Corner 0 lies lower left, corner 1 lower right, the others follow counter-clockwise (with 3: the
/// top). Polygons use Wachspress's coordinates, so position(weightsAt(p)) == p, and with 2 or 3
/// sources also weightsAt(position(w)) == w.
class SimplexGeometry {
public:
    SimplexGeometry() = default;
    SimplexGeometry(int sources, QRectF area);

    int sources() const { return static_cast<int>(corners_.size()); }
    QPointF corner(int s) const { return corners_[s]; }
    QPointF centre() const;
    /// From the middle outwards through the corner, length 1: where its name goes.
    QPointF outward(int s) const;
    QPointF position(const engine::Weights& weights) const;
    /// Weights of the nearest point of the simplex.
    engine::Weights weightsAt(QPointF point) const;
    /// The same formula without the clamp: negative weights outside.
    engine::Weights coordinatesAt(QPointF point) const;
    /// The nearest point of the polygon.
    QPointF nearest(QPointF point) const;
    bool contains(QPointF point) const;
    /// The polygon, or a band around the segment.
    QPainterPath outline() const;
    QPolygonF polygon() const;
    /// Half the height of the band of a segment; 0 for polygons.
    double bandHalf() const { return bandHalf_; }
    /// Length of an edge.
    double edge() const;

private:
    QPolygonF corners_;
    double bandHalf_ = 0;
};

} // namespace widgets
