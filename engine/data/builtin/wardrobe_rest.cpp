// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dresses and trousers.
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

    /// Short or long ones.
    Plane dressSleeves(Point shoulder, const Noise& noise, Random& random)
    {
        const float reach = chance(random, 0.55F) ? between(random, 4, 6) : between(random, 11, 17);
        const float out = between(random, 2.6F, 4);
        const Polyline right { shoulder, { shoulder.x + 2.2F, shoulder.y + 1.2F },
            { shoulder.x + out, shoulder.y + reach }, { shoulder.x + 1, shoulder.y + reach + 0.4F },
            { shoulder.x - 0.6F, shoulder.y + 4.5F } };
        Plane sleeves = filled(28, 28, sewn(right, noise));
        unite(sleeves, filled(28, 28, sewn(mirrored(right), noise)));
        return sleeves;
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
    const Knots all = withMirror(edge, edge.front().at.y + neck, edge.back().at.y + 0.3F);
    const Plane body = filled(28, 28, sewn(closedCurveThrough(all, 1), noise));
    const Plane sleeves
        = chance(random, 0.55F) ? dressSleeves(edge.front().at, noise, random) : Plane();
    Plane picture;
    Fabric under = fabric;
    under.tone *= 0.9F;
    lay(picture, sleeves, under);
    lay(picture, body, fabric);
    const float waistAt = edge[2].at.y;
    if (chance(random, 0.55F)) {
        const Point belt[] = { { 6, waistAt }, { 22, waistAt } };
        const float radius = between(random, 0.35F, 0.8F);
        seam(picture, body, belt, radius, fabric.tone * between(random, 0.3F, 1.3F), 0.8F);
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

} // namespace engine::drawing
