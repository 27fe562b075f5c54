// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The box with numbers beside a place of the simplex: weights, distance, what else there is to say.
#pragma once
#include "widgets/simplex_scene.h"

namespace widgets {

struct ReadOutPiece {
    QString text;
    int source; ///< its colour
};

struct ReadOut {
    std::vector<std::vector<ReadOutPiece>> weights; ///< rows
    QStringList lines;                              ///< below them, small
    double pieceWidth = 0;
    QSizeF size;
};

/// Of the point under the hand.
ReadOut pointReadOut(const SimplexScene& scene, const QFont& font);
/// Of the place under the mouse: also how far the nearest pin is.
ReadOut hoverReadOut(const SimplexScene& scene, const QFont& font);

/// Beside `at`, on the side where there is room.
QRectF readOutRect(const ReadOut& readOut, const SimplexGeometry& geometry, QPointF at,
    const QFont& font, const QRectF& area);
/// The same, or another place around `at` that covers less of what is there already.
QRectF clearRect(const QRectF& rect, QPointF at, const QFont& font, const QRectF& area,
    const std::vector<QRectF>& taken);
void paintReadOut(QPainter& painter, const Theme& theme, const ReadOut& readOut, const QRectF& rect,
    const QFont& font);

} // namespace widgets
