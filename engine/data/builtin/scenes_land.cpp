// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Landscapes: sunset, mountain, forest, city, desert, sailing boat.
#include "engine/data/builtin/scenes.h"

#include <cmath>

namespace engine::drawing {

namespace {

    constexpr Colour kSkyBlues[]
        = { { 0.25F, 0.5F, 0.85F }, { 0.35F, 0.62F, 0.92F }, { 0.2F, 0.4F, 0.7F } };
    constexpr Colour kWhite { 0.96F, 0.96F, 0.97F };

    void paintDaySky(Painting& painting, float horizonAt, Random& random)
    {
        const Colour top = anyOf(kSkyBlues, random);
        const Colour horizon = near({ 0.78F, 0.88F, 0.96F }, 0.05F, random);
        paintSky(painting, top, horizon, horizonAt, kWhite, between(random, 0.15F, 0.7F), random);
    }

    /// Water below the horizon: waves that grow towards the eye.
    void paintWater(
        Painting& painting, float horizonAt, Colour far, Colour close, float choppy, Random& random)
    {
        const Noise noise(random.next());
        const Polyline below { { -1, horizonAt }, { 33, horizonAt }, { 33, 33 }, { -1, 33 } };
        painting.lay(shapeOf(below), [&](float x, float y) {
            const float depth = clamp01((y - horizonAt) / (32 - horizonAt));
            const float wave
                = noise.cloud(x * mix(0.35F, 0.16F, depth), y * mix(1.6F, 0.7F, depth), 3);
            return mix(far, close, depth) * (1 + choppy * wave);
        });
    }

} // namespace

Painting sunset(Random& random)
{
    static constexpr Colour kHigh[] = { { 0.16F, 0.14F, 0.38F }, { 0.4F, 0.2F, 0.42F },
        { 0.2F, 0.3F, 0.55F }, { 0.55F, 0.22F, 0.25F } };
    static constexpr Colour kLow[]
        = { { 1, 0.6F, 0.2F }, { 1, 0.75F, 0.35F }, { 0.98F, 0.45F, 0.25F }, { 1, 0.55F, 0.45F } };
    Painting painting;
    const float horizonAt = between(random, 17, 23);
    const Colour high = anyOf(kHigh, random);
    const Colour low = anyOf(kLow, random);
    paintSky(painting, high, low, horizonAt, mix(high, { 0.95F, 0.45F, 0.4F }, 0.55F),
        between(random, 0.2F, 0.75F), random);
    const Point sun { between(random, 7, 25), horizonAt - between(random, -1.5F, 6) };
    const float radius = between(random, 1.8F, 3.6F);
    const Colour light { 1, 0.93F, 0.65F };
    painting.fill([&](float x, float y) {
        const float distance = length(Point { x, y } - sun) / radius;
        return mix(painting.at(static_cast<int>(x), static_cast<int>(y)), light,
            clamp01(0.55F / (1 + 0.25F * distance * distance)));
    });
    painting.outline(ellipse(sun, radius, radius), light);
    const bool sea = chance(random, 0.7F);
    if (sea) {
        paintWater(painting, horizonAt, mix(low, high, 0.35F), high * 0.45F,
            between(random, 0.2F, 0.5F), random);
        const Noise glitter(random.next());
        const Polyline below { { -1, horizonAt }, { 33, horizonAt }, { 33, 33 }, { -1, 33 } };
        painting.lay(shapeOf(below), [&](float x, float y) {
            const float width = radius * (0.8F + 0.07F * (y - horizonAt));
            const float inside = clamp01(1.3F - std::abs(x - sun.x) / width);
            const float spark = clamp01(0.65F + 1.3F * glitter.at(0.5F * x, 1.3F * y));
            return mix(painting.at(static_cast<int>(x), static_cast<int>(y)), light,
                0.9F * inside * spark);
        });
    }
    if (!sea || chance(random, 0.4F)) {
        const Noise ridge(random.next());
        const float height = sea ? horizonAt + 0.3F : horizonAt - 0.5F;
        const Plane land
            = groundBelow(height, between(random, 2, 5), between(random, 6, 14), ridge);
        const Colour dark = high * between(random, 0.2F, 0.45F);
        if (!sea)
            painting.lay(land, [&](float, float y) {
                return mix(mix(dark, low, 0.25F), dark * 0.5F, clamp01((y - horizonAt) / 6));
            });
        else
            painting.lay(land, [&](float x, float y) {
                return y < horizonAt ? dark : painting.at(static_cast<int>(x), static_cast<int>(y));
            });
    }
    return painting;
}

Painting mountain(Random& random)
{
    Painting painting;
    const float base = between(random, 21, 26);
    paintDaySky(painting, base, random);
    const Noise far(random.next());
    const Colour haze = near({ 0.5F, 0.6F, 0.75F }, 0.08F, random);
    painting.lay(groundBelow(base - between(random, 4, 8), 6, between(random, 8, 12), far), haze);
    static constexpr Colour kRocks[]
        = { { 0.42F, 0.4F, 0.42F }, { 0.45F, 0.36F, 0.3F }, { 0.32F, 0.36F, 0.45F } };
    const Colour rock = anyOf(kRocks, random);
    const Noise face(random.next());
    const int peaks = 1 + static_cast<int>(random.below(3));
    for (int i = 0; i < peaks; ++i) {
        const Point top { between(random, 6, 26), between(random, 3, 11) + static_cast<float>(i) };
        const float left = between(random, 0.7F, 1.3F);
        const float right = between(random, 0.7F, 1.3F);
        const float snow = between(random, 3, 9);
        const float lean = between(random, -0.4F, 0.4F);
        Polyline outline { { top.x + right * 30, top.y + 30 }, { top.x - left * 30, top.y + 30 } };
        for (float t = -30; t <= 30; t += 0.7F) {
            const float slope = t < 0 ? -1 / left : 1 / right;
            outline.push_back({ top.x + t,
                top.y + slope * t + 1.2F * face.at(0.5F * t + 9 * static_cast<float>(i), 0.3F) });
        }
        painting.lay(shapeOf(outline), [&](float x, float y) {
            const float crag = face.cloud(0.3F * x + 5, 0.3F * y, 3);
            const float ridge = top.x + lean * (y - top.y) + 2.5F * crag;
            const float light = x < ridge ? 1.15F : 0.68F;
            const bool snowy = y - top.y + 5 * crag < snow;
            return (snowy ? kWhite * mix(light, 1, 0.55F) : rock * (light + 0.35F * crag));
        });
    }
    const Noise front(random.next());
    if (chance(random, 0.45F)) {
        paintWater(painting, base, { 0.45F, 0.58F, 0.7F },
            near({ 0.12F, 0.25F, 0.38F }, 0.1F, random), 0.25F, random);
    } else {
        static constexpr Colour kGreens[]
            = { { 0.16F, 0.34F, 0.16F }, { 0.35F, 0.48F, 0.2F }, { 0.12F, 0.26F, 0.2F } };
        const Colour green = anyOf(kGreens, random);
        painting.lay(groundBelow(base, 2.5F, 7, front), [&](float x, float y) {
            return green * (1 + 0.5F * front.cloud(0.5F * x, 0.5F * y, 3));
        });
    }
    return painting;
}

Painting forest(Random& random)
{
    static constexpr Colour kLeaves[] = { { 0.2F, 0.42F, 0.14F }, { 0.12F, 0.34F, 0.16F },
        { 0.32F, 0.48F, 0.12F }, { 0.72F, 0.42F, 0.1F }, { 0.1F, 0.3F, 0.22F } };
    Painting painting;
    const Colour leaf = anyOf(kLeaves, random);
    const Colour mist = near({ 0.8F, 0.88F, 0.78F }, 0.07F, random);
    const Noise noise(random.next());
    const float floorAt = between(random, 23, 27);
    painting.fill([&](float x, float y) {
        const float leafy = noise.cloud(0.25F * x, 0.25F * y, 4);
        const float open
            = clamp01(0.75F - std::abs(y - 15) / 17 + 0.5F * noise.at(0.1F * x, 0.08F * y + 3));
        return mix(leaf * (0.8F + 0.9F * leafy), mist, 0.85F * open);
    });
    const bool conifers = chance(random, 0.5F);
    const int layers = 3;
    for (int layer = 0; layer < layers; ++layer) {
        const float closeness = static_cast<float>(layer + 1) / static_cast<float>(layers);
        const Colour shade = mix(mist, leaf * 0.55F, 0.3F + 0.7F * closeness);
        const int trees = 3 + static_cast<int>(random.below(4));
        for (int i = 0; i < trees; ++i) {
            const float x = between(random, -1, 33);
            const float foot = floorAt + 3.5F * closeness;
            if (conifers) {
                const float height = between(random, 12, 20) * (0.6F + 0.4F * closeness);
                const float width = height * between(random, 0.2F, 0.3F);
                Polyline tree { { x, foot - height } };
                for (int k = 1; k <= 4; ++k) {
                    const float y = foot - height + height * 0.25F * static_cast<float>(k);
                    const float w = width * 0.25F * static_cast<float>(k);
                    tree.push_back({ x + w, y });
                    tree.push_back({ x + 0.55F * w, y });
                }
                for (std::size_t k = tree.size() - 1; k > 0; --k)
                    tree.push_back({ 2 * x - tree[k].x, tree[k].y });
                painting.lay(shapeOf(tree), [&](float px, float py) {
                    return shade
                        * (1 + 0.35F * noise.at(0.9F * px, 0.9F * py) + (px < x ? 0.12F : -0.12F));
                });
            } else {
                const float radius = between(random, 0.5F, 1) * (0.5F + 0.9F * closeness);
                const Point trunk[] = { { x, foot }, { x + between(random, -1.5F, 1.5F), -2 } };
                const Colour bark = mix(
                    mist, near({ 0.26F, 0.2F, 0.15F }, 0.1F, random), 0.25F + 0.75F * closeness);
                painting.line(trunk, radius, bark);
            }
        }
    }
    const Colour soil = mix(leaf, { 0.35F, 0.27F, 0.15F }, between(random, 0.2F, 0.8F)) * 0.8F;
    painting.lay(groundBelow(floorAt + 1.5F, 1.5F, 6, noise),
        [&](float x, float y) { return soil * (1 + 0.6F * noise.cloud(0.5F * x, 0.8F * y, 3)); });
    if (!conifers) { // a roof of leaves
        Plane crown(32, 32);
        const float low = between(random, 5, 10);
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x)
                crown.at(x, y) = clamp01(4
                    * (noise.cloud(
                           0.22F * static_cast<float>(x) + 40, 0.22F * static_cast<float>(y), 3)
                        + 0.6F - static_cast<float>(y) / low * 0.6F));
        painting.lay(crown,
            [&](float x, float y) { return leaf * (0.85F + 0.9F * noise.at(0.8F * x, 0.8F * y)); });
    }
    return painting;
}

