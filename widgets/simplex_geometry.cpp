// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_geometry.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace widgets {

namespace {

    double cross(QPointF a, QPointF b)
    {
        return a.x() * b.y() - a.y() * b.x();
    }

    /// Twice the signed area of a, b, c.
    double area(QPointF a, QPointF b, QPointF c)
    {
        return cross(b - a, c - a);
    }

    QPointF nearestOnSegment(QPointF a, QPointF b, QPointF p)
    {
        const QPointF d = b - a;
        const double length = QPointF::dotProduct(d, d);
        const double t
            = length > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / length, 0.0, 1.0) : 0.0;
        return a + t * d;
    }

    /// Flat bottom, circumradius 1, y downwards, corner 0 lower left.
    QPolygonF regularPolygon(int corners)
    {
        QPolygonF polygon;
        for (int k = 0; k < corners; ++k) {
            const double angle = std::numbers::pi * (2.0 * k - 1) / corners;
            polygon << QPointF(std::sin(angle), std::cos(angle));
        }
        return polygon;
    }

    engine::Weights normalised(engine::Weights weights)
    {
        double sum = 0;
        for (const double w : weights)
            sum += w;
        for (double& w : weights)
            w = sum != 0 ? w / sum : 1.0 / static_cast<double>(weights.size());
        return weights;
    }

} // namespace

SimplexGeometry::SimplexGeometry(int sources, QRectF area, const SimplexPart& part)
    : part_(part)
{
    if (sources < 2 || area.isEmpty())
        return;
    sources_ = sources;
    const int corners = part.face.empty() ? sources : static_cast<int>(part.face.size());
    if (corners == 2) {
        bandHalf_ = std::min({ area.width() / 14, area.height() / 3, 32.0 });
        frame_ << QPointF(area.left(), area.center().y())
               << QPointF(area.right(), area.center().y());
    } else {
        const QPolygonF unit = regularPolygon(corners);
        const QRectF box = unit.boundingRect();
        const double scale = std::min(area.width() / box.width(), area.height() / box.height());
        for (const QPointF& corner : unit)
            frame_ << area.center() + scale * (corner - box.center());
    }
    corners_ = frame_;
    part_.zoom = std::clamp(part.zoom, 1.0, kMostZoom);
    anchor_ = static_cast<int>(part.anchor.size()) == sources ? position(part.anchor) : centre();
    for (QPointF& corner : corners_)
        corner = anchor_ + part_.zoom * (corner - anchor_);
}

int SimplexGeometry::sourceAt(int k) const
{
    return part_.face.empty() ? k : part_.face[static_cast<std::size_t>(k)];
}

bool SimplexGeometry::isCornerOfAll(int k) const
{
    return QLineF(frame_[k], corners_[k]).length() < 1e-6 * edge();
}

QPointF SimplexGeometry::centre() const
{
    QPointF sum;
    for (const QPointF& corner : frame_)
        sum += corner;
    return frame_.isEmpty() ? sum : sum / frame_.size();
}

QPointF SimplexGeometry::outward(int k) const
{
    const QPointF away = corner(k) - centre();
    const double length = std::hypot(away.x(), away.y());
    return length > 0 ? away / length : QPointF(0, -1);
}

QPointF SimplexGeometry::position(const engine::Weights& weights) const
{
    QPointF point;
    double shown = 0;
    for (int k = 0; k < corners(); ++k) {
        const auto s = static_cast<std::size_t>(sourceAt(k));
        if (s >= weights.size())
            return centre();
        point += weights[s] * corners_[k];
        shown += weights[s];
    }
    return shown > 0 ? point / shown : centre();
}

bool SimplexGeometry::shows(const engine::Weights& weights) const
{
    double shown = 0;
    for (int k = 0; k < corners(); ++k)
        shown += weights[static_cast<std::size_t>(sourceAt(k))];
    const QPointF at = position(weights);
    return shown > 1 - 1e-9 && QLineF(nearest(at), at).length() < 1e-6 * edge();
}

