// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin/scenery.h"

namespace engine::drawing {

void paintSky(Painting& painting, const Sky& sky, Random& random)
{
    const Noise noise(random.next());
    const float stretch = between(random, 1.5F, 3.5F);
    painting.fill([&](float x, float y) {
        const float t = clamp01(y / sky.horizonAt);
        const float cover = clamp01(
            2.2F * (noise.cloud(0.09F * x, 0.09F * stretch * y, 4) + sky.cloudiness - 0.5F));
        return mix(mix(sky.top, sky.horizon, t * t * (0.4F + 0.6F * t)), sky.cloud, cover);
    });
}

Sky daySky(float horizonAt, Random& random)
{
    static constexpr Colour kBlues[]
        = { { 0.25F, 0.5F, 0.85F }, { 0.35F, 0.62F, 0.92F }, { 0.2F, 0.4F, 0.7F } };
    Sky sky;
    sky.top = anyOf(kBlues, random);
    sky.horizon = near({ 0.78F, 0.88F, 0.96F }, 0.05F, random);
    sky.horizonAt = horizonAt;
    sky.cloudiness = between(random, 0.15F, 0.7F);
    return sky;
}

void paintWater(Painting& painting, const Water& water, Random& random)
{
    const Noise noise(random.next());
    painting.lay(levelBelow(water.horizonAt), [&](float x, float y) {
        const float depth = clamp01((y - water.horizonAt) / (32 - water.horizonAt));
        const float wave = noise.cloud(0.22F * x, y * mix(1.6F, 0.7F, depth), 3);
        return mix(water.far, water.close, depth) * (1 + water.choppy * wave);
    });
}

Plane levelBelow(float height)
{
    return shapeOf({ { -1, height }, { 33, height }, { 33, 33 }, { -1, 33 } });
}

Plane groundBelow(const Ground& ground, const Noise& noise)
{
    Polyline outline { { 33, 33 }, { -1, 33 } };
    for (float x = -1; x <= 33; x += 0.5F)
        outline.push_back(
            { x, ground.height - ground.roughness * noise.cloud(x / ground.scale, 3.7F, 3) });
    return shapeOf(outline);
}

void paintBlur(Painting& painting, Colour a, Colour b, Random& random)
{
    const Noise noise(random.next());
    const Noise light(random.next());
    painting.fill([&](float x, float y) {
        const float t = clamp01(0.5F + 0.9F * noise.cloud(0.1F * x, 0.1F * y, 2));
        return mix(a, b, t) * (1 + 0.35F * light.at(0.16F * x, 0.16F * y));
    });
}

Polyline leaf(Point from, float turns, float longSide, float wide)
{
    const Point along = onCircle(turns);
    Polyline outline;
    for (Point p : ellipse({ 0.5F * longSide, 0 }, 0.5F * longSide, wide, 18))
        outline.push_back(
            { from.x + along.x * p.x - along.y * p.y, from.y + along.y * p.x + along.x * p.y });
    return outline;
}

} // namespace engine::drawing
