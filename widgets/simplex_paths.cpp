// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paths on the map: smooth lines, and the numbered key frames of the current one.
#include "widgets/simplex_sheet.h"

#include <QFontMetricsF>

namespace widgets {

namespace {

    bool fits(const SimplexSheet& sheet, const engine::WeightsPath& path)
    {
        for (const engine::Weights& frame : path.frames)
            if (static_cast<int>(frame.size()) != sheet.scene.size())
                return false;
        return !path.frames.empty();
    }

    /// The pieces of the curve that are shown: near, a path may leave what is drawn.
    std::vector<QPolygonF> piecesOf(const SimplexSheet& sheet, const engine::WeightsPath& path)
    {
        std::vector<QPolygonF> pieces(1);
        for (const engine::Weights& weights : engine::sampledPath(path, 24)) {
            if (sheet.geometry().shows(weights))
                pieces.back() << sheet.geometry().position(weights);
            else if (!pieces.back().isEmpty())
                pieces.emplace_back();
        }
        return pieces;
    }

    void paintCurve(const SimplexSheet& sheet, const engine::WeightsPath& path, bool current)
    {
        const double width = (current ? 0.17 : 0.1) * sheet.h;
        QPen pen(QColor(0, 0, 0, current ? 150 : 90), 2 * width, Qt::SolidLine, Qt::RoundCap,
            Qt::RoundJoin);
        for (const QPolygonF& piece : piecesOf(sheet, path)) {
            sheet.painter.setBrush(Qt::NoBrush);
            sheet.painter.setPen(pen);
            sheet.painter.drawPolyline(piece);
            QPen inner(Qt::white, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            if (!current) {
                inner.setCapStyle(Qt::FlatCap);
                inner.setDashPattern({ 3, 2.4 });
            }
            sheet.painter.setPen(inner);
            sheet.painter.drawPolyline(piece);
        }
    }

    void paintFrame(const SimplexSheet& sheet, const engine::Weights& weights, int number)
    {
        if (!sheet.geometry().shows(weights))
            return;
        const QPointF at = sheet.geometry().position(weights);
        const bool chosen = number - 1 == sheet.scene.currentFrame;
        const double radius = 0.56 * sheet.h;
        const QRectF box(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        sheet.painter.setPen(
            QPen(QColor(0x1b, 0x1d, 0x21), 0.1 * sheet.h, Qt::SolidLine, Qt::FlatCap));
        sheet.painter.setBrush(chosen ? sheet.theme.accent : QColor(Qt::white));
        sheet.painter.drawEllipse(box);
        sheet.painter.setFont(sheet.small);
        sheet.painter.setPen(chosen ? sheet.theme.accentText : QColor(0x1b, 0x1d, 0x21));
        sheet.painter.drawText(box, Qt::AlignCenter, QLocale().toString(number));
        sheet.taken.push_back(box);
    }

} // namespace

void paintPaths(const SimplexSheet& sheet)
{
    const SimplexScene& scene = sheet.scene;
    for (int i = 0; i < static_cast<int>(scene.paths.size()); ++i)
        if (i != scene.currentPath && fits(sheet, scene.paths[static_cast<std::size_t>(i)]))
            paintCurve(sheet, scene.paths[static_cast<std::size_t>(i)], false);
    if (scene.currentPath < 0 || scene.currentPath >= static_cast<int>(scene.paths.size()))
        return;
    const engine::WeightsPath& current = scene.paths[static_cast<std::size_t>(scene.currentPath)];
    if (!fits(sheet, current))
        return;
    paintCurve(sheet, current, true);
    for (std::size_t k = 0; k < current.frames.size(); ++k)
        paintFrame(sheet, current.frames[k], static_cast<int>(k) + 1);
}

} // namespace widgets
