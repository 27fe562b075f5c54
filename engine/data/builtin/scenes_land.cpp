// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Landscapes: mountain, forest, desert.
#include "engine/data/builtin/scenery.h"
#include "engine/data/builtin/scenes.h"

#include <cmath>

namespace engine::drawing {

namespace {

    constexpr Colour kSnow { 0.96F, 0.96F, 0.97F };

    /// A peak with a lit and a shaded side, snow above.
    void paintPeak(Painting& painting, Colour rock, float lower, const Noise& face, Random& random)
    {
        Point top;
        top.x = between(random, 6, 26);
        top.y = between(random, 3, 11) + lower;
        const float left = between(random, 0.7F, 1.3F);
        const float right = between(random, 0.7F, 1.3F);
        const float snow = between(random, 3, 9);
        const float lean = between(random, -0.4F, 0.4F);
        Polyline outline { { top.x + right * 30, top.y + 30 }, { top.x - left * 30, top.y + 30 } };
        for (float t = -30; t <= 30; t += 0.7F) {
            const float slope = t < 0 ? -1 / left : 1 / right;
            outline.push_back(
                { top.x + t, top.y + slope * t + 1.2F * face.at(0.5F * t + 9 * lower, 0.3F) });
        }
        painting.lay(shapeOf(outline), [&](float x, float y) {
            const float crag = face.cloud(0.3F * x + 5, 0.3F * y, 3);
            const float ridge = top.x + lean * (y - top.y) + 2.5F * crag;
            const float light = x < ridge ? 1.15F : 0.68F;
            const bool snowy = y - top.y + 5 * crag < snow;
            return snowy ? kSnow * mix(light, 1, 0.55F) : rock * (light + 0.35F * crag);
        });
    }

    void paintConifer(Painting& painting, Point foot, float closeness, Colour shade,
        const Noise& noise, Random& random)
    {
        const float height = between(random, 12, 20) * (0.6F + 0.4F * closeness);
        const float width = height * between(random, 0.2F, 0.3F);
        Polyline tree { { foot.x, foot.y - height } };
        for (int k = 1; k <= 4; ++k) {
            const float share = 0.25F * static_cast<float>(k);
            const float y = foot.y - height + height * share;
            tree.push_back({ foot.x + width * share, y });
            tree.push_back({ foot.x + 0.55F * width * share, y });
        }
        for (std::size_t k = tree.size() - 1; k > 0; --k)
            tree.push_back({ 2 * foot.x - tree[k].x, tree[k].y });
        painting.lay(shapeOf(tree), [&](float x, float y) {
            return shade
                * (1 + 0.35F * noise.at(0.9F * x, 0.9F * y) + (x < foot.x ? 0.12F : -0.12F));
        });
    }

    void paintTrunk(Painting& painting, Point foot, float closeness, Colour mist, Random& random)
    {
        const float radius = between(random, 0.5F, 1) * (0.5F + 0.9F * closeness);
        const float sway = between(random, -1.5F, 1.5F);
        const Point trunk[] = { foot, { foot.x + sway, -2 } };
        const Colour bark = near({ 0.26F, 0.2F, 0.15F }, 0.1F, random);
        painting.line(trunk, radius, mix(mist, bark, 0.25F + 0.75F * closeness));
    }

    /// The roof of leaves that a wood of tall trunks has.
    void paintCrowns(Painting& painting, Colour leaf, const Noise& noise, Random& random)
    {
        const float low = between(random, 5, 10);
        painting.blend([&](float x, float y, Colour behind) {
            const float cover
                = clamp01(4 * (noise.cloud(0.22F * x + 40, 0.22F * y, 3) + 0.6F - 0.6F * y / low));
            return mix(behind, leaf * (0.85F + 0.9F * noise.at(0.8F * x, 0.8F * y)), cover);
        });
    }

    /// A dune with a lit and a shaded side; closeness 0 at the horizon, 1 at the eye.
    void paintDune(Painting& painting, float height, float closeness, Colour sand,
        const Noise& ripples, Random& random)
    {
        Point crest;
        crest.x = between(random, 4, 28);
        crest.y = height - between(random, 2, 5);
        const float swing = between(random, -3, 3);
        const bool fromLeft = chance(random, 0.5F);
        const Knots knots { { { -2, height + 2 } }, { { 0.5F * crest.x, height + 0.3F } },
            { crest, true }, { { 0.5F * (crest.x + 34), height + 0.8F } },
            { { 34, height + 2.5F } } };
        Polyline outline = curveThrough(knots, 1);
        outline.push_back({ 34, 34 });
        outline.push_back({ -2, 34 });
        painting.lay(shapeOf(outline), [&](float x, float y) {
            const float ridge
                = crest.x + 1.6F * swing * onCircle(0.06F * (y - crest.y)).y + 0.3F * (y - crest.y);
            const bool lit = (x < ridge) == fromLeft;
            const float ripple = 0.08F * ripples.cloud(0.25F * x + y, 1.1F * y, 2);
            const float light = lit ? 1.05F : mix(0.62F, 0.95F, smoothStep(0, 9, y - crest.y));
            return mix(sand * (light + ripple), { 0.95F, 0.85F, 0.75F }, 0.35F * (1 - closeness));
        });
    }

