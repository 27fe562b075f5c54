// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin/families.h"
#include "engine/data/builtin/plane.h"
namespace engine::drawing {
void drawNote(int label, Random& random, std::span<std::uint8_t> image)
{
    drawDigit(label, random, image);
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
}