Painting city(Random& random)
{
    static constexpr Colour kTops[]
        = { { 0.04F, 0.05F, 0.14F }, { 0.12F, 0.1F, 0.3F }, { 0.3F, 0.45F, 0.7F } };
    static constexpr Colour kLows[]
        = { { 0.2F, 0.2F, 0.36F }, { 0.85F, 0.45F, 0.4F }, { 0.8F, 0.82F, 0.85F } };
    Painting painting;
    const std::size_t hour = random.below(3); // night, dusk, day
    const Colour top = near(kTops[hour], 0.08F, random);
    const Colour low = near(kLows[hour], 0.08F, random);
    paintSky(painting, top, low, 26, mix(top, low, 0.7F), 0.3F, random);
    if (hour == 0 && chance(random, 0.7F)) {
        const Point moon { between(random, 4, 28), between(random, 3, 8) };
        painting.outline(ellipse(moon, 1.8F, 1.8F), { 0.95F, 0.93F, 0.8F });
    }
    const Noise noise(random.next());
    for (int layer = 0; layer < 2; ++layer) {
        const float closeness = layer == 0 ? 0.35F : 0.9F;
        float x = between(random, -3, 0);
        while (x < 32) {
            const float width = between(random, 3, 6.5F);
            const float roof = between(random, 5, 20) + (layer == 0 ? -1.0F : 3.0F);
            const Colour wall = mix(low,
                near(hour == 2 ? Colour { 0.5F, 0.48F, 0.5F } : Colour { 0.1F, 0.1F, 0.17F }, 0.15F,
                    random),
                closeness);
            const Polyline block { { x, roof }, { x + width, roof }, { x + width, 33 }, { x, 33 } };
            const float column = between(random, 1.6F, 2.3F);
            const float floor = between(random, 1.7F, 2.6F);
            const float lit = hour == 2 ? 0.1F : between(random, 0.25F, 0.7F);
            const Colour lamp = hour == 2 ? wall * 0.55F : near({ 1, 0.83F, 0.45F }, 0.1F, random);
            painting.lay(shapeOf(block), [&](float px, float py) {
                const float u = (px - x) / column;
                const float v = (py - roof) / floor;
                const bool pane = u - std::floor(u) > 0.4F && v - std::floor(v) > 0.45F;
                const float chosen
                    = 0.5F + 0.5F * noise.at(17.3F * std::floor(u) + x * 3, 13.7F * std::floor(v));
                const bool shines = pane && layer == 1 && (hour == 2 || chosen < lit);
                return shines ? lamp : wall * (px > x + 0.6F * width ? 0.82F : 1.0F);
            });
            if (chance(random, 0.2F)) {
                const Point mast[] = { { x + 0.5F * width, roof },
                    { x + 0.5F * width, roof - between(random, 2, 5) } };
                painting.line(mast, 0.35F, wall);
            }
            x += width + between(random, -0.4F, 1.3F);
        }
    }
    if (chance(random, 0.35F)) { // a river that mirrors it
        const int shore = 24 + static_cast<int>(random.below(3));
        for (int y = shore; y < 32; ++y)
            for (int x = 0; x < 32; ++x) {
                const int wave = static_cast<int>(std::floor(
                    1.5F * noise.at(0.4F * static_cast<float>(x), static_cast<float>(y)) + 0.5F));
                const Colour mirrored
                    = painting.at(std::clamp(x + wave, 0, 31), std::max(0, 2 * shore - y - 1));
                painting.at(x, y) = mix(mirrored, top, 0.35F) * 0.8F;
            }
    }
    return painting;
}

