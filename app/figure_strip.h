// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A few images of the blend along the journey: rows are images, columns stops, as in the papers.
#pragma once
#include "app/exhibit.h"
#include "app/figure_sheet.h"

namespace app {

/// As many images as have room below each other; stops 0: as many as suit the width.
void paintStripFigure(
    const FigureSheet& sheet, const Exhibit& exhibit, const QRectF& area, int stops = 0);

} // namespace app
