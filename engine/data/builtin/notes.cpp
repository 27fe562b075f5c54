// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Digits in another hand: flowing forms with flourishes, written with a brush pen on scraps of grey
// paper. They lie between the other families: the forms of digits, the strokes of kana, a patch of
// texture as garments have.
#include "engine/data/builtin/cloth.h"
#include "engine/data/builtin/families.h"
#include "engine/data/builtin/handwriting.h"

namespace engine::drawing {

namespace {

    constexpr Skeleton kNotes[] = {
        { 0, 2, "50,6 30,0 8,22 2,60 18,96 44,98 62,70 60,30 44,8 34,20" },
        { 0, 1, "36,2 12,16 2,56 16,94 42,96 60,60 52,16 30,2 24,10" },
        { 1, 2, "0,36 20,18 34,0! 32,50 28,100" },
        { 1, 1, "10,12 26,0! 24,50 24,90 34,100 46,94" },
        { 2, 2, "2,26 14,4 38,0 54,18 44,46 20,76 6,92 14,100 24,90 18,84 40,92 58,100 76,88" },
        { 2, 1, "4,22 24,0 52,10 50,36 26,70 0,96! 24,88 48,98 72,88" },
        { 3, 2, "6,8 30,2 56,2! 42,20 26,38! 48,44 62,64 52,90 24,104 0,92 6,84" },
        { 3, 1, "8,18 26,0 50,8 48,30 28,42! 54,50 58,80 30,102 2,88" },
        { 4, 2, "34,0 18,30 2,62! 34,60 70,54; 48,36 44,70 40,106" },
        { 4, 1, "12,2 8,26 6,44 28,50 54,38; 62,0 52,44 40,104" },
        { 5, 2, "18,6 14,26 10,42! 30,36 54,44 60,66 46,92 20,102 0,94; 16,6 40,6 58,2 74,-6" },
        { 5, 1, "66,0 42,6 20,4! 12,40! 38,34 58,54 50,88 22,102 0,90" },
        { 6, 2, "54,2 26,22 6,56 8,90 32,102 54,86 48,62 24,60 10,80" },
        { 6, 1, "36,-4 14,40 4,76 22,102 48,90 50,64 28,58 12,74" },
        { 7, 2, "0,16 6,2! 30,8 64,2! 44,40 34,70 34,104; 14,54 38,50 64,46" },
        { 7, 1, "0,12 12,2 34,8 62,0! 46,34 36,64 26,106" },
        { 8, 2, "58,14 38,0 18,8 16,26 34,44 52,64 50,92 26,102 6,86 18,58 44,36 62,10 66,0" },
        { 8, 1, "34,44 14,24 24,2 48,6 50,26 28,50 8,74 20,100 48,98 56,76 36,46 28,38" },
        { 9, 2, "54,18 34,2 12,12 8,34 26,46 48,32 56,12! 54,50 44,84 22,104 4,96" },
        { 9, 1, "50,14 28,0 8,16 14,40 38,40 52,14! 46,54 40,104" },
    };

    /// The torn piece of paper beneath.
    void layPaper(Plane& picture, Random& random)
    {
        const float tone = between(random, 0.08F, 0.3F);
        const Noise edge(random.next());
        const float wide = between(random, 7, 10.5F);
        const float high = between(random, 10, 12.5F);
        const Polyline corners { { 14 - wide, 14 - high }, { 14, 13.5F - high },
            { 14 + wide, 14 - high }, { 14 + wide, 14 }, { 14 + wide, 14 + high },
            { 14, 14.5F + high }, { 14 - wide, 14 + high }, { 14 - wide, 14 } };
        lay(picture, filled(28, 28, sewn(corners, edge, 2.5F)),
            { .tone = tone,
                .folds = 0.2F,
                .grain = 0.03F,
                .fade = 0.03F * bell(random),
                .seed = random.next() });
    }

} // namespace

void drawNote(int label, Random& random, std::span<std::uint8_t> image)
{
    Hand hand;
    hand.jitter = between(random, 1.5F, 4.0F);
    hand.wobble = between(random, 1.5F, 5.0F);
    hand.slant = 0.22F + 0.1F * bell(random);
    hand.turn = 0.01F * bell(random);
    hand.widthFactor = between(random, 0.85F, 1.35F);
    Pen pen;
    pen.radius = between(random, 1.1F, 1.9F);
    pen.nib = between(random, 0.35F, 0.65F);
    pen.nibTurns = between(random, 0.08F, 0.16F);
    pen.swell = between(random, 0.1F, 0.25F);
    pen.finish = between(random, 0.25F, 0.7F);
    Plane picture;
    if (chance(random, 0.5F))
        layPaper(picture, random);
    unite(picture, written(chosenSkeleton(kNotes, label, random).strokes, hand, pen, random));
    copyTo(picture, image);
}

} // namespace engine::drawing
