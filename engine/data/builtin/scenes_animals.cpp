// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Animals: fish and bird.
#include "engine/data/builtin/scenery.h"
#include "engine/data/builtin/scenes.h"

#include <cmath>

namespace engine::drawing {

namespace {

    /// Light that falls into the water, sand below, weeds at the sides.
    void paintSeaBed(Painting& painting, const Noise& noise, Random& random)
    {
        static constexpr Colour kWaters[]
            = { { 0.05F, 0.38F, 0.6F }, { 0.06F, 0.48F, 0.55F }, { 0.04F, 0.24F, 0.5F } };
        const Colour water = anyOf(kWaters, random);
        painting.fill([&](float x, float y) {
            const float ray
                = clamp01(noise.at(0.22F * (x + 0.45F * y), 0.3F)) * clamp01(1 - y / 26);
            const float murk = 0.12F * noise.cloud(0.12F * x, 0.12F * y + 9, 3);
            return mix(mix(water * 1.35F, water * 0.5F, y / 32), { 0.8F, 0.95F, 0.95F },
                       0.45F * ray)
                * (1 + murk);
        });
        if (chance(random, 0.35F))
            return;
        const Colour sand = near({ 0.72F, 0.66F, 0.48F }, 0.1F, random);
        const float height = between(random, 27, 29.5F);
        painting.lay(groundBelow({ height, 1.5F, 8 }, noise), [&](float x, float y) {
            return mix(sand, water, 0.35F) * (1 + 0.35F * noise.at(0.8F * x, 1.3F * y));
        });
        const int weeds = static_cast<int>(random.below(4));
        for (int i = 0; i < weeds; ++i) {
            const float x = chance(random, 0.5F) ? between(random, 1, 9) : between(random, 23, 31);
            const float sway = between(random, -2.5F, 2.5F);
            const float tip = between(random, 14, 23);
            const float radius = between(random, 0.5F, 0.9F);
            const Knots weed { { { x, 31 } }, { { x + sway, mix(31, tip, 0.5F) } },
                { { x - 0.3F * sway, tip } } };
            painting.line(
                curveThrough(weed, 1), radius, near({ 0.12F, 0.45F, 0.22F }, 0.15F, random));
        }
    }

    struct FishPose {
        Point centre;
        float scale = 1;
        float deep = 1; ///< height over length
        float tilt = 0;
        float way = 1; ///< 1 swims to the right, -1 to the left

        Point operator()(float x, float y) const
        {
            return { centre.x + scale * way * x, centre.y + scale * (deep * y + tilt * x) };
        }
        /// From the picture back to the fish.
        Point back(float x, float y) const
        {
            const float u = (x - centre.x) / (scale * way);
            return { u, ((y - centre.y) / scale - tilt * u) / deep };
        }
    };

    FishPose anyFishPose(Random& random)
    {
        FishPose pose;
        pose.way = chance(random, 0.5F) ? 1.0F : -1.0F;
        pose.scale = between(random, 0.8F, 1.15F);
        pose.deep = between(random, 0.7F, 1.35F);
        pose.centre.x = 16 - 1.5F * pose.way + 1.2F * bell(random);
        pose.centre.y = 15 + 1.8F * bell(random);
        pose.tilt = 0.08F * bell(random);
        return pose;
    }

    void paintFins(Painting& painting, const FishPose& on, Colour fin)
    {
        const Knots tail { { on(-6.5F, 0), true }, { on(-9, -2.5F) }, { on(-12, -5), true },
            { on(-10.4F, 0) }, { on(-12, 5), true }, { on(-9, 2.5F) } };
        painting.outline(closedCurveThrough(tail, 1), fin);
        const Knots back { { on(-4.5F, -2.5F), true }, { on(-2, -6.4F) }, { on(4, -4.2F), true } };
        painting.outline(closedCurveThrough(back, 1), fin);
        const Knots belly { { on(-3.5F, 2.8F), true }, { on(-2.5F, 6) }, { on(1.5F, 4), true } };
        painting.outline(closedCurveThrough(belly, 1), fin * 0.9F);
    }

