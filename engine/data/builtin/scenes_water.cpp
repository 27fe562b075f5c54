// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Views over the sea: sunset, sailing boat.
#include "engine/data/builtin/scenery.h"
#include "engine/data/builtin/scenes.h"

#include <cmath>

namespace engine::drawing {

namespace {

    struct Sun {
        Point at;
        float radius = 2;
        Colour light { 1, 0.93F, 0.65F };
    };

    void paintSun(Painting& painting, const Sun& sun)
    {
        painting.blend([&](float x, float y, Colour behind) {
            const float distance = length(Point { x, y } - sun.at) / sun.radius;
            return mix(behind, sun.light, clamp01(0.55F / (1 + 0.25F * distance * distance)));
        });
        painting.outline(ellipse(sun.at, sun.radius, sun.radius), sun.light);
    }

    /// The path of light on the water.
    void paintGlitter(Painting& painting, const Sun& sun, float horizonAt, Random& random)
    {
        const Noise noise(random.next());
        painting.blend([&](float x, float y, Colour behind) {
            const float width = sun.radius * (0.8F + 0.07F * (y - horizonAt));
            const float inside = y < horizonAt ? 0 : clamp01(1.3F - std::abs(x - sun.at.x) / width);
            const float spark = clamp01(0.65F + 1.3F * noise.at(0.5F * x, 1.3F * y));
            return mix(behind, sun.light, 0.9F * inside * spark);
        });
    }

    /// Dark hills before the light; with `sea` they end at the water.
    void paintSilhouette(
        Painting& painting, float horizonAt, bool sea, Colour dark, Colour glow, Random& random)
    {
        const Noise ridge(random.next());
        Ground ground;
        ground.height = sea ? horizonAt + 0.3F : horizonAt - 0.5F;
        ground.roughness = between(random, 2, 5);
        ground.scale = between(random, 6, 14);
        Plane land = groundBelow(ground, ridge);
        if (sea)
            cutOut(land, levelBelow(horizonAt));
        painting.lay(land, [&](float, float y) {
            return mix(mix(dark, glow, 0.25F), dark * 0.5F, clamp01((y - horizonAt + 2) / 6));
        });
    }

    struct Boat {
        Point keel;
        float scale = 1;
        float lean = 0;
        float way = 1; ///< 1 sails to the right, -1 to the left

        Point operator()(float x, float y) const
        {
            return { keel.x + scale * (way * x - 3 * lean * y),
                keel.y + scale * (y + 0.1F * lean * x) };
        }
    };

