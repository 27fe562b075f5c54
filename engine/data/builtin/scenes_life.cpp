// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Single things in front of their surroundings: flower, balloon, fish, bird.
#include "engine/data/builtin/scenes.h"

#include <cmath>

namespace engine::drawing {

namespace {

    /// Colours that run into each other, as behind a close subject.
    void paintBlur(Painting& painting, Colour a, Colour b, Random& random)
    {
        const Noise noise(random.next());
        const Noise light(random.next());
        painting.fill([&](float x, float y) {
            const float t = clamp01(0.5F + 0.9F * noise.cloud(0.1F * x, 0.1F * y, 2));
            return mix(a, b, t) * (1 + 0.35F * light.at(0.16F * x, 0.16F * y));
        });
    }

    /// An ellipse whose long side points in a direction.
    Polyline leaf(Point from, float turns, float longSide, float wide)
    {
        const Point along = onCircle(turns);
        Polyline outline;
        for (Point p : ellipse({ 0.5F * longSide, 0 }, 0.5F * longSide, wide, 18))
            outline.push_back(
                { from.x + along.x * p.x - along.y * p.y, from.y + along.y * p.x + along.x * p.y });
        return outline;
    }

} // namespace

Painting flower(Random& random)
{
    Painting painting;
    const Colour green = near({ 0.16F, 0.36F, 0.12F }, 0.15F, random);
    paintBlur(painting, green * 0.7F,
        chance(random, 0.7F) ? green * 1.5F : near({ 0.4F, 0.55F, 0.7F }, 0.1F, random), random);
    const Point heart { 16 + 1.5F * bell(random), 13.5F + 1.5F * bell(random) };
    const Colour stalk = near({ 0.25F, 0.5F, 0.15F }, 0.12F, random);
    const float sway = between(random, -4, 4);
    const Knots stem { { heart }, { { heart.x + 0.3F * sway, 23 } }, { { heart.x + sway, 34 } } };
    painting.line(curveThrough(stem, 1), between(random, 0.7F, 1.1F), stalk);
    for (const float side : { 0.08F, 0.42F }) {
        if (chance(random, 0.6F)) {
            const Polyline blade = leaf({ heart.x + 0.4F * sway, between(random, 25, 29) },
                -side + 0.02F * bell(random), between(random, 7, 11), between(random, 1.3F, 2.2F));
            painting.lay(
                shapeOf(blade), [&](float, float y) { return stalk * (1.3F - 0.02F * y); });
        }
    }
    static constexpr Colour kPetals[] = { { 0.85F, 0.1F, 0.15F }, { 0.95F, 0.45F, 0.65F },
        { 0.95F, 0.94F, 0.95F }, { 0.98F, 0.8F, 0.12F }, { 0.55F, 0.2F, 0.75F },
        { 0.95F, 0.5F, 0.12F }, { 0.3F, 0.35F, 0.85F } };
    const Colour petal = anyOf(kPetals, random);
    const Colour inner = mix(petal, anyOf(kPetals, random), 0.5F);
    const int petals = 5 + static_cast<int>(random.below(9));
    const float reach = between(random, 8.5F, 12.5F);
    const float wide = std::clamp(
        between(random, 2.2F, 3.4F) * reach * 1.1F / static_cast<float>(petals), 1.2F, 4.6F);
    const float start = between(random, 0, 1);
    const float tilt = between(random, 0.75F, 1); // seen a little from the side
    const int rows = chance(random, 0.4F) ? 2 : 1;
    for (int row = 0; row < rows; ++row)
        for (int i = 0; i < petals; ++i) {
            const float turns = start
                + (static_cast<float>(i) + 0.5F * static_cast<float>(row))
                    / static_cast<float>(petals)
                + 0.008F * bell(random);
            const float size = reach * (row == 0 ? 1.0F : 0.68F) * between(random, 0.92F, 1.06F);
            Polyline outline = leaf({ 0, 0 }, turns, size, wide);
            for (Point& p : outline)
                p = { heart.x + p.x, heart.y + tilt * p.y };
            const float light = 0.88F + 0.14F * onCircle(turns + 0.3F).x;
            painting.lay(shapeOf(outline), [&](float x, float y) {
                const float out = clamp01(length(Point { x, y } - heart) / size);
                return mix(inner * 0.8F, petal, smoothStep(0.1F, 0.75F, out))
                    * (light * (0.8F + 0.25F * out));
            });
        }
    const float eye = between(random, 1.6F, 3.6F);
    const Colour middle = chance(random, 0.7F) ? near({ 0.95F, 0.75F, 0.15F }, 0.08F, random)
                                               : near({ 0.3F, 0.16F, 0.08F }, 0.1F, random);
    const Noise seeds(random.next());
    painting.lay(shapeOf(ellipse(heart, eye, eye * tilt)), [&](float x, float y) {
        return middle * (1 + 0.45F * seeds.at(1.6F * x, 1.6F * y) - 0.05F * (y - heart.y));
    });
    return painting;
}

Painting balloon(Random& random)
{
    static constexpr Colour kSkies[] = { { 0.28F, 0.55F, 0.9F }, { 0.4F, 0.68F, 0.92F },
        { 0.55F, 0.5F, 0.75F }, { 0.2F, 0.42F, 0.75F } };
    static constexpr Colour kLands[]
        = { { 0.3F, 0.45F, 0.18F }, { 0.5F, 0.45F, 0.25F }, { 0.2F, 0.35F, 0.25F } };
    Painting painting;
    const Colour sky = anyOf(kSkies, random);
    paintSky(painting, sky, near({ 0.93F, 0.88F, 0.85F }, 0.05F, random), 30,
        { 0.97F, 0.97F, 0.97F }, between(random, 0.2F, 0.6F), random);
    if (chance(random, 0.6F)) {
        const Noise hills(random.next());
        const Colour land = anyOf(kLands, random);
        painting.lay(groundBelow(between(random, 26, 29), 2.5F, 9, hills), [&](float x, float y) {
            return land * (1 + 0.4F * hills.cloud(0.3F * x, 0.6F * y, 3));
        });
    }
    const Point centre { 16 + 2 * bell(random), 12 + 1.2F * bell(random) };
    const float radius = between(random, 6.5F, 9);
    const float mouth = centre.y + radius * between(random, 1.25F, 1.4F);
    const Knots envelope { { { centre.x, centre.y - radius } },
        { { centre.x + 0.72F * radius, centre.y - 0.7F * radius } },
        { { centre.x + radius, centre.y } },
        { { centre.x + 0.62F * radius, centre.y + 0.8F * radius } },
        { { centre.x + 0.16F * radius, mouth }, true },
        { { centre.x - 0.16F * radius, mouth }, true },
        { { centre.x - 0.62F * radius, centre.y + 0.8F * radius } },
        { { centre.x - radius, centre.y } },
        { { centre.x - 0.72F * radius, centre.y - 0.7F * radius } } };
    const Colour one = anyVivid(random);
    const Colour two = chance(random, 0.5F) ? Colour { 0.96F, 0.95F, 0.9F } : anyVivid(random);
    const float gores = between(random, 3, 6);
    const bool level = chance(random, 0.3F);
    const float lightFrom = chance(random, 0.5F) ? 1.0F : -1.0F;
    painting.lay(shapeOf(closedCurveThrough(envelope, 1)), [&](float x, float y) {
        const float height = clamp01((y - centre.y) / (mouth - centre.y));
        const float half = radius
            * std::sqrt(std::max(0.05F,
                y < centre.y ? 1 - (y - centre.y) * (y - centre.y) / (radius * radius)
                             : 1 - 0.8F * height));
        const float u = std::clamp((x - centre.x) / half, -1.0F, 1.0F);
        const float bulge = u * (0.75F + 0.25F * u * u); // as an arcsine bends
        const float band
            = onCircle(0.5F * (level ? (y - centre.y) / radius * 2.4F : bulge * gores)).x;
        const float light
            = 0.85F - 0.28F * u * lightFrom - 0.25F * u * u + 0.12F * (centre.y - y) / radius;
        return mix(one, two, clamp01(0.5F + 2 * band)) * (light + 0.2F);
    });
    const float basket = std::min(mouth + between(random, 2.4F, 3.6F), 28.5F);
    for (const float side : { -1.0F, 1.0F }) {
        const Point rope[]
            = { { centre.x + side * 0.16F * radius, mouth }, { centre.x + side * 1.1F, basket } };
        painting.line(rope, 0.2F, { 0.25F, 0.2F, 0.16F });
    }
    painting.outline({ { centre.x - 1.5F, basket }, { centre.x + 1.5F, basket },
                         { centre.x + 1.2F, basket + 2.2F }, { centre.x - 1.2F, basket + 2.2F } },
        near({ 0.45F, 0.28F, 0.14F }, 0.1F, random));
    return painting;
}

Painting fish(Random& random)
{
    static constexpr Colour kWaters[]
        = { { 0.05F, 0.38F, 0.6F }, { 0.06F, 0.48F, 0.55F }, { 0.04F, 0.24F, 0.5F } };
    Painting painting;
    const Colour water = anyOf(kWaters, random);
    const Noise rays(random.next());
    painting.fill([&](float x, float y) {
        const float ray = clamp01(rays.at(0.22F * (x + 0.45F * y), 0.3F)) * clamp01(1 - y / 26);
        const float murk = 0.12F * rays.cloud(0.12F * x, 0.12F * y + 9, 3);
        return mix(mix(water * 1.35F, water * 0.5F, y / 32), { 0.8F, 0.95F, 0.95F }, 0.45F * ray)
            * (1 + murk);
    });
    if (chance(random, 0.65F)) {
        const Colour sand = near({ 0.72F, 0.66F, 0.48F }, 0.1F, random);
        painting.lay(groundBelow(between(random, 27, 29.5F), 1.5F, 8, rays), [&](float x, float y) {
            return mix(sand, water, 0.35F) * (1 + 0.35F * rays.at(0.8F * x, 1.3F * y));
        });
        const int weeds = static_cast<int>(random.below(4));
        for (int i = 0; i < weeds; ++i) {
            const float x = chance(random, 0.5F) ? between(random, 1, 9) : between(random, 23, 31);
            const float sway = between(random, -2.5F, 2.5F);
            const float tip = between(random, 14, 23);
            const Knots weed { { { x, 31 } }, { { x + sway, mix(31, tip, 0.5F) } },
                { { x - 0.3F * sway, tip } } };
            painting.line(curveThrough(weed, 1), between(random, 0.5F, 0.9F),
                near({ 0.12F, 0.45F, 0.22F }, 0.15F, random));
        }
    }
    const float way = chance(random, 0.5F) ? 1.0F : -1.0F;
    const float scale = between(random, 0.8F, 1.15F);
    const float deep = between(random, 0.7F, 1.35F);
    const Point centre { 16 - 1.5F * way + 1.2F * bell(random), 15 + 1.8F * bell(random) };
    const float tilt = 0.08F * bell(random);
    const auto on = [&](float x, float y) {
        return Point { centre.x + scale * way * x, centre.y + scale * (deep * y + tilt * x) };
    };
    const Colour body = anyVivid(random);
    const Colour mark = chance(random, 0.4F) ? Colour { 0.95F, 0.95F, 0.92F } : anyVivid(random);
    const Colour fin = mix(body, mark, between(random, 0, 0.8F)) * 0.85F;
    const Knots tail { { on(-6.5F, 0), true }, { on(-9, -2.5F) }, { on(-12, -5), true },
        { on(-10.4F, 0) }, { on(-12, 5), true }, { on(-9, 2.5F) } };
    painting.outline(closedCurveThrough(tail, 1), fin);
    const Knots back { { on(-4.5F, -2.5F), true }, { on(-2, -6.4F) }, { on(4, -4.2F), true } };
    painting.outline(closedCurveThrough(back, 1), fin);
    const Knots belly { { on(-3.5F, 2.8F), true }, { on(-2.5F, 6) }, { on(1.5F, 4), true } };
    painting.outline(closedCurveThrough(belly, 1), fin * 0.9F);
    const Knots trunk { { on(10, 0.2F) }, { on(6, -3.4F) }, { on(0, -4.9F) }, { on(-5, -2.2F) },
        { on(-8, -0.8F) }, { on(-8, 0.8F) }, { on(-5, 2.4F) }, { on(0, 4.8F) }, { on(6, 3.3F) } };
    const float stripes = between(random, 3, 6);
    const float kind = between(random, 0, 1);
    const float phase = between(random, 0, 1);
    painting.lay(shapeOf(closedCurveThrough(trunk, 1)), [&](float x, float y) {
        const float u = (x - centre.x) / (scale * way);
        const float v = (y - centre.y) / (scale * deep) - tilt * u;
        const float band = kind < 0.45F ? clamp01(3 * onCircle(u / stripes + phase).x - 0.8F)
            : kind < 0.65F              ? clamp01(1 - std::abs(v + 0.6F))
                                        : clamp01(0.15F + 0.2F * v);
        const float scales = 0.1F * rays.at(1.3F * x, 1.3F * y);
        return mix(body, mark, band) * (1.05F - 0.075F * v + scales);
    });
    const Knots side { { on(2.5F, 0.6F), true }, { on(-1, -0.4F) }, { on(-0.8F, 2.6F) } };
    painting.outline(closedCurveThrough(side, 1), fin * 0.8F);
    painting.outline(
        ellipse(on(6.8F, -1), 1.25F * scale, 1.25F * scale, 12), { 0.97F, 0.97F, 0.93F });
    painting.outline(ellipse(on(7, -1), 0.7F * scale, 0.7F * scale, 10), { 0.04F, 0.04F, 0.06F });
    const int bubbles = static_cast<int>(random.below(4));
    for (int i = 0; i < bubbles; ++i) {
        const Point bubble[]
            = { { centre.x + way * between(random, 9, 13), between(random, 2, 12) } };
        painting.line(bubble, between(random, 0.4F, 0.8F), { 0.8F, 0.95F, 0.98F });
    }
    return painting;
}

Painting bird(Random& random)
{
    static constexpr Colour kBehind[] = { { 0.35F, 0.5F, 0.25F }, { 0.6F, 0.72F, 0.82F },
        { 0.55F, 0.5F, 0.35F }, { 0.2F, 0.35F, 0.25F }, { 0.75F, 0.7F, 0.6F } };
    Painting painting;
    const Colour a = anyOf(kBehind, random);
    const Colour b = anyOf(kBehind, random);
    paintBlur(painting, a, mix(a, b, 0.6F), random);
    const float way = chance(random, 0.5F) ? 1.0F : -1.0F;
    const float scale = between(random, 0.85F, 1.12F);
    const Point centre { 16 - way + bell(random), 16 + bell(random) };
    const float upright = between(random, 0, 0.45F);
    const auto on = [&](float x, float y) {
        return Point { centre.x + scale * way * (x - 0.35F * upright * y),
            centre.y + scale * (y - upright * x) };
    };
    const float perch = centre.y + scale * 6.6F;
    const Colour wood = near({ 0.3F, 0.22F, 0.15F }, 0.1F, random);
    const float slope = between(random, -2, 2);
    const Knots branch { { { -2, perch + slope } }, { { 10, perch + 0.8F + 0.3F * slope } },
        { { 22, perch - 0.2F - 0.3F * slope } }, { { 34, perch - slope } } };
    painting.line(curveThrough(branch, 1), between(random, 0.8F, 1.4F), wood);
    const int leaves = static_cast<int>(random.below(4));
    for (int i = 0; i < leaves; ++i) {
        const float x = chance(random, 0.5F) ? between(random, 0, 8) : between(random, 24, 31);
        painting.outline(leaf({ x, perch }, between(random, 0, 1), between(random, 3.5F, 6), 1.2F),
            near({ 0.3F, 0.48F, 0.15F }, 0.15F, random));
    }
    static constexpr Colour kPlain[]
        = { { 0.4F, 0.32F, 0.25F }, { 0.25F, 0.25F, 0.28F }, { 0.6F, 0.5F, 0.38F } };
    const Colour back = chance(random, 0.6F) ? anyVivid(random) * 0.85F : anyOf(kPlain, random);
    const Colour breast
        = chance(random, 0.5F) ? anyVivid(random) : near({ 0.9F, 0.86F, 0.78F }, 0.06F, random);
    const Knots tail { { on(-5, 0), true }, { on(-12.5F, 3.6F), true }, { on(-12, 5.6F), true },
        { on(-4, 3), true } };
    painting.outline(closedCurveThrough(tail, 1), back * 0.65F);
    const Noise plumage(random.next());
    const Knots trunk { { on(5.5F, -4.5F) }, { on(0, -4.2F) }, { on(-5, -0.6F) },
        { on(-6.5F, 2.2F) }, { on(-2, 5) }, { on(3, 5.2F) }, { on(6.8F, 1.5F) } };
    painting.lay(shapeOf(closedCurveThrough(trunk, 1)), [&](float x, float y) {
        const float front = way * (x - centre.x) / scale * 0.6F + (y - centre.y) / scale;
        return mix(back, breast, smoothStep(-1, 2.5F, front))
            * (1.05F - 0.035F * (y - centre.y) + 0.16F * plumage.at(0.9F * x, 0.9F * y));
    });
    const Point head = on(5.6F, -5.4F);
    const Colour cap = chance(random, 0.35F) ? anyVivid(random) * 0.8F : back;
    painting.outline({ on(7.5F, -6.8F), on(11.8F, -5.2F), on(7.6F, -3.9F) },
        chance(random, 0.5F) ? Colour { 0.95F, 0.65F, 0.15F } : Colour { 0.2F, 0.18F, 0.17F });
    painting.lay(shapeOf(ellipse(head, 3.4F * scale, 3.2F * scale)), [&](float, float y) {
        return mix(cap * 1.08F, breast, smoothStep(head.y, head.y + 2.5F, y));
    });
    const Knots wing { { on(2.2F, -2), true }, { on(-2.5F, -2.6F) }, { on(-8.5F, 2.2F), true },
        { on(-3, 3.2F) }, { on(1.5F, 1.8F) } };
    painting.lay(shapeOf(closedCurveThrough(wing, 1)), [&](float x, float y) {
        return back * (0.72F + 0.22F * onCircle(0.35F * (y - 0.5F * way * x)).x);
    });
    painting.outline(ellipse(on(6.6F, -6), 0.8F, 0.8F, 10), { 0.03F, 0.03F, 0.03F });
    for (const float x : { 0.5F, 2.2F }) {
        const Point leg[] = { on(x, 4.8F), { on(x, 4.8F).x + 0.4F * way, perch } };
        painting.line(leg, 0.35F, { 0.4F, 0.3F, 0.2F });
    }
    return painting;
}

} // namespace engine::drawing
