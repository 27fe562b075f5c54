// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layer of the stage that follows the hand: the point with its compass and numbers, and what
// the mouse hovers over.
#include "engine/geodesic/steepest_descent.h"
#include "widgets/simplex_read_out.h"
#include "widgets/simplex_sheet.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    bool fits(const SimplexScene& scene, const engine::Weights& weights)
    {
        return scene.size() >= 2 && static_cast<int>(weights.size()) == scene.size();
    }

    void paintPoint(QPainter& painter, const Theme& theme, QPointF at, double h)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 60));
        painter.drawEllipse(at + QPointF(0, 0.06 * h), 0.76 * h, 0.76 * h);
        painter.setBrush(Qt::white);
        painter.drawEllipse(at, 0.7 * h, 0.7 * h);
        painter.setBrush(theme.point);
        painter.drawEllipse(at, 0.53 * h, 0.53 * h);
        painter.setBrush(Qt::white);
        painter.drawEllipse(at, 0.13 * h, 0.13 * h);
    }

    /// White on dark: seen on every colour.
    void paintCompass(QPainter& painter, const QLineF& arrow, double h)
    {
        const QPointF direction = (arrow.p2() - arrow.p1()) / arrow.length();
        const QPointF across(-direction.y(), direction.x());
        const QPointF neck = arrow.p2() - 0.65 * h * direction;
        const QPolygonF head { { arrow.p2(), neck + 0.34 * h * across, neck - 0.34 * h * across } };
        const QLineF shaft(arrow.p1(), neck);
        const QColor shadow(0, 0, 0, 130);
        painter.setPen(QPen(shadow, 0.3 * h, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawLine(shaft);
        painter.setPen(QPen(shadow, 0.16 * h, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(shadow);
        painter.drawPolygon(head);
        painter.setPen(QPen(Qt::white, 0.15 * h));
        painter.drawLine(shaft);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawPolygon(head);
    }

    /// From the point on the segment up to its place on the curve.
    void paintPlumb(QPainter& painter, const SimplexScene& scene, const Theme& theme,
        const QRectF& profile, QPointF at, double h)
    {
        const double nearness = rangeOf(scene).nearness(scene.form->at(scene.weights));
        const QPointF on(at.x(), profile.top() + 0.92 * nearness * profile.height());
        painter.setPen(QPen(theme.mutedText, 0.07 * h, Qt::DashLine));
        painter.drawLine(at, on);
        painter.setPen(QPen(theme.panel, 0.12 * h));
        painter.setBrush(theme.point);
        painter.drawEllipse(on, 0.32 * h, 0.32 * h);
    }

    /// In a triangle: the lines through a place on which one weight stays the same, each to the
    /// edge where that weight is read; of the k-th corner.
    QLineF guideOf(const SimplexGeometry& geometry, QPointF at, int k)
    {
        // The scale of corner k lies on the edge from the corner before it, and its ticks lean away
        // from the third.
        const QPointF a = geometry.corner((k + 2) % 3);
        const QPointF b = geometry.corner(k);
        const QPointF along = a - geometry.corner((k + 1) % 3);
        const QPointF edge = b - a;
        const double cross = along.x() * edge.y() - along.y() * edge.x();
        const QPointF from = a - at;
        const double t = (from.x() * edge.y() - from.y() * edge.x()) / cross;
        return { at, at + t * along };
    }

    void paintGuides(QPainter& painter, const SimplexGeometry& geometry, const Theme& theme,
        QPointF at, double h)
    {
        if (geometry.corners() != 3)
            return;
        for (int k = 0; k < 3; ++k) {
            const QLineF guide = guideOf(geometry, at, k);
            painter.setPen(QPen(QColor(0, 0, 0, 110), 0.14 * h));
            painter.drawLine(guide);
            painter.setPen(QPen(Qt::white, 0.06 * h));
            painter.drawLine(guide);
            painter.setPen(QPen(theme.stage, 0.08 * h));
            painter.setBrush(theme.sourceText(geometry.sourceAt(k)));
            painter.drawEllipse(guide.p2(), 0.24 * h, 0.24 * h);
        }
    }

    void paintCross(QPainter& painter, QPointF at, double h)
    {
        for (const auto& [colour, width] :
            { std::pair { QColor(0, 0, 0, 150), 0.2 }, std::pair { QColor(Qt::white), 0.09 } }) {
            painter.setPen(QPen(colour, width * h));
            painter.drawLine(at - QPointF(0.4 * h, 0), at + QPointF(0.4 * h, 0));
            painter.drawLine(at - QPointF(0, 0.4 * h), at + QPointF(0, 0.4 * h));
        }
    }

    /// With one source locked in a triangle: the line along which the point can move.
    QLineF railOf(const SimplexScene& scene, const SimplexGeometry& geometry)
    {
        if (geometry.corners() != 3)
            return {};
        for (int k = 0; k < 3; ++k) {
            const int source = geometry.sourceAt(k);
            if (!scene.isLocked(source))
                continue;
            engine::Weights ends[2];
            for (int side = 0; side < 2; ++side) {
                ends[side].assign(scene.weights.size(), 0.0);
                const double kept = scene.weights[static_cast<std::size_t>(source)];
                ends[side][static_cast<std::size_t>(source)] = kept;
                ends[side][static_cast<std::size_t>(geometry.sourceAt((k + 1 + side) % 3))]
                    = 1 - kept;
            }
            return { geometry.nearest(geometry.position(ends[0])),
                geometry.nearest(geometry.position(ends[1])) };
        }
        return {};
    }

    void paintRail(
        QPainter& painter, const SimplexScene& scene, const SimplexGeometry& geometry, double h)
    {
        const QLineF rail = railOf(scene, geometry);
        if (rail.isNull())
            return;
        painter.setPen(QPen(QColor(0, 0, 0, 110), 0.16 * h));
        painter.drawLine(rail);
        QPen dashes(Qt::white, 0.08 * h, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({ 5, 4 });
        painter.setPen(dashes);
        painter.drawLine(rail);
    }

    /// Numbers, and where they go.
    struct Placed {
        ReadOut readOut;
        QRectF rect;
        QFont font;
    };

    /// What numbers should not cover: the star and its name, the colour bar, the corners' names.
    std::vector<QRectF> takenOf(
        const SimplexScene& scene, const SimplexLayout& layout, const QFont& font, double h)
    {
        std::vector<QRectF> taken = layout.names;
        if (!layout.colourBar.isEmpty())
            taken.push_back(layout.colourBar.adjusted(-4.5 * h, -1.4 * h, 0, 1.4 * h));
        if (scene.closest && fits(scene, *scene.closest)) {
            const QPointF star = layout.geometry.position(*scene.closest);
            const double left = isStarNamedLeft(scene, layout.geometry, font) ? 5 * h : h;
            taken.emplace_back(star.x() - left, star.y() - h, 6 * h, 2 * h);
        }
        return taken;
    }

    /// The numbers of the point.
    Placed placedAtPoint(const SimplexScene& scene, const SimplexLayout& layout, const QFont& font,
        const QRectF& area)
    {
        const SimplexGeometry& geometry = layout.geometry;
        const QPointF at = geometry.position(scene.weights);
        Placed placed { pointReadOut(scene, font), {}, font };
        placed.rect = readOutRect(placed.readOut, geometry, at, font, area);
        if (geometry.corners() > 2)
            placed.rect = clearRect(placed.rect, at, font, area,
                takenOf(scene, layout, font, QFontMetricsF(font).height()));
        return placed;
    }

    /// The numbers of the hovered place: also off those of the point.
    Placed placedAtHover(const SimplexScene& scene, const SimplexLayout& layout, const QFont& font,
        const QRectF& area)
    {
        const SimplexGeometry& geometry = layout.geometry;
        const QPointF at = geometry.position(*scene.hover);
        const QFont small = smallFont(font);
        const double h = QFontMetricsF(font).height();
        Placed placed { hoverReadOut(scene, small), {}, small };
        std::vector<QRectF> taken = takenOf(scene, layout, font, h);
        if (geometry.shows(scene.weights)) {
            const QPointF point = geometry.position(scene.weights);
            taken.emplace_back(point - QPointF(h, h), QSizeF(2 * h, 2 * h));
            if (scene.readOut)
                taken.push_back(placedAtPoint(scene, layout, font, area).rect);
        }
        placed.rect = clearRect(
            readOutRect(placed.readOut, geometry, at, small, area), at, font, area, taken);
        return placed;
    }

    void paintPlaced(QPainter& painter, const Theme& theme, const Placed& placed)
    {
        paintReadOut(painter, theme, placed.readOut, placed.rect, placed.font);
    }

    void paintHover(QPainter& painter, const SimplexScene& scene, const Theme& theme,
        const SimplexLayout& layout, const QRectF& area)
    {
        const SimplexGeometry& geometry = layout.geometry;
        const QFont font = painter.font();
        const double h = QFontMetricsF(font).height();
        const QPointF at = geometry.position(*scene.hover);
        paintGuides(painter, geometry, theme, at, h);
        paintCross(painter, at, h);
        paintPlaced(painter, theme, placedAtHover(scene, layout, font, area));
    }

    QRectF grown(const QLineF& line, double by)
    {
        return QRectF(line.p1(), line.p2()).normalized().adjusted(-by, -by, by, by);
    }

} // namespace

std::optional<QPointF> compassOf(const SimplexScene& scene, const SimplexGeometry& geometry)
{
    if (!scene.form || geometry.corners() < 2 || !fits(scene, scene.weights))
        return {};
    std::vector<bool> held = scene.locked;
    if (const auto& face = geometry.part().face; !face.empty()) {
        held.resize(scene.weights.size(), false);
        for (int s = 0; s < scene.size(); ++s)
            if (std::ranges::find(face, s) == face.end())
                held[static_cast<std::size_t>(s)] = true;
    }
    const engine::DistanceForm& form = scene.form->form();
    const engine::VectorD way = engine::steepestDescent(form, scene.weights, held);
    // How much the distance varies over the simplex at all: below 2 % of it an edge long there is
    // no direction worth showing.
    const double varies = form.v.maxCoeff() - form.v.minCoeff() + form.V.maxCoeff() / 8;
    if (!(way.norm() * std::sqrt(2.0) > 0.02 * varies))
        return {};
    QPointF direction;
    for (int k = 0; k < geometry.corners(); ++k)
        direction += way[geometry.sourceAt(k)] * geometry.corner(k);
    const double length = std::hypot(direction.x(), direction.y());
    if (!(length > 1e-6 * way.norm() * geometry.edge()))
        return {};
    return direction / length;
}

std::optional<QLineF> compassLine(
    const SimplexScene& scene, const SimplexGeometry& geometry, const QFont& font)
{
    const auto direction = compassOf(scene, geometry);
    if (!direction)
        return {};
    const double h = QFontMetricsF(font).height();
    const QPointF at = geometry.position(scene.weights);
    double tip = 2.5;
    if (scene.closest && fits(scene, *scene.closest)) {
        const QPointF star = (geometry.position(*scene.closest) - at) / h;
        const double along = QPointF::dotProduct(star, *direction);
        const double aside = star.x() * direction->y() - star.y() * direction->x();
        if (std::abs(aside) < 1 && along > -1) // half the star and a gap
            tip = std::min(tip, along - 1);
    }
    constexpr double kShortest = 1.6; // the head, and a piece of the shaft outside the point
    if (tip < kShortest)
        return {};
    return QLineF(at + 0.75 * h * *direction, at + tip * h * *direction);
}

QRectF marksBounds(
    const SimplexScene& scene, const SimplexLayout& layout, const QFont& font, const QRectF& area)
{
    const SimplexGeometry& geometry = layout.geometry;
    if (!fits(scene, scene.weights) || geometry.corners() < 2)
        return {};
    const double h = QFontMetricsF(font).height();
    const QPointF at = geometry.position(scene.weights);
    QRectF bounds(at - QPointF(2.8 * h, 2.8 * h), QSizeF(5.6 * h, 5.6 * h));
    if (scene.readOut)
        bounds |= placedAtPoint(scene, layout, font, area).rect;
    if (const QRectF profile = profileArea(scene, geometry, font, area); !profile.isEmpty())
        bounds |= QRectF(at.x() - h, profile.top() - h, 2 * h, at.y() - profile.top() + h);
    if (const QLineF rail = railOf(scene, geometry); !rail.isNull())
        bounds |= grown(rail, 0.2 * h);
    if (scene.hover && fits(scene, *scene.hover)) {
        const QPointF place = geometry.position(*scene.hover);
        bounds |= placedAtHover(scene, layout, font, area).rect;
        bounds |= QRectF(place - QPointF(h, h), QSizeF(2 * h, 2 * h));
        for (int k = 0; k < (geometry.corners() == 3 ? 3 : 0); ++k)
            bounds |= grown(guideOf(geometry, place, k), 0.4 * h);
    }
    return bounds.adjusted(-2, -2, 2, 2);
}

void paintSimplexMarks(QPainter& painter, const SimplexScene& scene, const SimplexLayout& layout,
    const Theme& theme, const QRectF& area)
{
    const QFont font = painter.font();
    const SimplexGeometry& geometry = layout.geometry;
    if (!fits(scene, scene.weights) || geometry.corners() < 2)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double h = QFontMetricsF(font).height();
    if (scene.hover && fits(scene, *scene.hover))
        paintHover(painter, scene, theme, layout, area);
    painter.setFont(font);
    if (geometry.shows(scene.weights)) {
        const QPointF at = geometry.position(scene.weights);
        paintRail(painter, scene, geometry, h);
        if (const QRectF profile = profileArea(scene, geometry, font, area); !profile.isEmpty())
            paintPlumb(painter, scene, theme, profile, at, h);
        if (const auto arrow = compassLine(scene, geometry, font))
            paintCompass(painter, *arrow, h);
        paintPoint(painter, theme, at, h);
        if (scene.readOut)
            paintPlaced(painter, theme, placedAtPoint(scene, layout, font, area));
    }
    painter.restore();
}

} // namespace widgets
