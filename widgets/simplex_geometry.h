// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a point of the simplex lies on the screen: segment, triangle or regular polygon.
#pragma once
#include "engine/geodesic/weights.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

namespace widgets {

/// What of the simplex is shown.
struct SimplexPart {
    std::vector<int> face;  ///< three sources, in this order; empty: all
    engine::Weights anchor; ///< (S) stays where it is while zooming; empty: the centre
    double zoom = 1;        ///< 4: a quarter of every edge is shown

    bool operator==(const SimplexPart&) const = default;
};

/// Corner 0 lies lower left, corner 1 lower right, the others follow counter-clockwise (with 3: the
/// top). Polygons use Wachspress's coordinates, so position(weightsAt(p)) == p, and with 2 or 3
/// sources also weightsAt(position(w)) == w.
/// A part is a similar polygon, drawn as large as the whole: its corners are then points within.
class SimplexGeometry {
public:
    static constexpr double kMostZoom = 64;

    SimplexGeometry() = default;
    SimplexGeometry(int sources, QRectF area, const SimplexPart& part = {});

    int sources() const { return sources_; }
    const SimplexPart& part() const { return part_; }
    /// Corners drawn: as many as sources, or the three of a face.
    int corners() const { return static_cast<int>(frame_.size()); }
    QPointF corner(int k) const { return frame_[k]; }
    /// The source that is strongest at corner k.
    int sourceAt(int k) const;
    /// All weight on that source: not so for the corners of a part.
    bool isCornerOfAll(int k) const;
    QPointF centre() const;
    /// From the middle outwards through the corner, length 1: where its name goes.
    QPointF outward(int k) const;
    QPointF position(const engine::Weights& weights) const;
    /// Of the sources shown no other has weight, and the point is within what is drawn.
    bool shows(const engine::Weights& weights) const;
    /// Weights of the nearest point that is shown.
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
    /// Length of an edge as drawn.
    double edge() const;
    /// Weight of source s at the corners drawn, first and second of an edge.
    double weightAt(int corner, int source) const;

    /// The same places with everything shown that lies around the part, however far off.
    SimplexGeometry unbounded() const;
    /// What to show so that `point` stays where it is and everything else comes nearer by `factor`.
    SimplexPart zoomedAt(QPointF point, double factor) const;
    /// What to show so that everything moves by `way`, as far as there is something to show.
    SimplexPart movedBy(QPointF way) const;
    /// What of the whole polygon is drawn, in the place of a geometry of all: for an overview.
    QPolygonF partWithin(const SimplexGeometry& whole) const;

private:
    SimplexPart partAround(QPointF anchor, double zoom) const;

    int sources_ = 0;
    SimplexPart part_;
    QPolygonF frame_;   ///< what is drawn
    QPolygonF corners_; ///< all weight on one source; beyond the frame when zoomed
    QPointF anchor_;    ///< the point that lies the same in both
    double bandHalf_ = 0;
};

} // namespace widgets