    void paintFishBody(Painting& painting, const FishPose& on, Colour body, Colour mark,
        const Noise& noise, Random& random)
    {
        const Knots trunk { { on(10, 0.2F) }, { on(6, -3.4F) }, { on(0, -4.9F) }, { on(-5, -2.2F) },
            { on(-8, -0.8F) }, { on(-8, 0.8F) }, { on(-5, 2.4F) }, { on(0, 4.8F) },
            { on(6, 3.3F) } };
        const float stripes = between(random, 3, 6);
        const float kind = between(random, 0, 1);
        const float phase = between(random, 0, 1);
        painting.lay(shapeOf(closedCurveThrough(trunk, 1)), [&](float x, float y) {
            const Point p = on.back(x, y);
            const float upright = clamp01(3 * onCircle(p.x / stripes + phase).x - 0.8F);
            const float along = clamp01(1 - std::abs(p.y + 0.6F));
            const float pale = clamp01(0.15F + 0.2F * p.y);
            const float band = kind < 0.45F ? upright : kind < 0.65F ? along : pale;
            return mix(body, mark, band)
                * (1.05F - 0.075F * p.y + 0.1F * noise.at(1.3F * x, 1.3F * y));
        });
    }

    struct BirdPose {
        Point centre;
        float scale = 1;
        float upright = 0.2F;
        float way = 1; ///< 1 looks to the right, -1 to the left

        Point operator()(float x, float y) const
        {
            return { centre.x + scale * way * (x - 0.35F * upright * y),
                centre.y + scale * (y - upright * x) };
        }
    };

    void paintBranch(Painting& painting, float height, Random& random)
    {
        const Colour wood = near({ 0.3F, 0.22F, 0.15F }, 0.1F, random);
        const float slope = between(random, -2, 2);
        const float radius = between(random, 0.8F, 1.4F);
        const Knots branch { { { -2, height + slope } }, { { 10, height + 0.8F + 0.3F * slope } },
            { { 22, height - 0.2F - 0.3F * slope } }, { { 34, height - slope } } };
        painting.line(curveThrough(branch, 1), radius, wood);
        const int leaves = static_cast<int>(random.below(4));
        for (int i = 0; i < leaves; ++i) {
            const float x = chance(random, 0.5F) ? between(random, 0, 8) : between(random, 24, 31);
            const float turns = between(random, 0, 1);
            const float longSide = between(random, 3.5F, 6);
            painting.outline(leaf({ x, height }, turns, longSide, 1.2F),
                near({ 0.3F, 0.48F, 0.15F }, 0.15F, random));
        }
    }

    void paintBirdBody(
        Painting& painting, const BirdPose& on, Colour back, Colour breast, Random& random)
    {
        const Knots tail { { on(-5, 0), true }, { on(-12.5F, 3.6F), true }, { on(-12, 5.6F), true },
            { on(-4, 3), true } };
        painting.outline(closedCurveThrough(tail, 1), back * 0.65F);
        const Noise plumage(random.next());
        const Knots trunk { { on(5.5F, -4.5F) }, { on(0, -4.2F) }, { on(-5, -0.6F) },
            { on(-6.5F, 2.2F) }, { on(-2, 5) }, { on(3, 5.2F) }, { on(6.8F, 1.5F) } };
        painting.lay(shapeOf(closedCurveThrough(trunk, 1)), [&](float x, float y) {
            const float down = (y - on.centre.y) / on.scale;
            const float front = 0.6F * on.way * (x - on.centre.x) / on.scale + down;
            return mix(back, breast, smoothStep(-1, 2.5F, front))
                * (1.05F - 0.035F * down + 0.16F * plumage.at(0.9F * x, 0.9F * y));
        });
        const Knots wing { { on(2.2F, -2), true }, { on(-2.5F, -2.6F) }, { on(-8.5F, 2.2F), true },
            { on(-3, 3.2F) }, { on(1.5F, 1.8F) } };
        painting.lay(shapeOf(closedCurveThrough(wing, 1)), [&](float x, float y) {
            return back * (0.72F + 0.22F * onCircle(0.35F * (y - 0.5F * on.way * x)).x);
        });
    }

