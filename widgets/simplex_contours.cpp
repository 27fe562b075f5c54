// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of equal distance and the numbers on them.
#include "widgets/simplex_labels.h"
#include "widgets/simplex_sheet.h"

#include <QPainterPath>

namespace widgets {

namespace {

    QColor groundAt(const SimplexSheet& sheet, double level)
    {
        return { colourAt(sheet.scene.colourMap, sheet.range.nearness(level)) };
    }

    constexpr int kLarge = 128;

    QFont enlarged(QFont font)
    {
        font.setHintingPreference(QFont::PreferNoHinting);
        if (font.pixelSize() > 0)
            font.setPixelSize(kLarge * font.pixelSize());
        else
            font.setPointSizeF(kLarge * font.pointSizeF());
        return font;
    }

    /// Text as outlines: turned text then looks the same on every device. They are taken from large
    /// letters, because those of small ones are rounded, and not always alike.
    QPainterPath outlineOf(const ContourLabel& label, const QFont& font)
    {
        const QFont large = enlarged(font);
        const QFontMetricsF metrics(large);
        QPainterPath text;
        text.addText(-metrics.horizontalAdvance(label.text) / 2,
            (metrics.ascent() - metrics.descent()) / 2, large, label.text);
        return QTransform::fromTranslate(label.centre.x(), label.centre.y())
            .rotate(label.angle)
            .scale(1.0 / kLarge, 1.0 / kLarge)
            .map(text);
    }

    QPainterPath haloOf(const QPainterPath& text, double width)
    {
        QPainterPathStroker stroker;
        stroker.setWidth(width);
        stroker.setJoinStyle(Qt::RoundJoin);
        stroker.setCapStyle(Qt::RoundCap);
        QPainterPath halo = stroker.createStroke(text);
        halo.setFillRule(Qt::WindingFill);
        return halo;
    }

} // namespace

std::vector<Contour> paintContours(const SimplexSheet& sheet)
{
    if (!sheet.scene.form || sheet.geometry().corners() < 3)
        return {};
    // Levels over what is shown: nearer, there are finer ones.
    const ValueRange shown = rangeOf(*sheet.scene.form, sheet.geometry());
    std::vector<Contour> contours = contoursOf(*sheet.scene.form, sheet.geometry(), shown, 10);
    sheet.painter.setBrush(Qt::NoBrush);
    for (const Contour& contour : contours) {
        const QColor ink = inkOn(groundAt(sheet, contour.level));
        sheet.painter.setPen(QPen(withAlpha(ink, ink == Qt::black ? 0.32 : 0.5), 0.065 * sheet.h));
        for (const QPolygonF& line : contour.lines)
            sheet.painter.drawPolyline(line);
    }
    return contours;
}

void paintContourLabels(const SimplexSheet& sheet, const std::vector<Contour>& contours)
{
    const auto labels
        = contourLabels(contours, sheet.geometry(), QFontMetricsF(sheet.small), sheet.taken);
    for (const ContourLabel& label : labels) {
        const QPainterPath text = outlineOf(label, sheet.small);
        const QColor ground = groundAt(sheet, label.level);
        // The halo has the map's own colour: it only interrupts the line.
        sheet.painter.fillPath(haloOf(text, 0.36 * sheet.h), ground);
        sheet.painter.fillPath(text, inkOn(ground));
    }
}

} // namespace widgets
