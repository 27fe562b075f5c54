// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layer of the stage that follows the hand: the point, its compass and the box with its
// numbers.
#include "widgets/simplex_scene.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace widgets {

namespace {

    struct Piece {
        QString text;
        int source; ///< its colour
    };

    /// What the box says: rows of weights, then the distance.
    struct ReadOut {
        std::vector<std::vector<Piece>> weights;
        QString distance;
        double pieceWidth = 0;
        QSizeF size;
    };

    bool hasPoint(const SimplexScene& scene)
    {
        return scene.size() >= 2 && static_cast<int>(scene.weights.size()) == scene.size();
    }

    ReadOut readOutOf(const SimplexScene& scene, const QFont& font)
    {
        const auto sources = static_cast<std::size_t>(scene.size());
        const std::size_t inARow = sources <= 4 ? sources : (sources + 1) / 2;
        const QFontMetricsF metrics(font);
        const QFontMetricsF small(smallFont(font));
        ReadOut readOut;
        for (int s = 0; s < scene.size(); ++s) {
            if (readOut.weights.empty() || readOut.weights.back().size() == inARow)
                readOut.weights.emplace_back();
            readOut.weights.back().push_back(
                { QLocale().toString(scene.weights[static_cast<std::size_t>(s)], 'f', 3), s });
        }
        readOut.pieceWidth
            = metrics.horizontalAdvance(QLocale().toString(0.0, 'f', 3)) + 0.55 * metrics.height();
        if (scene.form)
            readOut.distance = QCoreApplication::translate("SimplexScene", "distance² %1")
                                   .arg(QLocale().toString(scene.form->at(scene.weights), 'g', 4));
        const double pieces
            = static_cast<double>(readOut.weights.front().size()) * readOut.pieceWidth;
        const double rows = static_cast<double>(readOut.weights.size()) * metrics.height();
        readOut.size = QSizeF(
            std::max(pieces, small.horizontalAdvance(readOut.distance) + 0.55 * metrics.height())
                + 0.6 * metrics.height(),
            rows + (readOut.distance.isEmpty() ? 0 : small.height()) + 0.7 * metrics.height());
        return readOut;
    }

    /// Beside the point, on the side where there is room.
    QRectF readOutRect(const ReadOut& readOut, const SimplexGeometry& geometry, QPointF at,
        double h, const QRectF& area)
    {
        const QSizeF size = readOut.size;
        QRectF rect(at + QPointF(1.2 * h, 0.2 * h), size);
        if (geometry.sources() == 2) // above the band, off its scale
            rect.moveBottomLeft(at + QPointF(0.9 * h, -geometry.bandHalf() - 0.3 * h));
        if (rect.right() > area.right() - 0.3 * h)
            rect.moveRight(at.x() - 1.2 * h);
        if (rect.bottom() > area.bottom() - 0.3 * h)
            rect.moveBottom(at.y() - 0.2 * h);
        return rect;
    }