Painting desert(Random& random)
{
    static constexpr Colour kSands[] = { { 0.9F, 0.68F, 0.38F }, { 0.85F, 0.5F, 0.26F },
        { 0.93F, 0.78F, 0.52F }, { 0.75F, 0.4F, 0.25F } };
    Painting painting;
    const float horizonAt = between(random, 12, 18);
    if (chance(random, 0.6F))
        paintDaySky(painting, horizonAt, random);
    else
        paintSky(painting, near({ 0.45F, 0.4F, 0.6F }, 0.1F, random),
            near({ 0.98F, 0.78F, 0.5F }, 0.06F, random), horizonAt, { 0.95F, 0.7F, 0.55F }, 0.3F,
            random);
    if (chance(random, 0.5F)) {
        const Point sun { between(random, 4, 28), between(random, 3, 9) };
        painting.outline(ellipse(sun, 1.9F, 1.9F), { 1, 0.97F, 0.8F });
    }
    const Colour sand = anyOf(kSands, random);
    const Noise ripples(random.next());
    const int dunes = 3 + static_cast<int>(random.below(2));
    for (int i = 0; i < dunes; ++i) {
        const float closeness = static_cast<float>(i) / static_cast<float>(dunes - 1);
        const float height = mix(horizonAt, 27, closeness);
        const Point crest { between(random, 4, 28), height - between(random, 2, 5) };
        const float swing = between(random, -3, 3);
        const Knots knots { { { -2, height + 2 } }, { { 0.5F * crest.x, height + 0.3F } },
            { crest, true }, { { 0.5F * (crest.x + 34), height + 0.8F } },
            { { 34, height + 2.5F } } };
        Polyline outline = curveThrough(knots, 1);
        outline.push_back({ 34, 34 });
        outline.push_back({ -2, 34 });
        const float air = 0.35F * (1 - closeness);
        const bool fromLeft = chance(random, 0.5F);
        painting.lay(shapeOf(outline), [&](float x, float y) {
            const float ridge
                = crest.x + swing * onCircle(0.06F * (y - crest.y)).y * 1.6F + 0.3F * (y - crest.y);
            const bool lit = (x < ridge) == fromLeft;
            const float ripple = 0.08F * ripples.cloud(0.25F * x + y, 1.1F * y, 2);
            const float fade = smoothStep(0, 9, y - crest.y);
            return mix(sand * ((lit ? 1.05F : mix(0.62F, 0.95F, fade)) + ripple),
                { 0.95F, 0.85F, 0.75F }, air);
        });
    }
    if (chance(random, 0.4F)) { // a cactus
        const Colour green = near({ 0.2F, 0.38F, 0.2F }, 0.1F, random);
        const float x = between(random, 6, 26);
        const float foot = between(random, 25, 29);
        const float height = between(random, 7, 12);
        const Point stem[] = { { x, foot }, { x, foot - height } };
        painting.line(stem, 1.1F, green);
        for (const float side : { -1.0F, 1.0F }) {
            const float y = foot - height * between(random, 0.35F, 0.6F);
            const Point arm[] = { { x, y }, { x + side * 2.8F, y },
                { x + side * 2.8F, y - between(random, 1.5F, 3.5F) } };
            painting.line(arm, 0.8F, green * (side < 0 ? 1.1F : 0.85F));
        }
    }
    return painting;
}