    void paintBirdHead(
        Painting& painting, const BirdPose& on, Colour cap, Colour breast, Random& random)
    {
        const Point head = on(5.6F, -5.4F);
        const Colour beak
            = chance(random, 0.5F) ? Colour { 0.95F, 0.65F, 0.15F } : Colour { 0.2F, 0.18F, 0.17F };
        painting.outline({ on(7.5F, -6.8F), on(11.8F, -5.2F), on(7.6F, -3.9F) }, beak);
        painting.lay(shapeOf(ellipse(head, 3.4F * on.scale, 3.2F * on.scale)), [&](float, float y) {
            return mix(cap * 1.08F, breast, smoothStep(head.y, head.y + 2.5F, y));
        });
        painting.outline(ellipse(on(6.6F, -6), 0.8F, 0.8F, 10), { 0.03F, 0.03F, 0.03F });
    }

} // namespace

Painting fish(Random& random)
{
    Painting painting;
    const Noise noise(random.next());
    paintSeaBed(painting, noise, random);
    const FishPose pose = anyFishPose(random);
    const Colour body = anyVivid(random);
    const Colour mark = chance(random, 0.4F) ? Colour { 0.95F, 0.95F, 0.92F } : anyVivid(random);
    const Colour fin = mix(body, mark, between(random, 0, 0.8F)) * 0.85F;
    paintFins(painting, pose, fin);
    paintFishBody(painting, pose, body, mark, noise, random);
    const Knots side { { pose(2.5F, 0.6F), true }, { pose(-1, -0.4F) }, { pose(-0.8F, 2.6F) } };
    painting.outline(closedCurveThrough(side, 1), fin * 0.8F);
    const float size = pose.scale;
    painting.outline(
        ellipse(pose(6.8F, -1), 1.25F * size, 1.25F * size, 12), { 0.97F, 0.97F, 0.93F });
    painting.outline(ellipse(pose(7, -1), 0.7F * size, 0.7F * size, 10), { 0.04F, 0.04F, 0.06F });
    const int bubbles = static_cast<int>(random.below(4));
    for (int i = 0; i < bubbles; ++i) {
        const Point bubble { pose.centre.x + pose.way * between(random, 9, 13),
            between(random, 2, 12) };
        painting.line({ &bubble, 1 }, between(random, 0.4F, 0.8F), { 0.8F, 0.95F, 0.98F });
    }
    return painting;
}

Painting bird(Random& random)
{
    static constexpr Colour kBehind[] = { { 0.35F, 0.5F, 0.25F }, { 0.6F, 0.72F, 0.82F },
        { 0.55F, 0.5F, 0.35F }, { 0.2F, 0.35F, 0.25F }, { 0.75F, 0.7F, 0.6F } };
    static constexpr Colour kPlain[]
        = { { 0.4F, 0.32F, 0.25F }, { 0.25F, 0.25F, 0.28F }, { 0.6F, 0.5F, 0.38F } };
    Painting painting;
    const Colour a = anyOf(kBehind, random);
    const Colour b = anyOf(kBehind, random);
    paintBlur(painting, a, mix(a, b, 0.6F), random);
    BirdPose pose;
    pose.way = chance(random, 0.5F) ? 1.0F : -1.0F;
    pose.scale = between(random, 0.85F, 1.12F);
    pose.centre.x = 16 - pose.way + bell(random);
    pose.centre.y = 16 + bell(random);
    pose.upright = between(random, 0, 0.45F);
    const float perch = pose.centre.y + 6.6F * pose.scale;
    paintBranch(painting, perch, random);
    const Colour back = chance(random, 0.6F) ? anyVivid(random) * 0.85F : anyOf(kPlain, random);
    const Colour breast
        = chance(random, 0.5F) ? anyVivid(random) : near({ 0.9F, 0.86F, 0.78F }, 0.06F, random);
    const Colour cap = chance(random, 0.35F) ? anyVivid(random) * 0.8F : back;
    for (const float x : { 0.5F, 2.2F }) {
        const Point hip = pose(x, 4);
        const Point leg[] = { hip, { hip.x + 0.4F * pose.way, perch } };
        painting.line(leg, 0.35F, { 0.4F, 0.3F, 0.2F });
    }
    paintBirdBody(painting, pose, back, breast, random);
    paintBirdHead(painting, pose, cap, breast, random);
    return painting;
}

} // namespace engine::drawing