    /// Sails, mast and hull; answers the colour of the main sail.
    Colour paintBoat(Painting& painting, const Boat& on, Random& random)
    {
        const Colour cloth = chance(random, 0.7F) ? near({ 0.96F, 0.96F, 0.97F }, 0.04F, random)
                                                  : anyVivid(random);
        const Colour jib = chance(random, 0.75F) ? cloth * 0.88F : anyVivid(random);
        const float tall = between(random, 13, 17);
        const Knots mainSail { { on(0.3F, -tall), true }, { on(4.6F, -0.5F * tall) },
            { on(6, -2.6F), true }, { on(0.3F, -2.6F), true } };
        painting.lay(shapeOf(closedCurveThrough(mainSail, 1)),
            [&](float x, float) { return cloth * (1 - 0.03F * std::abs(x - on.keel.x)); });
        if (chance(random, 0.85F))
            painting.outline({ on(-0.6F, -0.86F * tall), on(-0.6F, -2.4F), on(-5.2F, -1.9F) }, jib);
        const Point mast[] = { on(0, -tall - 0.5F), on(0, 0) };
        painting.line(mast, 0.35F, { 0.3F, 0.22F, 0.16F });
        const Knots hull { { on(-6.4F, -1.4F), true }, { on(6.6F, -1.4F), true },
            { on(5.2F, 1.4F) }, { on(-4, 1.5F) } };
        const Colour paint = chance(random, 0.5F) ? anyVivid(random) * 0.7F
                                                  : near({ 0.3F, 0.18F, 0.12F }, 0.15F, random);
        painting.outline(closedCurveThrough(hull, 1), paint);
        return cloth;
    }

} // namespace

Painting sunset(Random& random)
{
    static constexpr Colour kHigh[] = { { 0.16F, 0.14F, 0.38F }, { 0.4F, 0.2F, 0.42F },
        { 0.2F, 0.3F, 0.55F }, { 0.55F, 0.22F, 0.25F } };
    static constexpr Colour kLow[]
        = { { 1, 0.6F, 0.2F }, { 1, 0.75F, 0.35F }, { 0.98F, 0.45F, 0.25F }, { 1, 0.55F, 0.45F } };
    Painting painting;
    Sky sky;
    sky.horizonAt = between(random, 17, 23);
    sky.top = anyOf(kHigh, random);
    sky.horizon = anyOf(kLow, random);
    sky.cloud = mix(sky.top, { 0.95F, 0.45F, 0.4F }, 0.55F);
    sky.cloudiness = between(random, 0.2F, 0.75F);
    paintSky(painting, sky, random);
    Sun sun;
    sun.at.x = between(random, 7, 25);
    sun.at.y = sky.horizonAt - between(random, -1.5F, 6);
    sun.radius = between(random, 1.8F, 3.6F);
    paintSun(painting, sun);
    const bool sea = chance(random, 0.7F);
    if (sea) {
        const float choppy = between(random, 0.2F, 0.5F);
        paintWater(painting,
            { .horizonAt = sky.horizonAt,
                .far = mix(sky.horizon, sky.top, 0.35F),
                .close = sky.top * 0.45F,
                .choppy = choppy },
            random);
        paintGlitter(painting, sun, sky.horizonAt, random);
    }
    if (!sea || chance(random, 0.5F)) {
        const Colour dark = sky.top * between(random, 0.2F, 0.45F);
        paintSilhouette(painting, sky.horizonAt, sea, dark, sky.horizon, random);
    }
    return painting;
}

Painting sailingBoat(Random& random)
{
    static constexpr Colour kSeas[]
        = { { 0.08F, 0.3F, 0.5F }, { 0.1F, 0.42F, 0.5F }, { 0.06F, 0.2F, 0.4F } };
    Painting painting;
    const float horizonAt = between(random, 16, 21);
    paintSky(painting, daySky(horizonAt, random), random);
    if (chance(random, 0.4F)) {
        const Noise coast(random.next());
        const float roughness = between(random, 1.5F, 4);
        const Colour far = near({ 0.4F, 0.52F, 0.5F }, 0.1F, random);
        painting.lay(groundBelow({ horizonAt + 0.5F, roughness, 8 }, coast), far);
    }
    Water water;
    water.horizonAt = horizonAt;
    water.close = anyOf(kSeas, random);
    water.far = mix(water.close, { 0.96F, 0.96F, 0.97F }, 0.4F);
    water.choppy = between(random, 0.25F, 0.6F);
    paintWater(painting, water, random);
    Boat boat;
    boat.keel.x = between(random, 10, 22);
    boat.keel.y = horizonAt + between(random, 3, 6);
    boat.scale = between(random, 0.75F, 1.25F);
    boat.lean = 0.06F * bell(random);
    boat.way = chance(random, 0.5F) ? 1.0F : -1.0F;
    const Colour cloth = paintBoat(painting, boat, random);
    const Noise foam(random.next());
    painting.blend([&](float x, float y, Colour behind) { // the sails in the water
        const float inside = y < boat.keel.y + boat.scale
            ? 0
            : clamp01(1 - std::abs(x - boat.keel.x) / (5 * boat.scale))
                * clamp01(1 - (y - boat.keel.y) / 9);
        return mix(behind, cloth, 0.65F * inside * clamp01(2 * foam.at(0.5F * x, 1.5F * y)));
    });
    return painting;
}

} // namespace engine::drawing
