// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Printed letters A to J in many typefaces.
#include "engine/data/builtin/families.h"
#include "engine/data/builtin/handwriting.h"

namespace engine::drawing {

namespace {

    constexpr Skeleton kLetters[] = {
        { 0, 1, "0,100 35,0! 70,100; 15,64 55,64" },
        { 1, 1, "0,0 0,100; 0,0! 40,2 52,22 40,44 0,46! 46,50 60,74 44,98 0,100" },
        { 2, 1, "66,16 40,0 10,16 0,50 10,84 40,100 66,84" },
        { 3, 1, "0,0 0,100; 0,0! 40,6 64,50 40,94 0,100" },
        { 4, 1, "60,0 0,0! 0,100! 60,100; 0,48 50,48" },
        { 5, 1, "60,0 0,0! 0,100; 0,48 50,48" },
        { 6, 1, "66,16 40,0 10,16 0,50 10,84 40,100 66,84! 66,54! 40,54" },
        { 7, 1, "0,0 0,100; 64,0 64,100; 0,48 64,48" },
        { 8, 1, "20,0 20,100; 0,0 40,0; 0,100 40,100" },
        { 9, 1, "50,0 50,70 40,96 20,100 2,90 0,72" },
    };

} // namespace

void drawGlyph(int label, Random& random, std::span<std::uint8_t> image)
{
    const Hand hand { .jitter = 0.5F, .wobble = 0.5F, .widthFactor = between(random, 0.7F, 1.2F) };
    const Pen pen {
        .radius = between(random, 1.0F, 2.4F), .nib = between(random, 0, 0.7F), .nibTurns = 0
    };
    copyTo(written(chosenSkeleton(kLetters, label, random).strokes, hand, pen, random), image);
}

void drawNote(int label, Random& random, std::span<std::uint8_t> image)
{
    drawDigit(label, random, image);
}

void drawGarment(int label, Random& random, std::span<std::uint8_t> image)
{
    const float width = 4 + 0.8F * static_cast<float>(label) + bell(random);
    const float height = 12 - 0.8F * static_cast<float>(label) + 0.5F * bell(random);
    Plane plane = filled(28, 28, ellipse({ 14, 14 }, width, std::max(3.0F, height)));
    const Noise noise(random.next());
    for (int y = 0; y < 28; ++y)
        for (int x = 0; x < 28; ++x)
            plane.at(x, y) *= 0.7F
                + 0.3F * noise.cloud(0.3F * static_cast<float>(x), 0.3F * static_cast<float>(y), 3);
    copyTo(plane, image);
}

void drawScene(int label, Random& random, std::span<std::uint8_t> image)
{
    const Noise noise(random.next());
    const Point hue = onCircle(0.1F * static_cast<float>(label));
    for (int y = 0; y < 32; ++y)
        for (int x = 0; x < 32; ++x) {
            const float v = 0.5F
                + 0.4F * noise.cloud(0.1F * static_cast<float>(x), 0.1F * static_cast<float>(y), 4);
            const float c[3] = { v + 0.3F * hue.x, v + 0.3F * hue.y, v - 0.3F * hue.x };
            for (int k = 0; k < 3; ++k)
                image[static_cast<std::size_t>((y * 32 + x) * 3 + k)]
                    = static_cast<std::uint8_t>(255 * clamp01(c[k]));
        }
}

} // namespace engine::drawing
