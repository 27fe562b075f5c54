// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layer of the stage that stays while the point moves: colours, contours, scales, names, star
// and pins.
#include "widgets/empty_state.h"
#include "widgets/simplex_sheet.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPaintEngine>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace widgets {

namespace {

    /// Pixels of the heat map a unit of length: those of the screen, and in a vector figure enough
    /// for print.
    double heatRatio(const QPainter& painter, double width)
    {
        const auto engine = painter.paintEngine()->type();
        const bool vector = engine == QPaintEngine::Pdf || engine == QPaintEngine::SVG
            || engine == QPaintEngine::Picture;
        const QTransform& world = painter.worldTransform();
        const double pixels
            = painter.device()->devicePixelRatioF() * std::hypot(world.m11(), world.m12());
        return std::min(vector ? 2000 / width : pixels, 4000 / width);
    }

    void paintHeat(const SimplexSheet& sheet)
    {
        QPainter& painter = sheet.painter;
        const QPolygonF polygon = sheet.geometry().polygon();
        if (!sheet.scene.form) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(sheet.theme.raised);
            painter.drawPolygon(polygon);
            return;
        }
        const double ratio = heatRatio(painter, polygon.boundingRect().width());
        const QImage heat = heatImage(
            *sheet.scene.form, sheet.geometry(), sheet.scene.colourMap, sheet.range, ratio);
        painter.drawImage(polygon.boundingRect().topLeft(), heat);
    }

    /// The piece of the line y = x + offset within a convex polygon.
    QLineF clippedDiagonal(const QPolygonF& polygon, double offset)
    {
        std::vector<QPointF> hits;
        const auto side = [offset](QPointF p) { return p.y() - p.x() - offset; };
        for (int i = 0; i < polygon.size(); ++i) {
            const QPointF a = polygon[i];
            const QPointF b = polygon[(i + 1) % polygon.size()];
            if ((side(a) < 0) != (side(b) < 0))
                hits.push_back(a + (b - a) * (side(a) / (side(a) - side(b))));
        }
        return hits.size() == 2 ? QLineF(hits[0], hits[1]) : QLineF();
    }

    void paintHatching(const SimplexSheet& sheet)
    {
        const QPolygonF polygon = sheet.geometry().polygon();
        const QRectF box = polygon.boundingRect();
        const double step = 1.0 * sheet.h;
        for (const bool dark : { true, false }) {
            const double shift = dark ? 0.0 : 0.09 * sheet.h;
            sheet.painter.setPen(
                QPen(dark ? QColor(0, 0, 0, 95) : QColor(255, 255, 255, 95), 0.09 * sheet.h));
            for (double offset = box.top() - box.right(); offset < box.bottom() - box.left();
                 offset += step) {
                const QLineF line = clippedDiagonal(polygon, offset + shift);
                if (!line.isNull())
                    sheet.painter.drawLine(line);
            }
        }
    }

    void paintOutline(const SimplexSheet& sheet)
    {
        QPen pen(sheet.theme.dark ? withAlpha(sheet.theme.text, 0.85) : sheet.theme.text,
            0.08 * sheet.h);
        pen.setJoinStyle(Qt::RoundJoin);
        sheet.painter.setPen(pen);
        sheet.painter.setBrush(Qt::NoBrush);
        sheet.painter.drawPolygon(sheet.geometry().polygon());
    }

    void paintNothing(
        QPainter& painter, const SimplexScene& scene, const Theme& theme, const QRectF& area)
    {
        const double side = std::min(area.width(), area.height()) * 0.8;
        const SimplexGeometry ghost(
            3, QRectF(area.center() - QPointF(side / 2, side / 2), QSizeF(side, side)));
        QPen pen(theme.line, 1.5, Qt::DashLine);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(ghost.polygon());
        QPalette palette;
        palette.setColor(QPalette::Window, theme.stage);
        palette.setColor(QPalette::WindowText, theme.text);
        const QRectF inside(area.center().x() - 0.26 * side, area.center().y() - 0.05 * side,
            0.52 * side, 0.45 * side);
        paintEmptyState(painter, inside, palette,
            scene.emptyText.isEmpty() ? sceneText("Add two sources and a target")
                                      : scene.emptyText);
    }

} // namespace

void paintSimplexMap(
    QPainter& painter, const SimplexScene& scene, const Theme& theme, const QRectF& area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const SimplexLayout layout = simplexLayout(scene, font, area);
    if (layout.geometry.corners() < 2) {
        paintNothing(painter, scene, theme, area);
        painter.restore();
        return;
    }
    std::vector<QPolygonF> taken;
    const SimplexSheet sheet { painter, scene, theme, layout, rangeOf(scene), font, smallFont(font),
        bold, QFontMetricsF(font).height(), area, taken };
    paintHeat(sheet);
    const std::vector<Contour> contours = paintContours(sheet);
    if (!scene.converged)
        paintHatching(sheet);
    if (const QRectF profile = profileArea(scene, layout.geometry, font, area); !profile.isEmpty())
        paintProfile(sheet, profile);
    paintOutline(sheet);
    paintNames(sheet);
    paintScales(sheet);
    paintColourBar(sheet);
    if (!scene.converged)
        paintUnconverged(sheet);
    paintOverview(sheet);
    paintPaths(sheet);
    paintStar(sheet);
    paintPins(sheet);
    paintContourLabels(sheet, contours);
    painter.restore();
}

} // namespace widgets
