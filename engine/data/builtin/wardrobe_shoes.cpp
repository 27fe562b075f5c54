// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sandals, sneakers and ankle boots, seen from the side with the toe to the left.
#include "engine/data/builtin/cloth.h"
#include "engine/data/builtin/wardrobe.h"

namespace engine::drawing {

namespace {

    /// From hundredths of a shoe's length to the image.
    struct Fit {
        Affine place;
        float jitter = 0; ///< in hundredths
    };

    struct Range {
        float low = 0;
        float high = 0;
    };

    /// sole: where the shoe stands, in pixels from the top; tall: its height.
    Fit anyFit(Range sole, Range tall, Random& random)
    {
        const float low = between(random, sole.low, sole.high);
        const float height = between(random, tall.low, tall.high);
        const float length = between(random, 22.5F, 25.5F);
        const float turn = 0.03F * bell(random);
        Fit fit;
        fit.place = { length / 100, 0, turn * length / 100, height / 100, 14 - 0.5F * length,
            low - height - turn * 0.5F * length };
        fit.jitter = between(random, 1, 2.4F);
        return fit;
    }

    Knots placed(std::string_view text, const Fit& fit, Random& random)
    {
        Knots knots = strokesFrom(text).front();
        for (Knot& knot : knots) {
            const float dx = bell(random);
            const float dy = bell(random);
            knot.at = fit.place(knot.at + Point { dx, dy } * fit.jitter);
        }
        return knots;
    }

    Plane piece(std::string_view text, const Fit& fit, Random& random)
    {
        return filled(28, 28, closedCurveThrough(placed(text, fit, random), 1));
    }

    Polyline stroke(std::string_view text, const Fit& fit, Random& random)
    {
        return curveThrough(placed(text, fit, random), 1);
    }

    Fabric leather(Random& random)
    {
        static constexpr Pattern kPatterns[]
            = { Pattern::plain, Pattern::plain, Pattern::plain, Pattern::flowers, Pattern::knit };
        Fabric fabric = anyFabric(kPatterns, random);
        fabric.contrast *= 0.5F;
        fabric.period = between(random, 1.6F, 3.5F);
        return fabric;
    }

    void flatSandal(Plane& picture, float tone, Random& random)
    {
        const Fit fit = anyFit({ 19, 21 }, { 9, 12 }, random);
        const float band = between(random, 0.5F, 1.1F);
        draw(picture, stroke("8,82 18,46 34,42 44,80", fit, random), band, tone);
        if (chance(random, 0.7F))
            draw(picture, stroke("26,44 46,30 66,24 80,16", fit, random), 0.8F * band, 0.9F * tone);
        if (chance(random, 0.8F))
            draw(picture, stroke("68,78 72,30 86,2 98,20 98,76", fit, random), band, 0.85F * tone);
        if (chance(random, 0.5F))
            draw(picture, stroke("52,80 56,46 70,34 82,40", fit, random), 0.8F * band, tone);
        const Plane sole = piece("0,84! 30,80 60,82 100,76! 100,96! 50,100 4,100!", fit, random);
        lay(picture, sole,
            { .tone = tone * between(random, 0.6F, 1.1F), .folds = 0.1F, .seed = random.next() });
    }

    void heeledSandal(Plane& picture, float tone, Random& random)
    {
        const Fit fit = anyFit({ 23, 25 }, { 15, 20 }, random);
        const float band = between(random, 0.4F, 0.9F);
        if (chance(random, 0.3F)) {
            const Plane wedge
                = piece("2,94! 24,92 48,76 74,46 98,36! 100,100! 4,100!", fit, random);
            lay(picture, wedge, { .tone = 0.8F * tone, .folds = 0.12F, .seed = random.next() });
        } else {
            const float heel = between(random, 0.4F, 1);
            draw(picture, stroke("94,40 96,70 97,98", fit, random), heel, 0.8F * tone);
        }
        const float sole = between(random, 0.6F, 0.95F);
        draw(picture, stroke("2,96 24,95 46,78 72,48 97,38", fit, random), sole, tone);
        draw(picture, stroke("8,94 14,76 28,74 36,86", fit, random), band, 0.95F * tone);
        if (chance(random, 0.6F))
            draw(picture, stroke("20,92 28,64 42,60 50,74", fit, random), band, tone);
        draw(picture, stroke("80,42 78,14 90,8 99,14 98,38", fit, random), band, 0.9F * tone);
        if (chance(random, 0.5F))
            draw(picture, stroke("36,64 56,40 80,16", fit, random), 0.8F * band, 0.9F * tone);
    }

