// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin/cloth.h"

#include <cmath>

namespace engine::drawing {

namespace {

    /// A wave of the period 1 in [-1, 1], flattened at its crests.
    float band(float t)
    {
        return 2 * clamp01(0.5F + 0.9F * onCircle(t).x) - 1;
    }

    /// In [-1, 1].
    float patternAt(const Fabric& fabric, const Noise& noise, float x, float y)
    {
        const float u = x / fabric.period + fabric.phase;
        const float v = y / fabric.period + fabric.phase;
        switch (fabric.pattern) {
        case Pattern::plain:
            return 0;
        case Pattern::levelStripes:
            return band(v + 0.004F * (x - 14) * (x - 14) / fabric.period);
        case Pattern::uprightStripes:
            return band(u);
        case Pattern::checks:
            return 0.5F * (band(u) + band(v));
        case Pattern::dots: {
            const float row = std::floor(v);
            const float shift = row - 2 * std::floor(0.5F * row) > 0.5F ? 0.5F : 0.0F;
            const float du = u + shift - std::floor(u + shift) - 0.5F;
            const float dv = v - row - 0.5F;
            return du * du + dv * dv < 0.09F ? 1.0F : -0.3F;
        }
        case Pattern::flowers:
            return clamp01(0.5F + 2.5F * noise.cloud(1.3F * u, 1.3F * v, 2)) * 2 - 1;
        case Pattern::knit:
            return 0.6F * onCircle(u).x + 0.4F * noise.at(2 * u, 2 * v);
        case Pattern::print: {
            const bool inside = std::abs(x - 14) < 4.2F && std::abs(y - 14) < 4;
            return inside ? clamp01(0.55F + 1.8F * noise.at(2.4F * u, 2.4F * v)) * 2 - 0.6F : 0;
        }
        }
        return 0;
    }

} // namespace

Fabric anyFabric(std::span<const Pattern> patterns, Random& random)
{
    Fabric fabric;
    fabric.tone
        = chance(random, 0.25F) ? between(random, 0.2F, 0.45F) : between(random, 0.45F, 0.92F);
    fabric.pattern = patterns[random.below(patterns.size())];
    fabric.contrast = between(random, 0.15F, 0.55F);
    if (chance(random, 0.5F))
        fabric.contrast = -fabric.contrast;
    fabric.period = between(random, 2.4F, 5.5F);
    fabric.phase = between(random, 0, 1);
    fabric.folds = between(random, 0.05F, 0.28F);
    fabric.grain = between(random, 0.02F, 0.09F);
    fabric.fade = 0.08F * bell(random);
    fabric.seed = random.next();
    return fabric;
}

void lay(Plane& picture, const Plane& piece, const Fabric& fabric)
{
    const Noise noise(fabric.seed);
    Plane depth = piece;
    soften(depth, 0.25F);
    soften(depth, 0.25F);
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x) {
            const float cover = piece.at(x, y);
            if (cover <= 0)
                continue;
            const float px = static_cast<float>(x);
            const float py = static_cast<float>(y);
            const float pattern = patternAt(fabric, noise, px, py);
            const float fold
                = noise.at(0.28F * px + 7, 0.07F * py) + 0.5F * noise.at(0.5F * px, 0.2F * py + 9);
            const float grain = noise.at(1.7F * px + 3.3F, 1.7F * py + 1.9F);
            const float light = fabric.tone * (1 + fabric.contrast * pattern)
                    * (1 + fabric.folds * fold) * (0.72F + 0.28F * depth.at(x, y))
                + fabric.grain * grain + fabric.fade * (14 - py) / 14;
            float& value = picture.at(x, y);
            value = mix(value, std::clamp(light, 0.06F, 1.0F), cover);
        }
}

namespace {

    Plane marked(const Plane& picture, std::span<const Point> line, float radius)
    {
        std::vector<PenPoint> points;
        for (const Point p : line)
            points.push_back({ p, radius });
        Plane mark(picture.width, picture.height);
        ink(mark, points);
        return mark;
    }

} // namespace

void seam(Plane& picture, const Plane& within, std::span<const Point> line, float radius,
    float tone, float strength)
{
    const Plane mark = marked(picture, line, radius);
    for (std::size_t i = 0; i < mark.values.size(); ++i)
        picture.values[i]
            = mix(picture.values[i], tone, strength * mark.values[i] * within.values[i]);
}

void draw(Plane& picture, std::span<const Point> line, float radius, float tone)
{
    const Plane mark = marked(picture, line, radius);
    for (std::size_t i = 0; i < mark.values.size(); ++i)
        picture.values[i] = mix(picture.values[i], tone, mark.values[i]);
}

Polyline sewn(Polyline outline, const Noise& noise, float amount)
{
    for (Point& p : outline) {
        const Point at = p * 0.22F;
        p = p + Point { noise.at(at.x, at.y), noise.at(at.x + 41.3F, at.y + 23.9F) } * amount;
    }
    return outline;
}

Polyline mirrored(const Polyline& outline)
{
    Polyline other = outline;
    for (Point& p : other)
        p.x = 28 - p.x;
    return other;
}

} // namespace engine::drawing