engine::Weights SimplexGeometry::coordinatesAt(QPointF point) const
{
    const int n = corners();
    engine::Weights local(static_cast<std::size_t>(n), 0.0);
    if (n == 2) {
        const QPointF d = corners_[1] - corners_[0];
        const double t = QPointF::dotProduct(point - corners_[0], d) / QPointF::dotProduct(d, d);
        return { 1 - t, t };
    }
    // Wachspress: w_i ~ the product of the areas to all edges that do not meet corner i. All
    // corners of a regular polygon cut off the same area, so that factor falls out.
    std::vector<double> edges(local.size());
    const double unit = std::pow(QLineF(corners_[0], corners_[1]).length(), 2);
    for (int i = 0; i < n; ++i)
        edges[static_cast<std::size_t>(i)] = area(point, corners_[i], corners_[(i + 1) % n]) / unit;
    for (int i = 0; i < n; ++i) {
        double product = 1;
        for (int j = 0; j < n; ++j)
            if (j != i && j != (i + n - 1) % n)
                product *= edges[static_cast<std::size_t>(j)];
        local[static_cast<std::size_t>(i)] = product;
    }
    local = normalised(std::move(local));
    if (part_.face.empty())
        return local;
    engine::Weights weights(static_cast<std::size_t>(sources_), 0.0);
    for (int k = 0; k < n; ++k)
        weights[static_cast<std::size_t>(sourceAt(k))] = local[static_cast<std::size_t>(k)];
    return weights;
}

engine::Weights SimplexGeometry::weightsAt(QPointF point) const
{
    if (frame_.isEmpty())
        return {};
    engine::Weights weights = coordinatesAt(nearest(point));
    for (double& w : weights)
        w = w < 1e-12 ? 0 : w; // rounding on an edge
    return normalised(std::move(weights));
}

bool SimplexGeometry::contains(QPointF point) const
{
    if (corners() == 2)
        return outline().contains(point);
    for (int i = 0; i < corners(); ++i)
        if (area(frame_[i], frame_[(i + 1) % corners()], point)
            > 0) // y downwards: inside is negative
            return false;
    return corners() > 2;
}

QPointF SimplexGeometry::nearest(QPointF point) const
{
    if (corners() > 2 && contains(point))
        return point;
    QPointF best = point;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < corners(); ++i) {
        const QPointF q = nearestOnSegment(frame_[i], frame_[(i + 1) % corners()], point);
        const double distance = QLineF(q, point).length();
        if (distance < least) {
            least = distance;
            best = q;
        }
    }
    return best;
}

QPainterPath SimplexGeometry::outline() const
{
    QPainterPath path;
    path.addPolygon(polygon());
    path.closeSubpath();
    return path;
}

QPolygonF SimplexGeometry::polygon() const
{
    if (corners() != 2)
        return frame_;
    const QPointF up(0, bandHalf_);
    return { { frame_[0] + up, frame_[1] + up, frame_[1] - up, frame_[0] - up } };
}

double SimplexGeometry::edge() const
{
    return corners() < 2 ? 0 : QLineF(frame_[0], frame_[1]).length();
}

double SimplexGeometry::weightAt(int corner, int source) const
{
    return weightsAt(frame_[corner])[static_cast<std::size_t>(source)];
}

SimplexGeometry SimplexGeometry::unbounded() const
{
    SimplexGeometry geometry = *this;
    geometry.frame_ = corners_;
    return geometry;
}

SimplexPart SimplexGeometry::partAround(QPointF anchor, double zoom) const
{
    SimplexPart part = part_;
    SimplexGeometry whole = *this;
    whole.corners_ = frame_;
    whole.part_.zoom = 1;
    part.zoom = std::clamp(zoom, 1.0, kMostZoom);
    part.anchor = part.zoom > 1 ? whole.weightsAt(anchor) : engine::Weights {};
    return part;
}

SimplexPart SimplexGeometry::zoomedAt(QPointF point, double factor) const
{
    const double zoom = std::clamp(part_.zoom * factor, 1.0, kMostZoom);
    if (zoom <= 1)
        return partAround(anchor_, 1);
    // x' = anchor + zoom (x - anchor) must hold for `point` before and after.
    const double f = zoom / part_.zoom;
    return partAround((point * (1 - f) + f * anchor_ * (1 - part_.zoom)) / (1 - zoom), zoom);
}

SimplexPart SimplexGeometry::movedBy(QPointF way) const
{
    return part_.zoom > 1 ? partAround(anchor_ + way / (1 - part_.zoom), part_.zoom) : part_;
}

QPolygonF SimplexGeometry::partWithin(const SimplexGeometry& whole) const
{
    QPolygonF part;
    for (const QPointF& corner : frame_)
        part << whole.position(weightsAt(corner));
    return part;
}

} // namespace widgets