    /// Where the distance falls fastest, as far as the eye goes; nothing at the bottom.
    std::optional<QPointF> compassOf(
        const SimplexScene& scene, const SimplexGeometry& geometry, QPointF at)
    {
        if (!scene.form || scene.size() < 3)
            return {};
        const double step = 0.002 * geometry.edge();
        const auto value = [&](QPointF p) { return scene.form->at(geometry.coordinatesAt(p)); };
        const QPointF slope(
            (value(at + QPointF(step, 0)) - value(at - QPointF(step, 0))) / (2 * step),
            (value(at + QPointF(0, step)) - value(at - QPointF(0, step))) / (2 * step));
        const double length = std::hypot(slope.x(), slope.y());
        const double scale = scene.form->v.cwiseAbs().maxCoeff() / std::max(1.0, geometry.edge());
        if (!(length > 0.02 * scale))
            return {};
        return -slope / length;
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

    void paintCompass(QPainter& painter, QPointF at, QPointF direction, double h)
    {
        const QLineF line(at + 0.7 * h * direction, at + 2.3 * h * direction);
        painter.setPen(QPen(QColor(0, 0, 0, 80), 0.22 * h, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(line);
        painter.setPen(QPen(Qt::white, 0.11 * h, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(line);
    }

    void paintReadOut(QPainter& painter, const Theme& theme, const ReadOut& readOut,
        const QRectF& rect, const QFont& font)
    {
        const double h = QFontMetricsF(font).height();
        QColor ground = theme.panel;
        ground.setAlphaF(0.95f);
        painter.setPen(QPen(theme.line, 0.06 * h));
        painter.setBrush(ground);
        painter.drawRoundedRect(rect, 0.35 * h, 0.35 * h);
        double y = rect.top() + 0.35 * h;
        const double left = rect.left() + 0.55 * h;
        painter.setFont(font);
        for (const auto& row : readOut.weights) {
            double x = left;
            for (const Piece& piece : row) {
                painter.setPen(theme.sourceText(piece.source));
                painter.drawText(QRectF(x, y, readOut.pieceWidth, h),
                    Qt::AlignLeft | Qt::AlignVCenter, piece.text);
                x += readOut.pieceWidth;
            }
            y += h;
        }
        painter.setFont(smallFont(font));
        painter.setPen(theme.mutedText);
        painter.drawText(
            QRectF(left, y, rect.right() - left, QFontMetricsF(painter.font()).height()),
            Qt::AlignLeft | Qt::AlignVCenter, readOut.distance);
    }

    /// From the point on the segment up to its place on the curve.
    void paintPlumb(QPainter& painter, const SimplexScene& scene, const Theme& theme,
        const SimplexGeometry& geometry, const QRectF& profile, QPointF at, double h)
    {
        const double nearness = rangeOf(scene, geometry).nearness(scene.form->at(scene.weights));
        const QPointF on(at.x(), profile.top() + 0.92 * nearness * profile.height());
        painter.setPen(QPen(theme.mutedText, 0.07 * h, Qt::DashLine));
        painter.drawLine(at, on);
        painter.setPen(QPen(theme.panel, 0.12 * h));
        painter.setBrush(theme.point);
        painter.drawEllipse(on, 0.32 * h, 0.32 * h);
    }

} // namespace

QRectF marksBounds(const SimplexScene& scene, const QFont& font, const QRectF& area)
{
    const SimplexGeometry geometry = simplexLayout(scene, font, area).geometry;
    if (!hasPoint(scene) || geometry.sources() < 2)
        return {};
    const double h = QFontMetricsF(font).height();
    const QPointF at = geometry.position(scene.weights);
    QRectF bounds(at - QPointF(2.6 * h, 2.6 * h), QSizeF(5.2 * h, 5.2 * h));
    if (scene.readOut)
        bounds |= readOutRect(readOutOf(scene, font), geometry, at, h, area);
    if (const QRectF profile = profileArea(scene, geometry, font, area); !profile.isEmpty())
        bounds |= QRectF(at.x() - h, profile.top() - h, 2 * h, at.y() - profile.top() + h);
    return bounds.adjusted(-2, -2, 2, 2);
}

void paintSimplexMarks(
    QPainter& painter, const SimplexScene& scene, const Theme& theme, const QRectF& area)
{
    const QFont font = painter.font();
    const SimplexGeometry geometry = simplexLayout(scene, font, area).geometry;
    if (!hasPoint(scene) || geometry.sources() < 2)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double h = QFontMetricsF(font).height();
    const QPointF at = geometry.position(scene.weights);
    if (const QRectF profile = profileArea(scene, geometry, font, area); !profile.isEmpty())
        paintPlumb(painter, scene, theme, geometry, profile, at, h);
    if (const auto direction = compassOf(scene, geometry, at))
        paintCompass(painter, at, *direction, h);
    paintPoint(painter, theme, at, h);
    if (scene.readOut) {
        const ReadOut readOut = readOutOf(scene, font);
        paintReadOut(painter, theme, readOut, readOutRect(readOut, geometry, at, h, area), font);
    }
    painter.restore();
}

} // namespace widgets
