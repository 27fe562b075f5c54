// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small rectangle of light that strokes and filled outlines are drawn on, anti-aliased.
#pragma once
#include "engine/data/builtin/geometry.h"

#include <span>

namespace engine::drawing {

/// Values in [0, 1], row-major; the centre of pixel (0, 0) lies at (0.5, 0.5).
struct Plane {
    int width = 28;
    int height = 28;
    std::vector<float> values = std::vector<float>(static_cast<std::size_t>(width * height));

    Plane() = default;
    Plane(int w, int h)
        : width(w)
        , height(h)
    {
    }
    float& at(int x, int y) { return values[static_cast<std::size_t>(y * width + x)]; }
    float at(int x, int y) const { return values[static_cast<std::size_t>(y * width + x)]; }
};

/// A place of a pen: where, and how far its ink reaches.
struct PenPoint {
    Point at;
    float radius = 1;
};

/// Draws a line of varying width with round ends; where strokes meet the stronger ink stays.
/// softness: width of the blurred edge, in pixels.
void ink(Plane& plane, std::span<const PenPoint> line, float softness = 1);

/// The share of every pixel that the outlines cover, exact; an outline of the other orientation is
/// a hole.
Plane filled(int width, int height, std::span<const Polyline> outlines);
inline Plane filled(int width, int height, const Polyline& outline)
{
    return filled(width, height, std::span(&outline, 1));
}

/// Keeps the larger value of each pixel.
void unite(Plane& plane, const Plane& other);
/// plane * (1 - other): takes the other's shape out.
void cutOut(Plane& plane, const Plane& other);

/// Convolves with [side, 1 - 2 side, side] along both axes.
void soften(Plane& plane, float side);

/// Rounded to 0..255.
void copyTo(const Plane& plane, std::span<std::uint8_t> image);

} // namespace engine::drawing
