// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pictures of pins stand: beside the map, near their pins, hiding nothing.
#pragma once
#include "widgets/simplex_geometry.h"

#include <vector>

namespace widgets {

/// One place a pin, of that size, within `area`, outside the polygon and off `taken` and each
/// other; empty where there is no room left.
std::vector<QRectF> picturePlaces(const std::vector<QPointF>& pins, QSizeF size,
    const SimplexGeometry& geometry, const QRectF& area, const std::vector<QPolygonF>& taken);

} // namespace widgets
