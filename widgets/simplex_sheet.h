// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One painting of the stage: what its parts share, and the parts that are text and scales.
#pragma once
#include "widgets/simplex_scene.h"

#include <QCoreApplication>

namespace widgets {

/// What all parts of one painting share.
struct SimplexSheet {
    QPainter& painter;
    const SimplexScene& scene;
    const Theme& theme;
    const SimplexLayout& layout;
    ValueRange range;
    QFont font, small, bold;
    double h; ///< height of a line of text: the unit of all sizes
    QRectF area;

    const SimplexGeometry& geometry() const { return layout.geometry; }
};

/// The ticks of all edges, with two and three sources.
void paintScales(const SimplexSheet& sheet);
void paintNames(const SimplexSheet& sheet);
void paintColourBar(const SimplexSheet& sheet);
/// Says in words what the hatching says.
void paintUnconverged(const SimplexSheet& sheet);

QString sceneText(const char* text); ///< translated
QString numberText(double value);

} // namespace widgets
