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

SimplexGeometry::SimplexGeometry(int sources, QRectF area)
{
    if (sources < 2 || area.isEmpty())
        return;
    if (sources == 2) {
        bandHalf_ = std::min({ area.width() / 14, area.height() / 3, 32.0 });
        corners_ << QPointF(area.left(), area.center().y())
                 << QPointF(area.right(), area.center().y());
        return;
    }
    const QPolygonF unit = regularPolygon(sources);
    const QRectF box = unit.boundingRect();
    const double scale = std::min(area.width() / box.width(), area.height() / box.height());
    for (const QPointF& corner : unit)
        corners_ << area.center() + scale * (corner - box.center());
}

QPointF SimplexGeometry::centre() const
{
    QPointF sum;
    for (const QPointF& corner : corners_)
        sum += corner;
    return corners_.isEmpty() ? sum : sum / corners_.size();
}

QPointF SimplexGeometry::outward(int s) const
{
    const QPointF away = corner(s) - centre();
    const double length = std::hypot(away.x(), away.y());
    return length > 0 ? away / length : QPointF(0, -1);
}

QPointF SimplexGeometry::position(const engine::Weights& weights) const
{
    QPointF point;
    for (std::size_t s = 0; s < weights.size() && static_cast<int>(s) < sources(); ++s)
        point += weights[s] * corners_[static_cast<int>(s)];
    return point;
}

engine::Weights SimplexGeometry::coordinatesAt(QPointF point) const
{
    const int n = sources();
    engine::Weights weights(static_cast<std::size_t>(n), 0.0);
    if (n == 2) {
        const QPointF d = corners_[1] - corners_[0];
        const double t = QPointF::dotProduct(point - corners_[0], d) / QPointF::dotProduct(d, d);
        return { 1 - t, t };
    }
    // Wachspress: w_i ~ the product of the areas to all edges that do not meet corner i. All
    // corners of a regular polygon cut off the same area, so that factor falls out.
    std::vector<double> edges(weights.size());
    for (int i = 0; i < n; ++i)
        edges[static_cast<std::size_t>(i)]
            = area(point, corners_[i], corners_[(i + 1) % n]) / (edge() * edge());
    for (int i = 0; i < n; ++i) {
        double product = 1;
        for (int j = 0; j < n; ++j)
            if (j != i && j != (i + n - 1) % n)
                product *= edges[static_cast<std::size_t>(j)];
        weights[static_cast<std::size_t>(i)] = product;
    }
    return normalised(std::move(weights));
}

engine::Weights SimplexGeometry::weightsAt(QPointF point) const
{
    if (corners_.isEmpty())
        return {};
    engine::Weights weights = coordinatesAt(nearest(point));
    for (double& w : weights)
        w = w < 1e-12 ? 0 : w; // rounding on an edge
    return normalised(std::move(weights));
}

bool SimplexGeometry::contains(QPointF point) const
{
    if (sources() == 2)
        return outline().contains(point);
    for (int i = 0; i < sources(); ++i)
        if (area(corners_[i], corners_[(i + 1) % sources()], point)
            > 0) // y downwards: inside is negative
            return false;
    return sources() > 2;
}

QPointF SimplexGeometry::nearest(QPointF point) const
{
    if (sources() > 2 && contains(point))
        return point;
    QPointF best = point;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < sources(); ++i) {
        const QPointF q = nearestOnSegment(corners_[i], corners_[(i + 1) % sources()], point);
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
    if (sources() != 2)
        return corners_;
    const QPointF up(0, bandHalf_);
    return { { corners_[0] + up, corners_[1] + up, corners_[1] - up, corners_[0] - up } };
}

double SimplexGeometry::edge() const
{
    return sources() < 2 ? 0 : QLineF(corners_[0], corners_[1]).length();
}

} // namespace widgets