    void fastening(Plane& picture, const Plane& upper, const Fit& fit, float tone, Random& random)
    {
        const float kind = between(random, 0, 1);
        if (kind < 0.3F) { // a zip
            const Point zip[] = { fit.place({ 66, 4 }), fit.place({ 64, 66 }) };
            seam(picture, upper, zip, 0.4F, tone, 0.8F);
        } else if (kind < 0.6F) { // a strap
            seam(picture, upper, stroke("42,50 66,52 96,44", fit, random), 0.6F, tone, 0.8F);
        } else if (kind < 0.8F) { // laces
            for (float y = 10; y < 60; y += 13) {
                const Point lace[] = { fit.place({ 44, y }), fit.place({ 58, y + 6 }) };
                seam(picture, upper, lace, 0.4F, tone, 0.8F);
            }
        } else { // an elastic panel
            lay(picture, piece("60,4! 78,4! 74,44 64,44", fit, random),
                { .tone = tone, .folds = 0.05F });
        }
    }

    void laces(Plane& picture, const Plane& upper, const Fit& fit, float tone, Random& random)
    {
        for (int i = 0; i < 4; ++i) {
            const float t = static_cast<float>(i) / 3;
            const Point start = fit.place({ mix(28, 48, t), mix(36, 10, t) });
            const Point end = fit.place({ mix(34, 54, t), mix(54, 30, t) });
            const Point line[] = { start, end };
            seam(picture, upper, line, 0.35F, tone, between(random, 0.6F, 0.9F));
        }
    }

} // namespace

Plane sandal(Random& random)
{
    Plane picture;
    const float tone = between(random, 0.45F, 1);
    if (chance(random, 0.5F))
        flatSandal(picture, tone, random);
    else
        heeledSandal(picture, tone, random);
    return picture;
}

Plane sneaker(Random& random)
{
    const Fabric fabric = leather(random);
    const Fit fit = anyFit({ 19.5F, 21.5F }, { 9.5F, 12.5F }, random);
    Plane picture;
    const Plane upper = chance(random, 0.75F)
        ? piece(
            "1,82! 3,60 14,48 30,38 44,14 54,2! 62,18 76,22 88,6! 96,12 98,40 98,84!", fit, random)
        : piece("1,82! 4,62 18,54 36,44 46,30! 60,34 78,34 90,20! 97,26 98,84!", fit, random);
    lay(picture, upper, fabric);
    const float light = fabric.tone < 0.5F ? 0.9F : 0.25F;
    if (chance(random, 0.8F))
        laces(picture, upper, fit, light, random);
    if (chance(random, 0.5F)) {
        const int bars = 1 + static_cast<int>(random.below(3));
        for (int i = 0; i < bars; ++i) {
            const float x = 56 + 10 * static_cast<float>(i);
            const Point bar[] = { fit.place({ x, 82 }), fit.place({ x - 10, 36 }) };
            seam(picture, upper, bar, 0.45F, light, 0.7F);
        }
    } else {
        seam(picture, upper, stroke("30,80 46,62 70,56 94,40", fit, random), 0.5F, light, 0.7F);
    }
    seam(picture, upper, stroke("20,50 26,64 24,82", fit, random), 0.4F, 0.6F * fabric.tone, 0.7F);
    const float soleTone = chance(random, 0.65F) ? between(random, 0.75F, 1) : 0.5F * fabric.tone;
    const Plane sole = piece("0,80! 30,84 70,82 100,78! 101,94! 80,100 20,100 1,95!", fit, random);
    lay(picture, sole, { .tone = soleTone, .folds = 0.08F, .grain = 0.05F, .seed = random.next() });
    return picture;
}

Plane ankleBoot(Random& random)
{
    const Fabric fabric = leather(random);
    const bool high = chance(random, 0.35F);
    const Fit fit = anyFit({ 24.5F, 26.3F }, { 19, 23 }, random);
    Plane picture;
    const Plane upper = high
        ? piece("1,90! 4,82 20,72 38,56 46,34 46,2! 92,0! 93,30 95,52 98,66! 70,76 46,90 26,94!",
            fit, random)
        : piece(
            "1,90! 2,76 14,64 32,58 44,46 47,26 47,2! 92,0! 92,30 94,56 98,74 98,92!", fit, random);
    lay(picture, upper, fabric);
    fastening(picture, upper, fit, fabric.tone < 0.35F ? 0.8F : 0.4F * fabric.tone, random);
    if (chance(random, 0.6F)) {
        const Point cuff[] = { fit.place({ 44, 8 }), fit.place({ 94, 6 }) };
        seam(picture, upper, cuff, 0.6F, fabric.tone * between(random, 0.6F, 1.4F), 0.7F);
    }
    const Fabric rubber {
        .tone = between(random, 0.15F, 0.9F), .folds = 0.08F, .seed = random.next()
    };
    if (high) {
        lay(picture, piece("84,64! 99,62! 98,100! 90,100!", fit, random), rubber);
        lay(picture, piece("0,90! 26,92 46,86 70,72! 72,78! 48,94 26,99 1,98!", fit, random),
            rubber);
    } else {
        lay(picture, piece("0,88! 60,90 99,88! 99,100! 70,100! 68,95! 2,96!", fit, random), rubber);
    }
    return picture;
}

} // namespace engine::drawing