Painting sailingBoat(Random& random)
{
    static constexpr Colour kSeas[]
        = { { 0.08F, 0.3F, 0.5F }, { 0.1F, 0.42F, 0.5F }, { 0.06F, 0.2F, 0.4F } };
    Painting painting;
    const float horizonAt = between(random, 16, 21);
    paintDaySky(painting, horizonAt, random);
    if (chance(random, 0.4F)) {
        const Noise coast(random.next());
        painting.lay(groundBelow(horizonAt + 0.5F, between(random, 1.5F, 4), 8, coast),
            near({ 0.4F, 0.52F, 0.5F }, 0.1F, random));
    }
    const Colour sea = anyOf(kSeas, random);
    paintWater(
        painting, horizonAt, mix(sea, kWhite, 0.4F), sea, between(random, 0.25F, 0.6F), random);
    const float scale = between(random, 0.75F, 1.25F);
    const Point keel { between(random, 10, 22), horizonAt + between(random, 3, 6) };
    const float lean = 0.06F * bell(random);
    const float way = chance(random, 0.5F) ? 1.0F : -1.0F;
    const auto on = [&](float x, float y) {
        return Point { keel.x + scale * (way * x - lean * y * 3),
            keel.y + scale * (y + 0.1F * lean * x) };
    };
    const Colour cloth = chance(random, 0.7F) ? near(kWhite, 0.04F, random) : anyVivid(random);
    const Colour jib = chance(random, 0.75F) ? cloth * 0.88F : anyVivid(random);
    const float tall = between(random, 13, 17);
    const Knots main { { on(0.3F, -tall), true }, { on(4.6F, -0.5F * tall) },
        { on(6, -2.6F), true }, { on(0.3F, -2.6F), true } };
    painting.lay(shapeOf(closedCurveThrough(main, 1)),
        [&](float x, float) { return cloth * (1 - 0.03F * std::abs(x - keel.x)); });
    if (chance(random, 0.85F))
        painting.outline({ on(-0.6F, -0.86F * tall), on(-0.6F, -2.4F), on(-5.2F, -1.9F) }, jib);
    const Point mast[] = { on(0, -tall - 0.5F), on(0, 0) };
    painting.line(mast, 0.35F, { 0.3F, 0.22F, 0.16F });
    const Knots hull { { on(-6.4F, -1.4F), true }, { on(6.6F, -1.4F), true }, { on(5.2F, 1.4F) },
        { on(-4, 1.5F) } };
    const Colour paint = chance(random, 0.5F) ? anyVivid(random) * 0.7F
                                              : near({ 0.3F, 0.18F, 0.12F }, 0.15F, random);
    painting.outline(closedCurveThrough(hull, 1), paint);
    const Noise foam(random.next());
    for (int y = static_cast<int>(keel.y + scale); y < 32; ++y)
        for (int x = 0; x < 32; ++x) {
            const float inside = clamp01(1 - std::abs(static_cast<float>(x) - keel.x) / (5 * scale))
                * clamp01(1 - (static_cast<float>(y) - keel.y) / 9);
            const float spark
                = clamp01(2 * foam.at(0.5F * static_cast<float>(x), 1.5F * static_cast<float>(y)));
            painting.at(x, y) = mix(painting.at(x, y), cloth, 0.65F * inside * spark);
        }
    return painting;
}

} // namespace engine::drawing
