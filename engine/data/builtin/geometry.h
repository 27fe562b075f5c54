// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Points, curves and seeded wobble for drawing. Only + - * / sqrt and floor are used, each rounded
// as IEEE 754 says, so that every machine draws the same bytes. Draws of Random stand one a
// statement or in a braced list: the order of evaluation elsewhere is the compiler's choice.
#pragma once
#include "engine/random.h"

#include <string_view>
#include <vector>

namespace engine::drawing {

struct Point {
    float x = 0;
    float y = 0; ///< downwards

    Point operator+(Point b) const { return { x + b.x, y + b.y }; }
    Point operator-(Point b) const { return { x - b.x, y - b.y }; }
    Point operator*(float s) const { return { x * s, y * s }; }
};

using Polyline = std::vector<Point>;

float length(Point p);

/// a at t = 0, b at t = 1.
inline float mix(float a, float b, float t)
{
    return a + (b - a) * t;
}
inline Point mix(Point a, Point b, float t)
{
    return { mix(a.x, b.x, t), mix(a.y, b.y, t) };
}
inline float clamp01(float v)
{
    return v < 0 ? 0 : v > 1 ? 1 : v;
}
/// 0 below low, 1 above high, smooth between.
float smoothStep(float low, float high, float v);

/// Cosine and sine of an angle in turns, to 1e-6.
Point onCircle(float turns);

/// x' = a x + b y + dx, y' = c x + d y + dy.
struct Affine {
    float a = 1, b = 0, c = 0, d = 1, dx = 0, dy = 0;

    Point operator()(Point p) const { return { a * p.x + b * p.y + dx, c * p.x + d * p.y + dy }; }
};

/// Turned by an angle in turns, then slanted (tops to the right), then stretched; about the origin.
Affine shaped(float turns, float slant, float stretchX, float stretchY);

/// Points of a drawing; a corner is where the curve through them breaks.
struct Knot {
    Point at;
    bool corner = false;
};
using Knots = std::vector<Knot>;

/// Strokes from text: "x,y x,y! x,y; x,y ...": ';' begins the next stroke, '!' marks a corner.
std::vector<Knots> strokesFrom(std::string_view text);

/// The smooth curve through the knots (Catmull-Rom between corners), a point every `step`.
Polyline curveThrough(const Knots& knots, float step);
/// The same, closed.
Polyline closedCurveThrough(Knots knots, float step);

/// An ellipse of `points` corners, clockwise on the screen.
Polyline ellipse(Point centre, float radiusX, float radiusY, int points = 24);

struct Box {
    Point low { 1e9F, 1e9F };
    Point high { -1e9F, -1e9F };

    void include(Point p);
    float width() const { return high.x - low.x; }
    float height() const { return high.y - low.y; }
};

/// Nearly normal, mean 0, variance 1, never beyond 3.5: a sum of uniforms, since log and cos differ
/// by machine.
float bell(Random& random);
float between(Random& random, float low, float high);
bool chance(Random& random, float probability);

/// Smooth random values, the same for the same seed.
class Noise {
public:
    explicit Noise(std::uint64_t seed)
        : seed_(seed)
    {
    }

    /// In [-1, 1], changing over a distance of 1.
    float at(float x, float y) const;
    /// Octaves of halving size and strength, in about [-1, 1].
    float cloud(float x, float y, int octaves) const;

private:
    float lattice(int x, int y) const;

    std::uint64_t seed_;
};

} // namespace engine::drawing
