// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies behind and around the subjects of scenes: sky, water, ground, blurred leaves.
#pragma once
#include "engine/data/builtin/painting.h"

namespace engine::drawing {

struct Sky {
    Colour top;
    Colour horizon;
    float horizonAt = 20; ///< height in pixels from the top
    Colour cloud { 0.96F, 0.96F, 0.97F };
    float cloudiness = 0.4F; ///< 0 clear, 1 overcast
};
void paintSky(Painting& painting, const Sky& sky, Random& random);
/// Blue with white clouds.
Sky daySky(float horizonAt, Random& random);

struct Water {
    float horizonAt = 20;
    Colour far;
    Colour close;
    float choppy = 0.3F; ///< strength of the waves
};
void paintWater(Painting& painting, const Water& water, Random& random);

/// Everything below a level line.
Plane levelBelow(float height);

/// Everything below an uneven line around a height.
struct Ground {
    float height = 20;
    float roughness = 3; ///< amplitude in pixels
    float scale = 8;     ///< width of a hill in pixels
};
Plane groundBelow(const Ground& ground, const Noise& noise);

/// Two colours that run into each other, as behind a close subject.
void paintBlur(Painting& painting, Colour a, Colour b, Random& random);

/// An ellipse that grows from a point in a direction.
Polyline leaf(Point from, float turns, float longSide, float wide);

} // namespace engine::drawing
