// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places that attract the point: corners, pins and the star first, then tenths, then edges.
#pragma once
#include "widgets/simplex_scene.h"

namespace widgets {

/// Exactly the weights of the place near `at` (within `reach`, in pixels; tenths and edges attract
/// from half as far), else those of `at` itself.
engine::Weights snapped(
    const SimplexScene& scene, const SimplexGeometry& geometry, QPointF at, double reach);

/// Between the places of the grid: 0.1, nearer to the map finer.
double snappingStep(double zoom);

} // namespace widgets
