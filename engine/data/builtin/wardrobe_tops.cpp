// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is worn above the waist and over it: T-shirts, pullovers, coats, shirts.
#include "engine/data/builtin/cloth.h"
#include "engine/data/builtin/wardrobe.h"

namespace engine::drawing {

namespace {

    /// The cut of a top; pixels, x measured from the middle.
    struct Cut {
        float top = 2.5F; ///< height of the neck's ends
        float neck = 3;   ///< half the width of the neck
        float neckDepth = 2;
        float shoulder = 7.5F;
        float shoulderDrop = 1.6F;
        float chest = 6.2F; ///< half the width at the armpits
        float armpit = 9.5F;
        float hem = 6.5F;
        float bottom = 25;
        float sleeveOut = 12; ///< where the sleeve's outer edge ends
        float sleeveEnd = 10;
        float sleeveWidth = 3.6F;
    };

    struct Top {
        Plane picture;
        Plane body; ///< cover of the trunk
        Plane sleeves;
        Cut cut;
    };

    Knot soft(float x, float y)
    {
        return { { 14 + x, y }, false };
    }
    Knot sharp(float x, float y)
    {
        return { { 14 + x, y }, true };
    }

    Plane trunkOf(const Cut& cut, const Noise& noise)
    {
        const float waist = 0.55F * (cut.armpit + cut.bottom);
        const Knots knots { sharp(-cut.neck, cut.top), soft(0, cut.top + cut.neckDepth),
            sharp(cut.neck, cut.top), sharp(cut.shoulder, cut.top + cut.shoulderDrop),
            sharp(cut.chest, cut.armpit), soft(0.5F * (cut.chest + cut.hem) - 0.2F, waist),
            sharp(cut.hem, cut.bottom), soft(0, cut.bottom + 0.3F), sharp(-cut.hem, cut.bottom),
            soft(-0.5F * (cut.chest + cut.hem) + 0.2F, waist), sharp(-cut.chest, cut.armpit),
            sharp(-cut.shoulder, cut.top + cut.shoulderDrop) };
        return filled(28, 28, sewn(closedCurveThrough(knots, 1), noise));
    }

    Plane sleevesOf(const Cut& cut, const Noise& noise)
    {
        const float shoulderTop = cut.top + cut.shoulderDrop;
        const float elbowX = mix(cut.shoulder, cut.sleeveOut, 0.62F) + 0.4F;
        const float elbowY = mix(shoulderTop, cut.sleeveEnd, 0.45F);
        const Knots knots { sharp(cut.shoulder - 1, shoulderTop - 0.3F), soft(elbowX, elbowY),
            sharp(cut.sleeveOut, cut.sleeveEnd),
            sharp(cut.sleeveOut - cut.sleeveWidth, cut.sleeveEnd + 0.22F * cut.sleeveWidth),
            sharp(cut.chest, cut.armpit), sharp(cut.chest - 1.2F, cut.armpit - 1) };
        const Polyline right = closedCurveThrough(knots, 1);
        Plane both = filled(28, 28, sewn(right, noise));
        unite(both, filled(28, 28, sewn(mirrored(right), noise)));
        return both;
    }

    /// Sleeves under the trunk, dark lines where they are sewn on, the neck's edge.
    Top assembled(const Cut& cut, const Fabric& fabric, Random& random)
    {
        const Noise noise(random.next());
        Top top { Plane(), trunkOf(cut, noise), sleevesOf(cut, noise), cut };
        Fabric sleeve = fabric;
        sleeve.tone
            *= chance(random, 0.12F) ? between(random, 0.5F, 1.4F) : between(random, 0.85F, 0.97F);
        lay(top.picture, top.sleeves, sleeve);
        lay(top.picture, top.body, fabric);
        const float dark = between(random, 0.3F, 0.65F);
        for (const float side : { -1.0F, 1.0F }) {
            const Point line[]
                = { { 14 + side * (cut.shoulder - 0.3F), cut.top + cut.shoulderDrop },
                      { 14 + side * (cut.chest - 0.1F), cut.armpit } };
            seam(top.picture, top.body, line, 0.4F, 0.5F * fabric.tone, dark);
        }
        return top;
    }

