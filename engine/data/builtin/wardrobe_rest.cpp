// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dresses, trousers and bags.
#include "engine/data/builtin/cloth.h"
#include "engine/data/builtin/wardrobe.h"

namespace engine::drawing {

namespace {

    Knot soft(float x, float y)
    {
        return { { 14 + x, y }, false };
    }
    Knot sharp(float x, float y)
    {
        return { { 14 + x, y }, true };
    }

    /// The right edge of a dress from the shoulder to the hem.
    Knots dressEdge(Random& random)
    {
        const float shoulder = between(random, 3.2F, 5.4F);
        const float chest = shoulder - between(random, -0.3F, 0.7F);
        const float waist = chest - between(random, 0.2F, 1.3F);
        const float hip = waist + between(random, 0.4F, 2);
        const float hem = hip + between(random, -0.8F, 3.4F);
        const float waistAt = between(random, 9.5F, 12);
        const float bottom = between(random, 24.5F, 27);
        return { sharp(shoulder, between(random, 1.6F, 2.4F)), sharp(chest, 6.5F),
            soft(waist, waistAt), soft(hip, waistAt + 4.5F), sharp(hem, bottom) };
    }

    Knots withMirror(Knots right, float middleTop, float middleBottom)
    {
        Knots all { soft(0, middleTop) };
        all.insert(all.end(), right.begin(), right.end());
        all.push_back(soft(0, middleBottom));
        for (std::size_t i = right.size(); i-- > 0;)
            all.push_back({ { 28 - right[i].at.x, right[i].at.y }, right[i].corner });
        return all;
    }

} // namespace

Plane dress(Random& random)
{
    static constexpr Pattern kPatterns[] = { Pattern::plain, Pattern::plain, Pattern::plain,
        Pattern::flowers, Pattern::levelStripes, Pattern::dots };
    Fabric fabric = anyFabric(kPatterns, random);
    fabric.folds *= 1.4F;
    const Noise noise(random.next());
    const Knots edge = dressEdge(random);
    const float neck = between(random, 1.2F, 4);
    Plane body = filled(28, 28,
        sewn(closedCurveThrough(
                 withMirror(edge, edge.front().at.y + neck, edge.back().at.y + 0.3F), 1),
            noise));
    Plane sleeves;
    const float kind = between(random, 0, 1);
    if (kind < 0.55F) {
        const float reach = kind < 0.3F ? between(random, 4, 6) : between(random, 11, 17);
        const Point shoulder = edge[0].at;
        const Polyline right { shoulder, { shoulder.x + 2.2F, shoulder.y + 1.2F },
            { shoulder.x + between(random, 2.6F, 4), shoulder.y + reach },
            { shoulder.x + 1, shoulder.y + reach + 0.4F },
            { shoulder.x - 0.6F, shoulder.y + 4.5F } };
        sleeves = filled(28, 28, sewn(right, noise));
        unite(sleeves, filled(28, 28, sewn(mirrored(right), noise)));
    }
    Plane picture;
    Fabric under = fabric;
    under.tone *= 0.9F;
    lay(picture, sleeves, under);
    lay(picture, body, fabric);
    const float waistAt = edge[2].at.y;
    if (chance(random, 0.55F)) {
        const Point belt[] = { { 6, waistAt }, { 22, waistAt } };
        seam(picture, body, belt, between(random, 0.35F, 0.8F),
            fabric.tone * between(random, 0.3F, 1.3F), 0.8F);
    }
    const int pleats = static_cast<int>(random.below(4));
    for (int i = 0; i < pleats; ++i) {
        const float x = between(random, -3, 3);
        const Point pleat[] = { { 14 + 0.6F * x, waistAt + 1 }, { 14 + 1.2F * x, 27 } };
        seam(picture, body, pleat, 0.35F, 0.55F * fabric.tone, 0.5F);
    }
    return picture;
}

Plane trousers(Random& random)
{
    static constexpr Pattern kPatterns[] = { Pattern::plain, Pattern::plain, Pattern::plain,
        Pattern::plain, Pattern::uprightStripes, Pattern::flowers, Pattern::checks };
    Fabric fabric = anyFabric(kPatterns, random);
    fabric.contrast *= 0.6F;
    const Noise noise(random.next());
    const float waist = between(random, 3.2F, 5);
    const float hip = waist + between(random, 0.3F, 1.2F);
    const float crotch = between(random, 9, 12);
    const float top = between(random, 1.2F, 2.4F);
    const float bottom = chance(random, 0.12F) ? between(random, 17, 20) : between(random, 25, 27);
    const float spread = between(random, 0.3F, 1.4F); // half the gap between the feet
    const float foot = between(random, 1.8F, 4.2F);
    const Knots right { sharp(waist, top), soft(hip, mix(top, crotch, 0.6F)),
        soft(0.5F * (hip + spread + foot) + 0.2F, mix(crotch, bottom, 0.5F)),
        sharp(spread + foot, bottom), sharp(spread, bottom),
        soft(0.45F * spread + 0.1F, mix(crotch, bottom, 0.4F)), sharp(0, crotch) };
    Knots all = right;
    for (std::size_t i = right.size() - 1; i-- > 0;)
        all.push_back({ { 28 - right[i].at.x, right[i].at.y }, right[i].corner });
    const Plane body = filled(28, 28, sewn(closedCurveThrough(all, 1), noise, 0.35F));
    Plane picture;
    lay(picture, body, fabric);
    const Point band[] = { { 8, top + 1.3F }, { 20, top + 1.3F } };
    seam(picture, body, band, 0.35F, 0.5F * fabric.tone, 0.7F);
    const Point fly[] = { { 14, top + 1.3F }, { 14, crotch } };
    seam(picture, body, fly, 0.35F, 0.5F * fabric.tone, between(random, 0.4F, 0.9F));
    for (const float side : { -1.0F, 1.0F }) {
        const Point pocket[]
            = { { 14 + side * (waist - 1.4F), top + 1.8F }, { 14 + side * hip, top + 4 } };
        seam(picture, body, pocket, 0.35F, 0.55F * fabric.tone, 0.6F);
        const Point knee[] = { { 14 + side * (spread + 0.5F), mix(crotch, bottom, 0.5F) },
            { 14 + side * (spread + foot), mix(crotch, bottom, 0.42F) } };
        seam(picture, body, knee, 0.4F, 0.7F * fabric.tone, 0.4F);
    }
    return picture;
}

Plane bag(Random& random)
{
    static constexpr Pattern kPatterns[] = { Pattern::plain, Pattern::plain, Pattern::plain,
        Pattern::flowers, Pattern::checks, Pattern::knit };
    Fabric fabric = anyFabric(kPatterns, random);
    fabric.folds *= 0.6F;
    const Noise noise(random.next());
    const float top = between(random, 8, 14);
    const float bottom = between(random, 23, 26);
    const float wideTop = between(random, 7.5F, 12.5F);
    const float wideBottom = std::clamp(wideTop + 1.6F * bell(random), 7.0F, 12.8F);
    const float round = between(random, 0, 1.2F);
    const Knots outline { sharp(-wideTop + round, top), soft(0, top + 0.5F * bell(random)),
        sharp(wideTop - round, top), sharp(wideTop, top + round), sharp(wideBottom, bottom - round),
        sharp(wideBottom - round, bottom), soft(0, bottom + 0.3F),
        sharp(-wideBottom + round, bottom), sharp(-wideBottom, bottom - round),
        sharp(-wideTop, top + round) };
    const Plane body = filled(28, 28, sewn(closedCurveThrough(outline, 1), noise));
    Plane picture;
    const Plane everywhere = filled(28, 28, { { 0, 0 }, { 28, 0 }, { 28, 28 }, { 0, 28 } });
    const float grip = between(random, 0.25F, 0.85F) * wideTop;
    const float rise = between(random, 1.8F, top - 1);
    const float handleTone = std::min(1.0F, fabric.tone * between(random, 0.6F, 1.1F));
    const float thickness = between(random, 0.45F, 0.95F);
    if (chance(random, 0.88F)) {
        const Knots handle { soft(-grip, top + 1), soft(-0.92F * grip, top - 0.6F * rise),
            soft(0, top - rise), soft(0.92F * grip, top - 0.6F * rise), soft(grip, top + 1) };
        seam(picture, everywhere, curveThrough(handle, 1), thickness, handleTone);
        if (chance(random, 0.3F)) {
            Polyline second = curveThrough(handle, 1);
            for (Point& p : second)
                p = p + Point { 0.8F, 1.3F };
            seam(picture, everywhere, second, 0.7F * thickness, 0.7F * handleTone);
        }
    }
    lay(picture, body, fabric);
    const float dark = 0.45F * fabric.tone;
    if (chance(random, 0.5F)) { // a flap
        const float low = mix(top, bottom, between(random, 0.3F, 0.6F));
        const Knots flap { soft(-wideTop, top + 0.5F), soft(-0.8F * wideTop, low - 1), soft(0, low),
            soft(0.8F * wideTop, low - 1), soft(wideTop, top + 0.5F) };
        seam(picture, body, curveThrough(flap, 1), 0.4F, dark, 0.8F);
        const Point clasp[] = { { 14, low - 0.6F } };
        seam(picture, body, clasp, between(random, 0.6F, 1.2F), fabric.tone < 0.5F ? 0.95F : 0.12F,
            0.9F);
    } else {
        const Point zip[] = { { 3, top + 1.6F }, { 25, top + 1.6F } };
        seam(picture, body, zip, 0.4F, dark, 0.8F);
        for (const float side : { -1.0F, 1.0F }) {
            const Point strap[] = { { 14 + side * grip, top }, { 14 + side * grip, bottom } };
            seam(picture, body, strap, 0.5F, chance(random, 0.5F) ? dark : handleTone, 0.6F);
        }
    }
    return picture;
}

} // namespace engine::drawing
