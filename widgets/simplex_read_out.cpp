// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_read_out.h"

#include "widgets/simplex_sheet.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>

namespace widgets {

namespace {

    ReadOut readOutOf(const SimplexScene& scene, const engine::Weights& weights, QStringList lines,
        const QFont& font)
    {
        const auto sources = static_cast<std::size_t>(scene.size());
        const std::size_t inARow = sources <= 4 ? sources : (sources + 1) / 2;
        const QFontMetricsF metrics(font);
        const QFontMetricsF small(smallFont(font));
        ReadOut readOut;
        for (int s = 0; s < static_cast<int>(weights.size()); ++s) {
            if (readOut.weights.empty() || readOut.weights.back().size() == inARow)
                readOut.weights.emplace_back();
            readOut.weights.back().push_back(
                { weightText(weights[static_cast<std::size_t>(s)]), s });
        }
        readOut.pieceWidth = metrics.horizontalAdvance(weightText(0)) + 0.55 * metrics.height();
        readOut.lines = std::move(lines);
        double width = readOut.weights.empty()
            ? 0
            : static_cast<double>(readOut.weights.front().size()) * readOut.pieceWidth;
        for (const QString& line : readOut.lines)
            width = std::max(width, small.horizontalAdvance(line) + 0.55 * metrics.height());
        readOut.size = QSizeF(width + 0.6 * metrics.height(),
            static_cast<double>(readOut.weights.size()) * metrics.height()
                + static_cast<double>(readOut.lines.size()) * small.height()
                + 0.7 * metrics.height());
        return readOut;
    }

    QStringList distanceLine(const SimplexScene& scene, const engine::Weights& weights)
    {
        if (!scene.form)
            return {};
        return {
            sceneText("distance² %1").arg(QLocale().toString(scene.form->at(weights), 'g', 4))
        };
    }

} // namespace

ReadOut pointReadOut(const SimplexScene& scene, const QFont& font)
{
    constexpr int kMost = 4; // more weights would hide the simplex; their sliders tell them
    return readOutOf(scene, scene.size() <= kMost ? scene.weights : engine::Weights(),
        distanceLine(scene, scene.weights), font);
}

ReadOut hoverReadOut(const SimplexScene& scene, const QFont& font)
{
    const engine::Weights& weights = *scene.hover;
    QStringList lines = distanceLine(scene, weights);
    if (const int pin = nearestPin(scene, weights); pin >= 0) {
        const Pin& nearest = scene.pins[static_cast<std::size_t>(pin)];
        const QString name
            = QFontMetricsF(smallFont(font))
                  .elidedText(nearest.name, Qt::ElideRight, 8 * QFontMetricsF(font).height());
        lines << sceneText("%1 away from pin %2")
                     .arg(QLocale().toString(
                              engine::distanceBetween(nearest.weights, weights), 'f', 2),
                         name);
    }
    return readOutOf(scene, weights, lines, font);
}

QRectF readOutRect(const ReadOut& readOut, const SimplexGeometry& geometry, QPointF at,
    const QFont& font, const QRectF& area)
{
    const double h = QFontMetricsF(font).height();
    const QSizeF size = readOut.size;
    QRectF rect(at + QPointF(1.2 * h, 0.2 * h), size);
    if (geometry.corners() == 2) // above the band, off its scale
        rect.moveBottomLeft(at + QPointF(0.9 * h, -geometry.bandHalf() - 0.3 * h));
    if (rect.right() > area.right() - 0.3 * h)
        rect.moveRight(at.x() - 1.2 * h);
    if (rect.bottom() > area.bottom() - 0.3 * h)
        rect.moveBottom(at.y() - 0.2 * h);
    return rect;
}

QRectF clearRect(const QRectF& rect, QPointF at, const QFont& font, const QRectF& area,
    const std::vector<QRectF>& taken)
{
    const double h = QFontMetricsF(font).height();
    const auto covered = [&](const QRectF& there) {
        double sum = area.contains(there) ? 0.0 : 1e9;
        for (const QRectF& other : taken) {
            const QRectF common = other & there;
            sum += common.width() * common.height();
        }
        return sum;
    };
    const double right = at.x() + 1.2 * h;
    const double left = at.x() - 1.2 * h - rect.width();
    const double middle = at.x() - rect.width() / 2;
    const double above = at.y() - 0.5 * h - rect.height();
    const double below = at.y() + 0.2 * h;
    QRectF best = rect;
    for (const QPointF corner : { QPointF(right, above), QPointF(left, below), QPointF(left, above),
             QPointF(middle, at.y() + 1.2 * h), QPointF(middle, at.y() - 1.2 * h - rect.height()) })
        if (const QRectF there(corner, rect.size()); covered(there) < covered(best))
            best = there;
    return best;
}

void paintReadOut(QPainter& painter, const Theme& theme, const ReadOut& readOut, const QRectF& rect,
    const QFont& font)
{
    if (readOut.weights.empty() && readOut.lines.isEmpty())
        return;
    const double h = QFontMetricsF(font).height();
    painter.setPen(QPen(theme.line, 0.06 * h));
    painter.setBrush(withAlpha(theme.panel, 0.95));
    painter.drawRoundedRect(rect, 0.35 * h, 0.35 * h);
    double y = rect.top() + 0.35 * h;
    const double left = rect.left() + 0.55 * h;
    painter.setFont(font);
    for (const auto& row : readOut.weights) {
        double x = left;
        for (const ReadOutPiece& piece : row) {
            painter.setPen(theme.sourceText(piece.source));
            painter.drawText(
                QRectF(x, y, readOut.pieceWidth, h), Qt::AlignLeft | Qt::AlignVCenter, piece.text);
            x += readOut.pieceWidth;
        }
        y += h;
    }
    painter.setFont(smallFont(font));
    painter.setPen(theme.mutedText);
    const double line = QFontMetricsF(painter.font()).height();
    for (const QString& text : readOut.lines) {
        painter.drawText(
            QRectF(left, y, rect.right() - left, line), Qt::AlignLeft | Qt::AlignVCenter, text);
        y += line;
    }
}

} // namespace widgets
