// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin/geometry.h"

#include <charconv>
#include <cmath>

namespace engine::drawing {

float length(Point p)
{
    return std::sqrt(p.x * p.x + p.y * p.y);
}

float smoothStep(float low, float high, float v)
{
    const float t = clamp01((v - low) / (high - low));
    return t * t * (3 - 2 * t);
}

Point onCircle(float turns)
{
    const float quarters = 4 * (turns - std::floor(turns));
    const float whole = std::floor(quarters + 0.5F);
    const float angle = (quarters - whole) * 1.57079633F; // in [-pi/4, pi/4]
    const float square = angle * angle;
    const float s = angle * (1 - square / 6 * (1 - square / 20 * (1 - square / 42)));
    const float c = 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)));
    switch (static_cast<int>(whole) % 4) {
    case 0:
        return { c, s };
    case 1:
        return { -s, c };
    case 2:
        return { -c, -s };
    default:
        return { s, -c };
    }
}

Affine shaped(float turns, float slant, float stretchX, float stretchY)
{
    const Point turn = onCircle(turns);
    // (stretch)(slant)(turn); y points down, so leaning right means x falls as y grows.
    const float a = turn.x - slant * turn.y;
    const float b = -turn.y - slant * turn.x;
    return { stretchX * a, stretchX * b, stretchY * turn.y, stretchY * turn.x, 0, 0 };
}

std::vector<Knots> strokesFrom(std::string_view text)
{
    std::vector<Knots> strokes(1);
    const char* at = text.data();
    const char* end = at + text.size();
    const auto number = [&] {
        int value = 0;
        at = std::from_chars(at, end, value).ptr;
        return static_cast<float>(value);
    };
    while (at < end) {
        if (*at == ' ') {
            ++at;
        } else if (*at == ';') {
            strokes.emplace_back();
            ++at;
        } else if (*at == '!') {
            strokes.back().back().corner = true;
            ++at;
        } else {
            const float x = number();
            ++at; // the comma
            const float y = number();
            strokes.back().push_back({ { x, y } });
        }
    }
    return strokes;
}

namespace {

    Point catmullRom(Point before, Point a, Point b, Point after, float t)
    {
        const Point slopeA = (b - before) * 0.5F;
        const Point slopeB = (after - a) * 0.5F;
        const float t2 = t * t;
        const float t3 = t2 * t;
        return a * (2 * t3 - 3 * t2 + 1) + slopeA * (t3 - 2 * t2 + t) + b * (3 * t2 - 2 * t3)
            + slopeB * (t3 - t2);
    }

    void appendSegment(Polyline& line, const Knots& knots, std::size_t i, float step, bool closed)
    {
        const std::size_t n = knots.size();
        const Knot& a = knots[i];
        const Knot& b = knots[(i + 1) % n];
        const bool first = i == 0 && !closed;
        const bool last = i + 2 >= n && !closed;
        const Point before = a.corner || first ? a.at : knots[(i + n - 1) % n].at;
        const Point after = b.corner || last ? b.at : knots[(i + 2) % n].at;
        const int pieces = 1 + static_cast<int>(length(b.at - a.at) / step);
        for (int k = 1; k <= pieces; ++k)
            line.push_back(catmullRom(
                before, a.at, b.at, after, static_cast<float>(k) / static_cast<float>(pieces)));
    }

} // namespace

Polyline curveThrough(const Knots& knots, float step)
{
    Polyline line;
    if (!knots.empty())
        line.push_back(knots.front().at);
    for (std::size_t i = 0; i + 1 < knots.size(); ++i)
        appendSegment(line, knots, i, step, false);
    return line;
}

Polyline closedCurveThrough(Knots knots, float step)
{
    Polyline line;
    for (std::size_t i = 0; i < knots.size(); ++i)
        appendSegment(line, knots, i, step, true);
    return line;
}

Polyline ellipse(Point centre, float radiusX, float radiusY, int points)
{
    Polyline line;
    for (int i = 0; i < points; ++i) {
        const Point p = onCircle(static_cast<float>(i) / static_cast<float>(points));
        line.push_back({ centre.x + radiusX * p.x, centre.y + radiusY * p.y });
    }
    return line;
}

void Box::include(Point p)
{
    low = { std::min(low.x, p.x), std::min(low.y, p.y) };
    high = { std::max(high.x, p.x), std::max(high.y, p.y) };
}

float bell(Random& random)
{
    float sum = -2;
    for (int i = 0; i < 4; ++i)
        sum += static_cast<float>(random.uniform());
    return sum * 1.7320508F; // four uniforms have the variance 1/3
}

float between(Random& random, float low, float high)
{
    return mix(low, high, static_cast<float>(random.uniform()));
}

bool chance(Random& random, float probability)
{
    return static_cast<float>(random.uniform()) < probability;
}

float Noise::lattice(int x, int y) const
{
    std::uint64_t h = seed_
        + static_cast<std::uint64_t>(static_cast<std::int64_t>(x)) * 0x9e3779b97f4a7c15ULL
        + static_cast<std::uint64_t>(static_cast<std::int64_t>(y)) * 0xc2b2ae3d27d4eb4fULL;
    h = (h ^ (h >> 29)) * 0xbf58476d1ce4e5b9ULL;
    h ^= h >> 32;
    return static_cast<float>(h >> 40) * 0x1.0p-23F - 1;
}

float Noise::at(float x, float y) const
{
    const float left = std::floor(x);
    const float top = std::floor(y);
    const int i = static_cast<int>(left);
    const int j = static_cast<int>(top);
    const float u = smoothStep(0, 1, x - left);
    const float v = smoothStep(0, 1, y - top);
    return mix(mix(lattice(i, j), lattice(i + 1, j), u),
        mix(lattice(i, j + 1), lattice(i + 1, j + 1), u), v);
}

float Noise::cloud(float x, float y, int octaves) const
{
    float sum = 0;
    float strength = 0.6F;
    for (int k = 0; k < octaves; ++k) {
        sum += strength * at(x, y);
        x = 2 * x + 17.3F;
        y = 2 * y + 5.9F;
        strength *= 0.5F;
    }
    return sum;
}

} // namespace engine::drawing
