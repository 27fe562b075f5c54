// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two sources: the distance as a curve over the segment.
#include "widgets/simplex_labels.h"
#include "widgets/simplex_sheet.h"

#include <QFontMetricsF>
#include <algorithm>

namespace widgets {

namespace {

    constexpr double kCurve = 0.92; ///< of the height: the deepest place of the curve

    /// Levels as faint lines with their numbers at the left end.
    void paintLevels(const SimplexSheet& sheet, const QRectF& profile)
    {
        const QFontMetricsF metrics(sheet.small);
        const std::vector<double> levels = roundLevels(sheet.range, 5);
        const QStringList texts = levelTexts(levels);
        sheet.painter.setFont(sheet.small);
        for (std::size_t i = 0; i < levels.size(); ++i) {
            const double y
                = profile.top() + kCurve * sheet.range.nearness(levels[i]) * profile.height();
            sheet.painter.setPen(QPen(withAlpha(sheet.theme.mutedText, 0.35), 0.05 * sheet.h));
            sheet.painter.drawLine(QPointF(profile.left(), y), QPointF(profile.right(), y));
            sheet.painter.setPen(sheet.theme.mutedText);
            sheet.painter.drawText(
                QRectF(sheet.area.left(), y - metrics.height() / 2,
                    profile.left() - sheet.area.left() - 0.35 * sheet.h, metrics.height()),
                Qt::AlignRight | Qt::AlignVCenter, texts[static_cast<qsizetype>(i)]);
        }
    }

    void paintTitle(const SimplexSheet& sheet, const QRectF& profile)
    {
        const QFontMetricsF metrics(sheet.small);
        QString title = sceneText("%1: near %2, far %3")
                            .arg(valueNameOf(sheet.scene), numberText(sheet.range.low),
                                numberText(sheet.range.high));
        if (!sheet.scene.valueUnit.isEmpty())
            title += QStringLiteral(" (%1)").arg(sheet.scene.valueUnit);
        sheet.painter.setFont(sheet.small);
        sheet.painter.setPen(sheet.theme.mutedText);
        sheet.painter.drawText(QRectF(profile.left(), profile.top() - 1.6 * sheet.h,
                                   profile.width(), metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(title, Qt::ElideRight, profile.width()));
    }

} // namespace

void paintProfile(const SimplexSheet& sheet, const QRectF& profile)
{
    const int steps = 160;
    paintLevels(sheet, profile);
    QPolygonF curve;
    QLinearGradient gradient(profile.topLeft(), profile.topRight());
    const SimplexGeometry& geometry = sheet.geometry();
    for (int i = 0; i <= steps; ++i) {
        const double t = double(i) / steps;
        const engine::Weights weights = geometry.weightsAt(
            geometry.corner(0) + t * (geometry.corner(1) - geometry.corner(0)));
        const double nearness = sheet.range.nearness(sheet.scene.form->at(weights));
        curve << QPointF(profile.left() + t * profile.width(),
            profile.top() + nearness * profile.height() * kCurve);
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
    paintTitle(sheet, profile);
    sheet.taken.push_back(profile.adjusted(-3 * sheet.h, -1.6 * sheet.h, 0, 0)); // with its numbers
}

} // namespace widgets