    void neckband(Top& top, float tone, float radius)
    {
        const Cut& cut = top.cut;
        const Knots knots { soft(-cut.neck, cut.top),
            soft(-0.6F * cut.neck, cut.top + 0.75F * cut.neckDepth),
            soft(0, cut.top + cut.neckDepth),
            soft(0.6F * cut.neck, cut.top + 0.75F * cut.neckDepth), soft(cut.neck, cut.top) };
        seam(top.picture, top.body, curveThrough(knots, 0.7F), radius, tone, 0.8F);
    }

    void hemAndCuffs(Top& top, float tone)
    {
        const Cut& cut = top.cut;
        const Point hem[]
            = { { 14 - cut.hem, cut.bottom - 0.8F }, { 14 + cut.hem, cut.bottom - 0.8F } };
        seam(top.picture, top.body, hem, 0.7F, tone, 0.6F);
        for (const float side : { -1.0F, 1.0F }) {
            const Point cuff[] = { { 14 + side * cut.sleeveOut, cut.sleeveEnd - 0.8F },
                { 14 + side * (cut.sleeveOut - cut.sleeveWidth), cut.sleeveEnd } };
            seam(top.picture, top.sleeves, cuff, 0.6F, tone, 0.6F);
        }
    }

    Cut longSleeved(Random& random)
    {
        Cut cut;
        cut.top = between(random, 1.6F, 3);
        cut.neck = between(random, 2.2F, 3.6F);
        cut.shoulder = between(random, 6.4F, 8);
        cut.shoulderDrop = between(random, 1.3F, 2.4F);
        cut.chest = cut.shoulder - between(random, 0.5F, 1.5F);
        cut.armpit = between(random, 8.5F, 10.5F);
        cut.hem = cut.chest + between(random, -0.6F, 1.2F);
        cut.bottom = between(random, 24, 26.3F);
        cut.sleeveOut = std::min(13.2F, cut.hem + between(random, 4.2F, 6.4F));
        cut.sleeveEnd = cut.bottom - between(random, 0.2F, 4.5F);
        cut.sleeveWidth = between(random, 2.8F, 4.0F);
        return cut;
    }

    void shortenSleeves(Cut& cut, Random& random)
    {
        cut.sleeveOut = std::min(13.2F, cut.shoulder + between(random, 2.4F, 5.4F));
        cut.sleeveEnd = cut.armpit + between(random, -1.5F, 2.5F);
        cut.sleeveWidth = std::max(1.0F, cut.sleeveOut - cut.chest - between(random, 0.4F, 1.6F));
    }

    void placket(Top& top, float tone, float lean, bool buttons, Random& random)
    {
        const Cut& cut = top.cut;
        const float start = cut.top + cut.neckDepth;
        const Point line[] = { { 14 + lean, start }, { 14 + 0.5F * lean, cut.bottom } };
        seam(top.picture, top.body, line, 0.45F, tone, 0.75F);
        const float gap = between(random, 2.6F, 4);
        for (float y = start + 1.6F; buttons && y < cut.bottom - 1; y += gap) {
            const Point button[] = { { 14.9F + lean, y } };
            seam(top.picture, top.body, button, 0.55F, tone > 0.5F ? 0.1F : 0.95F, 0.8F);
        }
    }

    struct Collar {
        float tone = 0.7F;
        float depth = 2;     ///< how far its tips reach down
        float spread = 1.2F; ///< how far it lies on the shoulders
    };

