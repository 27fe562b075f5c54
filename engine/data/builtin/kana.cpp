// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kana written with a brush: strokes that swell, stop and taper.
#include "engine/data/builtin/families.h"
#include "engine/data/builtin/handwriting.h"

namespace engine::drawing {

namespace {

    constexpr Skeleton kKana[] = {
        { 0, 1,
            "12,30 40,28 62,24; 36,4 37,40 36,76 26,90 12,84 10,70 26,58 54,50 80,56 86,74 74,90 "
            "54,96; 72,16 84,24 92,36" },
        { 1, 1,
            "24,24 50,21 76,14; 18,46 50,42 84,34; 44,4 56,32 72,62! 58,58 46,60; 26,66 20,80 "
            "34,94 58,98 74,92" },
        { 2, 1, "8,26 50,24 92,20; 56,2 57,30 56,52 44,64 32,54 40,42 54,46 58,62 50,84 32,100" },
        { 3, 1, "6,40 30,26 60,20 84,32 90,52 76,74 46,88" },
        { 4, 1,
            "10,26 30,25 48,20; 34,4 28,30 10,56; 64,20 78,28 88,40; 62,38 62,60 62,80 48,96 30,94 "
            "26,82 42,74 62,80 86,96" },
        { 5, 1,
            "18,6 10,40 12,76 18,96; 40,30 64,30 92,26; 70,6 70,40 70,78 56,94 40,90 38,78 54,72 "
            "74,80 92,94" },
        { 6, 1,
            "18,20 50,20 82,16; 22,42 50,42 78,38; 50,2 51,40 51,76 38,94 20,90 20,78 38,72 58,80 "
            "80,96" },
        { 7, 1, "6,46 34,34 66,22 86,28 88,44 74,54 60,52; 48,6 54,14 56,26; 24,16 36,56 52,100" },
        { 8, 1,
            "26,2 27,50 26,98; 8,30 24,28 36,24! 22,52 4,78! 32,46 54,26 64,36 62,62 64,84 78,88 "
            "96,74" },
        { 9, 1,
            "16,20 46,19 74,14; 44,2 36,26 14,54! 30,42 46,44 50,58 50,68; 84,36 60,46 36,60 28,78 "
            "40,92 62,95 82,92" },
    };

} // namespace

void drawKana(int label, Random& random, std::span<std::uint8_t> image)
{
    Hand hand;
    hand.jitter = between(random, 2.0F, 5.0F);
    hand.wobble = between(random, 2.0F, 6.0F);
    hand.slant = 0.08F * bell(random);
    hand.turn = 0.012F * bell(random);
    hand.widthFactor = between(random, 0.7F, 1.15F);
    Pen pen;
    pen.radius = between(random, 0.9F, 1.7F);
    pen.nib = between(random, 0.3F, 0.6F);
    pen.nibTurns = between(random, 0.06F, 0.16F);
    pen.swell = between(random, 0.1F, 0.25F);
    pen.start = between(random, 0.8F, 1.2F);
    pen.finish = between(random, 0.25F, 0.8F);
    copyTo(written(chosenSkeleton(kKana, label, random).strokes, hand, pen, random), image);
}

} // namespace engine::drawing
