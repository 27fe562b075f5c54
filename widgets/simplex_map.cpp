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

    QColor withAlpha(QColor colour, double alpha)
    {
        colour.setAlphaF(static_cast<float>(alpha));
        return colour;
    }

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

    void paintContours(const SimplexSheet& sheet)
    {
        if (!sheet.scene.form)
            return;
        QPainter& painter = sheet.painter;
        painter.setBrush(Qt::NoBrush);
        for (const Contour& contour :
            contoursOf(*sheet.scene.form, sheet.geometry(), sheet.range, 10)) {
            const bool bright = sheet.range.nearness(contour.level) > 0.72;
            painter.setPen(
                QPen(bright ? QColor(0, 0, 0, 70) : QColor(255, 255, 255, 110), 0.06 * sheet.h));
            for (const QPolygonF& line : contour.lines)
                painter.drawPolyline(line);
        }
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

    /// The distance over a segment as a curve, its area in the colours of the band below it.
    void paintProfile(const SimplexSheet& sheet, const QRectF& profile)
    {
        const int steps = 160;
        QPolygonF curve;
        QLinearGradient gradient(profile.topLeft(), profile.topRight());
        for (int i = 0; i <= steps; ++i) {
            const double t = double(i) / steps;
            const double nearness = sheet.range.nearness(sheet.scene.form->at({ 1 - t, t }));
            curve << QPointF(profile.left() + t * profile.width(),
                profile.top() + nearness * profile.height() * 0.92);
            if (i % 5 == 0)
                gradient.setColorAt(
                    t, withAlpha(QColor(colourAt(sheet.scene.colourMap, nearness)), 0.55));
        }
        QPolygonF filled = curve;
        filled << profile.bottomRight() << profile.bottomLeft();
        QPainter& painter = sheet.painter;
        painter.setPen(Qt::NoPen);
        painter.setBrush(gradient);
        painter.drawPolygon(filled);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(sheet.theme.text, 0.1 * sheet.h, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(curve);

        painter.setFont(sheet.small);
        painter.setPen(sheet.theme.mutedText);
        const QFontMetricsF metrics(sheet.small);
        const QString title = sceneText("distance² to the target: near %1, far %2");
        painter.drawText(QRectF(profile.left(), profile.top() - 1.6 * sheet.h, profile.width(),
                             metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(title.arg(numberText(sheet.range.low), numberText(sheet.range.high)),
                Qt::ElideRight, profile.width()));
    }

    /// A word beside a mark on the map, readable on every colour; at the left where the right has
    /// no room.
    void paintTag(const SimplexSheet& sheet, QPointF mark, double away, const QString& text)
    {
        const QFontMetricsF metrics(sheet.small);
        const QSizeF size(
            metrics.horizontalAdvance(text) + 0.6 * sheet.h, metrics.height() + 0.1 * sheet.h);
        QRectF box(mark + QPointF(away, -size.height() / 2), size);
        if (box.right() > sheet.area.right())
            box.moveRight(mark.x() - away);
        sheet.painter.setPen(Qt::NoPen);
        sheet.painter.setBrush(withAlpha(sheet.theme.panel, 0.86));
        sheet.painter.drawRoundedRect(box, 0.25 * sheet.h, 0.25 * sheet.h);
        sheet.painter.setFont(sheet.small);
        sheet.painter.setPen(sheet.theme.text);
        sheet.painter.drawText(box, Qt::AlignCenter, text);
    }

    void paintPath(const SimplexSheet& sheet)
    {
        QPolygonF line;
        for (const engine::Weights& weights : sheet.scene.path)
            line << sheet.geometry().position(weights);
        sheet.painter.setBrush(Qt::NoBrush);
        sheet.painter.setPen(QPen(QColor(0, 0, 0, 90), 0.22 * sheet.h));
        sheet.painter.drawPolyline(line);
        QPen pen(Qt::white, 0.12 * sheet.h, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 3, 2.4 });
        sheet.painter.setPen(pen);
        sheet.painter.drawPolyline(line);
    }

    void paintPins(const SimplexSheet& sheet)
    {
        for (const Pin& pin : sheet.scene.pins) {
            if (static_cast<int>(pin.weights.size()) != sheet.scene.size())
                continue;
            const QPointF at = sheet.geometry().position(pin.weights);
            const double radius = 0.32 * sheet.h;
            sheet.painter.setPen(QPen(Qt::black, 0.1 * sheet.h));
            sheet.painter.setBrush(Qt::white);
            sheet.painter.drawEllipse(at, radius, radius);
            paintTag(sheet, at, 0.6 * sheet.h, pin.name);
        }
    }

    void paintStar(const SimplexSheet& sheet)
    {
        if (!sheet.scene.closest
            || static_cast<int>(sheet.scene.closest->size()) != sheet.scene.size())
            return;
        const QPointF at = sheet.geometry().position(*sheet.scene.closest);
        QPolygonF star;
        for (int k = 0; k < 10; ++k) {
            const double angle = k * std::numbers::pi / 5;
            const double radius = (k % 2 == 0 ? 0.7 : 0.3) * sheet.h;
            star << at + radius * QPointF(std::sin(angle), -std::cos(angle));
        }
        sheet.painter.setPen(QPen(
            QColor(0x1b, 0x1d, 0x21), 0.09 * sheet.h, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        sheet.painter.setBrush(Qt::white);
        sheet.painter.drawPolygon(star);
        paintTag(sheet, at, 0.85 * sheet.h, sceneText("closest"));
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
        paintEmptyState(painter, area.adjusted(0, side * 0.3, 0, 0), palette,
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
    if (layout.geometry.sources() < 2) {
        paintNothing(painter, scene, theme, area);
        painter.restore();
        return;
    }
    const SimplexSheet sheet { painter, scene, theme, layout, rangeOf(scene, layout.geometry), font,
        smallFont(font), bold, QFontMetricsF(font).height(), area };
    paintHeat(sheet);
    paintContours(sheet);
    if (!scene.converged)
        paintHatching(sheet);
    if (const QRectF profile = profileArea(scene, layout.geometry, font, area); !profile.isEmpty())
        paintProfile(sheet, profile);
    paintOutline(sheet);
    paintScales(sheet);
    paintNames(sheet);
    paintColourBar(sheet);
    if (!scene.converged)
        paintUnconverged(sheet);
    paintPath(sheet);
    paintStar(sheet);
    paintPins(sheet);
    painter.restore();
}

} // namespace widgets
