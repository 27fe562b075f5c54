// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin/painting.h"

namespace engine::drawing {

Colour near(Colour colour, float spread, Random& random)
{
    const float light = 1 + spread * bell(random);
    const float red = 0.4F * spread * bell(random);
    const float green = 0.4F * spread * bell(random);
    const float blue = 0.4F * spread * bell(random);
    return { clamp01(colour.red * light + red), clamp01(colour.green * light + green),
        clamp01(colour.blue * light + blue) };
}

Colour anyOf(std::span<const Colour> colours, Random& random)
{
    const Colour chosen = colours[random.below(colours.size())];
    return near(chosen, 0.08F, random);
}

Colour anyVivid(Random& random)
{
    const float hue = 6 * between(random, 0, 1);
    const auto channel = [&](float shift) {
        const float h = hue + shift - 6 * static_cast<float>(static_cast<int>((hue + shift) / 6));
        return clamp01((h < 3 ? h : 6 - h) - 1);
    };
    const float grey = between(random, 0.05F, 0.25F);
    const float light = between(random, 0.75F, 1);
    const Colour pure { channel(3), channel(1), channel(5) };
    return mix(pure, { 0.6F, 0.6F, 0.6F }, grey) * light;
}

void Painting::line(std::span<const Point> points, float radius, Colour colour)
{
    std::vector<PenPoint> pen;
    for (const Point p : points)
        pen.push_back({ p, radius });
    Plane mark(kSide, kSide);
    ink(mark, pen);
    lay(mark, colour);
}

void Painting::outline(const Polyline& shape, Colour colour)
{
    lay(shapeOf(shape), colour);
}

void Painting::copyTo(std::span<std::uint8_t> image) const
{
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        const float channels[] = { pixels[i].red, pixels[i].green, pixels[i].blue };
        for (std::size_t c = 0; c < 3; ++c)
            image[3 * i + c] = static_cast<std::uint8_t>(255 * clamp01(channels[c]) + 0.5F);
    }
}

Plane shapeOf(const Polyline& outline)
{
    return filled(Painting::kSide, Painting::kSide, outline);
}

} // namespace engine::drawing