    void paintCactus(Painting& painting, Random& random)
    {
        const Colour green = near({ 0.2F, 0.38F, 0.2F }, 0.1F, random);
        const float x = between(random, 6, 26);
        const float foot = between(random, 25, 29);
        const float height = between(random, 7, 12);
        const Point stem[] = { { x, foot }, { x, foot - height } };
        painting.line(stem, 1.1F, green);
        for (const float side : { -1.0F, 1.0F }) {
            const float y = foot - height * between(random, 0.35F, 0.6F);
            const float tip = y - between(random, 1.5F, 3.5F);
            const Point arm[] = { { x, y }, { x + side * 2.8F, y }, { x + side * 2.8F, tip } };
            painting.line(arm, 0.8F, green * (side < 0 ? 1.1F : 0.85F));
        }
    }

} // namespace

Painting mountain(Random& random)
{
    static constexpr Colour kRocks[]
        = { { 0.42F, 0.4F, 0.42F }, { 0.45F, 0.36F, 0.3F }, { 0.32F, 0.36F, 0.45F } };
    static constexpr Colour kGreens[]
        = { { 0.16F, 0.34F, 0.16F }, { 0.35F, 0.48F, 0.2F }, { 0.12F, 0.26F, 0.2F } };
    Painting painting;
    const float base = between(random, 21, 26);
    paintSky(painting, daySky(base, random), random);
    const Noise far(random.next());
    Ground hills { .roughness = 6 };
    hills.height = base - between(random, 4, 8);
    hills.scale = between(random, 8, 12);
    painting.lay(groundBelow(hills, far), near({ 0.5F, 0.6F, 0.75F }, 0.08F, random));
    const Colour rock = anyOf(kRocks, random);
    const Noise face(random.next());
    const int peaks = 1 + static_cast<int>(random.below(3));
    for (int i = 0; i < peaks; ++i)
        paintPeak(painting, rock, static_cast<float>(i), face, random);
    const bool lake = chance(random, 0.45F);
    if (lake) {
        const Colour deep = near({ 0.12F, 0.25F, 0.38F }, 0.1F, random);
        paintWater(painting,
            { .horizonAt = base, .far = { 0.45F, 0.58F, 0.7F }, .close = deep, .choppy = 0.25F },
            random);
    } else {
        const Noise front(random.next());
        const Colour green = anyOf(kGreens, random);
        painting.lay(groundBelow({ base, 2.5F, 7 }, front), [&](float x, float y) {
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
    for (const float closeness : { 0.33F, 0.67F, 1.0F }) {
        const Colour shade = mix(mist, leaf * 0.55F, 0.3F + 0.7F * closeness);
        const int trees = 3 + static_cast<int>(random.below(4));
        for (int i = 0; i < trees; ++i) {
            const Point foot { between(random, -1, 33), floorAt + 3.5F * closeness };
            if (conifers)
                paintConifer(painting, foot, closeness, shade, noise, random);
            else
                paintTrunk(painting, foot, closeness, mist, random);
        }
    }
    const Colour soil = mix(leaf, { 0.35F, 0.27F, 0.15F }, between(random, 0.2F, 0.8F)) * 0.8F;
    painting.lay(groundBelow({ floorAt + 1.5F, 1.5F, 6 }, noise),
        [&](float x, float y) { return soil * (1 + 0.6F * noise.cloud(0.5F * x, 0.8F * y, 3)); });
    if (!conifers)
        paintCrowns(painting, leaf, noise, random);
    return painting;
}

Painting desert(Random& random)
{
    static constexpr Colour kSands[] = { { 0.9F, 0.68F, 0.38F }, { 0.85F, 0.5F, 0.26F },
        { 0.93F, 0.78F, 0.52F }, { 0.75F, 0.4F, 0.25F } };
    Painting painting;
    Sky sky = daySky(between(random, 12, 18), random);
    if (chance(random, 0.4F)) { // in the evening
        sky.top = near({ 0.45F, 0.4F, 0.6F }, 0.1F, random);
        sky.horizon = near({ 0.98F, 0.78F, 0.5F }, 0.06F, random);
        sky.cloud = { 0.95F, 0.7F, 0.55F };
        sky.cloudiness = 0.3F;
    }
    paintSky(painting, sky, random);
    if (chance(random, 0.5F)) {
        const Point sun { between(random, 4, 28), between(random, 3, 9) };
        painting.outline(ellipse(sun, 1.9F, 1.9F), { 1, 0.97F, 0.8F });
    }
    const Colour sand = anyOf(kSands, random);
    const Noise ripples(random.next());
    const int dunes = 3 + static_cast<int>(random.below(2));
    for (int i = 0; i < dunes; ++i) {
        const float closeness = static_cast<float>(i) / static_cast<float>(dunes - 1);
        paintDune(painting, mix(sky.horizonAt, 27, closeness), closeness, sand, ripples, random);
    }
    if (chance(random, 0.4F))
        paintCactus(painting, random);
    return painting;
}

} // namespace engine::drawing
