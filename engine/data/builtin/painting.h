// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small colour picture that shapes are painted on, back to front.
#pragma once
#include "engine/data/builtin/plane.h"

namespace engine::drawing {

struct Colour {
    float red = 0, green = 0, blue = 0; ///< in [0, 1]

    Colour operator*(float s) const { return { red * s, green * s, blue * s }; }
    Colour operator+(Colour c) const { return { red + c.red, green + c.green, blue + c.blue }; }
};

inline Colour mix(Colour a, Colour b, float t)
{
    return { mix(a.red, b.red, t), mix(a.green, b.green, t), mix(a.blue, b.blue, t) };
}

/// The colour a little lighter or darker and a little off its hue.
Colour near(Colour colour, float spread, Random& random);
/// One of the colours, varied.
Colour anyOf(std::span<const Colour> colours, Random& random);
/// Bright and saturated, any hue.
Colour anyVivid(Random& random);

/// 32x32, row-major.
struct Painting {
    static constexpr int kSide = 32;
    std::vector<Colour> pixels = std::vector<Colour>(kSide * kSide);

    Colour& at(int x, int y) { return pixels[static_cast<std::size_t>(y * kSide + x)]; }

    /// Paints what the shape covers; shade(x, y) gives the colour at a pixel's centre.
    template <class Shade> void lay(const Plane& shape, const Shade& shade)
    {
        for (int y = 0; y < kSide; ++y)
            for (int x = 0; x < kSide; ++x)
                if (const float cover = shape.at(x, y); cover > 0)
                    at(x, y) = mix(at(x, y),
                        shade(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F), cover);
    }
    /// Paints everything; shade(x, y, behind) sees what was there.
    template <class Shade> void blend(const Shade& shade)
    {
        for (int y = 0; y < kSide; ++y)
            for (int x = 0; x < kSide; ++x)
                at(x, y)
                    = shade(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F, at(x, y));
    }
    /// Paints everything.
    template <class Shade> void fill(const Shade& shade)
    {
        for (int y = 0; y < kSide; ++y)
            for (int x = 0; x < kSide; ++x)
                at(x, y) = shade(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
    }
    void lay(const Plane& shape, Colour colour)
    {
        lay(shape, [=](float, float) { return colour; });
    }
    void line(std::span<const Point> points, float radius, Colour colour);
    void outline(const Polyline& shape, Colour colour);

    void copyTo(std::span<std::uint8_t> image) const;
};

/// The cover of an outline in a painting.
Plane shapeOf(const Polyline& outline);

} // namespace engine::drawing
