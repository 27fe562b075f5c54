// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bags: handbags, totes and clutches.
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

    /// The form of a bag; pixels, widths measured from the middle.
    struct BagCut {
        float top = 10;
        float bottom = 24;
        float wideTop = 10;
        float wideBottom = 11;
        float round = 0.5F; ///< of the corners
        float sag = 0;      ///< of the upper edge
        float grip = 5;     ///< half the width of the handle
        float rise = 5;     ///< of the handle over the bag
    };

    BagCut anyBagCut(Random& random)
    {
        BagCut cut;
        cut.top = between(random, 8, 14);
        cut.bottom = between(random, 23, 26);
        cut.wideTop = between(random, 7.5F, 12.5F);
        cut.wideBottom = std::clamp(cut.wideTop + 1.6F * bell(random), 7.0F, 12.8F);
        cut.round = between(random, 0, 1.2F);
        cut.sag = 0.5F * bell(random);
        cut.grip = between(random, 0.25F, 0.85F) * cut.wideTop;
        cut.rise = between(random, 1.8F, cut.top - 1);
        return cut;
    }

    Plane bodyOf(const BagCut& cut, const Noise& noise)
    {
        const float r = cut.round;
        const Knots outline { sharp(-cut.wideTop + r, cut.top), soft(0, cut.top + cut.sag),
            sharp(cut.wideTop - r, cut.top), sharp(cut.wideTop, cut.top + r),
            sharp(cut.wideBottom, cut.bottom - r), sharp(cut.wideBottom - r, cut.bottom),
            soft(0, cut.bottom + 0.3F), sharp(-cut.wideBottom + r, cut.bottom),
            sharp(-cut.wideBottom, cut.bottom - r), sharp(-cut.wideTop, cut.top + r) };
        return filled(28, 28, sewn(closedCurveThrough(outline, 1), noise));
    }

    void drawHandles(Plane& picture, const BagCut& cut, float tone, Random& random)
    {
        const float radius = between(random, 0.45F, 0.95F);
        tone = std::min(1.0F, tone * between(random, 0.6F, 1.1F));
        const float bend = cut.top - 0.6F * cut.rise;
        const Knots handle { soft(-cut.grip, cut.top + 1), soft(-0.92F * cut.grip, bend),
            soft(0, cut.top - cut.rise), soft(0.92F * cut.grip, bend),
            soft(cut.grip, cut.top + 1) };
        Polyline line = curveThrough(handle, 1);
        draw(picture, line, radius, tone);
        if (chance(random, 0.3F)) { // the one behind
            for (Point& p : line)
                p = p + Point { 0.8F, 1.3F };
            draw(picture, line, 0.7F * radius, 0.7F * tone);
        }
    }

    void addFlap(Plane& picture, const Plane& body, const BagCut& cut, float tone, Random& random)
    {
        const float low = mix(cut.top, cut.bottom, between(random, 0.3F, 0.6F));
        const Knots flap { soft(-cut.wideTop, cut.top + 0.5F), soft(-0.8F * cut.wideTop, low - 1),
            soft(0, low), soft(0.8F * cut.wideTop, low - 1), soft(cut.wideTop, cut.top + 0.5F) };
        seam(picture, body, curveThrough(flap, 1), 0.4F, 0.45F * tone, 0.8F);
        const Point clasp[] = { { 14, low - 0.6F } };
        seam(picture, body, clasp, between(random, 0.6F, 1.2F), tone < 0.5F ? 0.95F : 0.12F, 0.9F);
    }

    void addZipAndStraps(
        Plane& picture, const Plane& body, const BagCut& cut, float tone, Random& random)
    {
        const Point zip[] = { { 3, cut.top + 1.6F }, { 25, cut.top + 1.6F } };
        seam(picture, body, zip, 0.4F, 0.45F * tone, 0.8F);
        for (const float side : { -1.0F, 1.0F }) {
            const Point strap[]
                = { { 14 + side * cut.grip, cut.top }, { 14 + side * cut.grip, cut.bottom } };
            seam(picture, body, strap, 0.5F, chance(random, 0.5F) ? 0.45F * tone : 0.9F * tone,
                0.6F);
        }
    }

} // namespace

Plane bag(Random& random)
{
    static constexpr Pattern kPatterns[] = { Pattern::plain, Pattern::plain, Pattern::plain,
        Pattern::flowers, Pattern::checks, Pattern::knit };
    Fabric fabric = anyFabric(kPatterns, random);
    fabric.folds *= 0.6F;
    const Noise noise(random.next());
    const BagCut cut = anyBagCut(random);
    const Plane body = bodyOf(cut, noise);
    Plane picture;
    if (chance(random, 0.88F))
        drawHandles(picture, cut, fabric.tone, random);
    lay(picture, body, fabric);
    if (chance(random, 0.5F))
        addFlap(picture, body, cut, fabric.tone, random);
    else
        addZipAndStraps(picture, body, cut, fabric.tone, random);
    return picture;
}

} // namespace engine::drawing
