// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The squared distance over the simplex as colours and as contour lines: near is bright.
#pragma once
#include "engine/geodesic/refined_distance.h"
#include "widgets/colour_map.h"
#include "widgets/simplex_geometry.h"

#include <QImage>
#include <vector>

namespace widgets {

struct ValueRange {
    double low = 0;
    double high = 1;

    /// 1 at low, 0 at high: the argument of a colour map.
    double nearness(double value) const;
};

/// Least and greatest value of the form over the simplex as drawn.
ValueRange rangeOf(const engine::RefinedDistance& form, const SimplexGeometry& geometry);

/// The colours over the bounding box of the outline, transparent outside; its devicePixelRatio is
/// set.
QImage heatImage(const engine::RefinedDistance& form, const SimplexGeometry& geometry, ColourMap map,
    const ValueRange& range, double devicePixelRatio);

struct Contour {
    double level = 0;
    std::vector<QPolygonF> lines;
};

/// Lines of equal value at round levels, about `count` of them; never leaving the polygon.
std::vector<Contour> contoursOf(const engine::RefinedDistance& form, const SimplexGeometry& geometry,
    const ValueRange& range, int count = 8);

/// Round numbers strictly within the range, about `count` of them.
std::vector<double> roundLevels(const ValueRange& range, int count);

} // namespace widgets