    /// Two flaps from the neck down.
    void addCollar(Top& top, const Collar& collar)
    {
        const Cut& cut = top.cut;
        for (const float side : { -1.0F, 1.0F }) {
            const Polyline flap { { 14 + side * cut.neck, cut.top - 0.4F },
                { 14 + side * (cut.neck + collar.spread), cut.top + 0.6F * collar.depth },
                { 14 + side * 0.5F, cut.top + cut.neckDepth + collar.depth },
                { 14, cut.top + cut.neckDepth } };
            lay(top.picture, filled(28, 28, flap), { .tone = collar.tone, .folds = 0.05F });
            const Point edge[] = { flap[1], flap[2] };
            seam(top.picture, top.body, edge, 0.35F, 0.45F * collar.tone, 0.7F);
        }
    }

} // namespace

Plane tShirt(Random& random)
{
    static constexpr Pattern kPatterns[] = { Pattern::plain, Pattern::plain, Pattern::plain,
        Pattern::levelStripes, Pattern::print, Pattern::print, Pattern::dots, Pattern::flowers };
    const Fabric fabric = anyFabric(kPatterns, random);
    Cut cut = longSleeved(random);
    cut.neckDepth = between(random, 1.2F, 4.5F);
    cut.shoulder = between(random, 6.6F, 8.6F);
    shortenSleeves(cut, random);
    Top top = assembled(cut, fabric, random);
    neckband(top, fabric.tone * between(random, 0.5F, 1.3F), 0.5F);
    if (chance(random, 0.4F))
        hemAndCuffs(top, 0.7F * fabric.tone);
    return top.picture;
}

Plane pullover(Random& random)
{
    static constexpr Pattern kPatterns[] = { Pattern::plain, Pattern::knit, Pattern::knit,
        Pattern::knit, Pattern::levelStripes, Pattern::flowers };
    Fabric fabric = anyFabric(kPatterns, random);
    if (fabric.pattern == Pattern::knit) {
        fabric.period = between(random, 1.8F, 2.8F);
        fabric.contrast *= 0.6F;
    }
    Cut cut = longSleeved(random);
    cut.neckDepth = chance(random, 0.25F) ? between(random, 3.5F, 6) : between(random, 0.8F, 2);
    Top top = assembled(cut, fabric, random);
    const float rib = fabric.tone * between(random, 0.55F, 1.15F);
    neckband(top, rib, 0.8F);
    hemAndCuffs(top, rib);
    return top.picture;
}

Plane coat(Random& random)
{
    static constexpr Pattern kPatterns[]
        = { Pattern::plain, Pattern::plain, Pattern::plain, Pattern::knit, Pattern::checks };
    Fabric fabric = anyFabric(kPatterns, random);
    fabric.contrast *= 0.5F;
    Cut cut = longSleeved(random);
    cut.neck = between(random, 2, 3);
    cut.neckDepth = between(random, 1.5F, 5);
    cut.bottom = between(random, 25.4F, 26.8F);
    cut.chest = between(random, 5.4F, 6.6F);
    cut.hem = cut.chest + between(random, 0, 1.6F);
    Top top = assembled(cut, fabric, random);
    const float lean = between(random, -0.6F, 0.6F);
    const bool buttons = chance(random, 0.6F);
    placket(top, 0.3F * fabric.tone, lean, buttons, random);
    if (chance(random, 0.75F)) {
        Collar collar { .tone = fabric.tone * between(random, 0.8F, 1.2F) };
        collar.depth = between(random, 2.5F, 5.5F);
        collar.spread = between(random, 1.2F, 2.6F);
        addCollar(top, collar);
    }
    if (chance(random, 0.5F)) { // pockets
        const float y = between(random, 16, 19);
        for (const float side : { -1.0F, 1.0F }) {
            const Point pocket[] = { { 14 + side * 2.4F, y + 0.6F }, { 14 + side * 4.6F, y } };
            seam(top.picture, top.body, pocket, 0.4F, 0.35F * fabric.tone, 0.8F);
        }
    }
    if (chance(random, 0.3F)) { // belt
        const float y = between(random, 14, 16);
        const Point belt[] = { { 6, y }, { 22, y } };
        seam(top.picture, top.body, belt, 0.7F, 0.5F * fabric.tone, 0.85F);
    }
    return top.picture;
}

Plane shirt(Random& random)
{
    static constexpr Pattern kPatterns[] = { Pattern::plain, Pattern::checks, Pattern::checks,
        Pattern::uprightStripes, Pattern::flowers, Pattern::dots };
    const Fabric fabric = anyFabric(kPatterns, random);
    Cut cut = longSleeved(random);
    cut.neck = between(random, 2.2F, 3);
    cut.neckDepth = between(random, 1.2F, 2.4F);
    if (chance(random, 0.3F))
        shortenSleeves(cut, random);
    Top top = assembled(cut, fabric, random);
    Collar collar { .tone = std::min(1.0F, fabric.tone * between(random, 0.95F, 1.2F)) };
    collar.depth = between(random, 1.2F, 2.2F);
    collar.spread = between(random, 0.8F, 1.6F);
    addCollar(top, collar);
    placket(top, 0.6F * fabric.tone, 0, true, random);
    if (chance(random, 0.5F)) {
        const Point pocket[] = { { 16.5F, 11.5F }, { 19, 11.5F } };
        seam(top.picture, top.body, pocket, 0.4F, 0.6F * fabric.tone, 0.7F);
    }
    return top.picture;
}

} // namespace engine::drawing
