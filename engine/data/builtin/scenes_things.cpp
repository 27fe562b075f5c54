// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people make and grow: city, balloon, flower.
#include "engine/data/builtin/scenery.h"
#include "engine/data/builtin/scenes.h"

#include <cmath>

namespace engine::drawing {

namespace {

    enum class Hour { night, dusk, day };

    Sky skyAt(Hour hour, Random& random)
    {
        static constexpr Colour kTops[]
            = { { 0.04F, 0.05F, 0.14F }, { 0.12F, 0.1F, 0.3F }, { 0.3F, 0.45F, 0.7F } };
        static constexpr Colour kLows[]
            = { { 0.2F, 0.2F, 0.36F }, { 0.85F, 0.45F, 0.4F }, { 0.8F, 0.82F, 0.85F } };
        Sky sky { .horizonAt = 26, .cloudiness = 0.3F };
        sky.top = near(kTops[static_cast<int>(hour)], 0.08F, random);
        sky.horizon = near(kLows[static_cast<int>(hour)], 0.08F, random);
        sky.cloud = mix(sky.top, sky.horizon, 0.7F);
        return sky;
    }

    struct House {
        float left = 0;
        float width = 5;
        float roof = 10;
        bool windows = true;
    };

    void paintHouse(Painting& painting, const House& house, Hour hour, Colour wall,
        const Noise& noise, Random& random)
    {
        const bool day = hour == Hour::day;
        const float column = between(random, 1.6F, 2.3F);
        const float floor = between(random, 1.7F, 2.6F);
        const float lit = between(random, 0.25F, 0.7F);
        const Colour lamp = day ? wall * 0.55F : near({ 1, 0.83F, 0.45F }, 0.1F, random);
        const float right = house.left + house.width;
        const Polyline block { { house.left, house.roof }, { right, house.roof }, { right, 33 },
            { house.left, 33 } };
        painting.lay(shapeOf(block), [&](float x, float y) {
            const float u = (x - house.left) / column;
            const float v = (y - house.roof) / floor;
            const bool pane
                = house.windows && u - std::floor(u) > 0.4F && v - std::floor(v) > 0.45F;
            const float chosen = 0.5F
                + 0.5F * noise.at(17.3F * std::floor(u) + house.left * 3, 13.7F * std::floor(v));
            return pane && (day || chosen < lit)
                ? lamp
                : wall * (x > house.left + 0.6F * house.width ? 0.82F : 1.0F);
        });
        if (chance(random, 0.2F)) {
            const float middle = house.left + 0.5F * house.width;
            const Point mast[]
                = { { middle, house.roof }, { middle, house.roof - between(random, 2, 5) } };
            painting.line(mast, 0.35F, wall);
        }
    }

    /// A river in front that mirrors the houses.
    void paintRiver(Painting& painting, Colour sky, const Noise& noise, Random& random)
    {
        const int shore = 24 + static_cast<int>(random.below(3));
        for (int y = shore; y < 32; ++y)
            for (int x = 0; x < 32; ++x) {
                const float ripple
                    = 1.5F * noise.at(0.4F * static_cast<float>(x), static_cast<float>(y));
                const int wave = static_cast<int>(std::floor(ripple + 0.5F));
                const Colour mirrored = painting.at(std::clamp(x + wave, 0, 31), 2 * shore - y - 1);
                painting.at(x, y) = mix(mirrored, sky, 0.35F) * 0.8F;
            }
    }

    /// The envelope of a balloon: a circle above, drawn in towards the mouth below.
    struct Envelope {
        Point centre;
        float radius = 8;
        float mouth = 22; ///< height of the mouth

        Polyline outline() const
        {
            const auto on = [&](float x, float y, bool corner = false) {
                return Knot { { centre.x + x * radius, centre.y + y * radius }, corner };
            };
            const float low = (mouth - centre.y) / radius;
            return closedCurveThrough(
                { on(0, -1), on(0.72F, -0.7F), on(1, 0), on(0.62F, 0.8F), on(0.16F, low, true),
                    on(-0.16F, low, true), on(-0.62F, 0.8F), on(-1, 0), on(-0.72F, -0.7F) },
                1);
        }

        /// Half its width at a height.
        float half(float y) const
        {
            const float up = (y - centre.y) / radius;
            const float down = clamp01((y - centre.y) / (mouth - centre.y));
            return radius * std::sqrt(std::max(0.05F, up < 0 ? 1 - up * up : 1 - 0.8F * down));
        }
    };

    void paintEnvelope(Painting& painting, const Envelope& envelope, Random& random)
    {
        const Colour one = anyVivid(random);
        const Colour two = chance(random, 0.5F) ? Colour { 0.96F, 0.95F, 0.9F } : anyVivid(random);
        const float gores = between(random, 3, 6);
        const bool level = chance(random, 0.3F);
        const float lightFrom = chance(random, 0.5F) ? 1.0F : -1.0F;
        painting.lay(shapeOf(envelope.outline()), [&](float x, float y) {
            const float up = (envelope.centre.y - y) / envelope.radius;
            const float u = std::clamp((x - envelope.centre.x) / envelope.half(y), -1.0F, 1.0F);
            const float bulge = u * (0.75F + 0.25F * u * u); // as an arcsine bends
            const float band = onCircle(0.5F * (level ? 2.4F * up : bulge * gores)).x;
            const float light = 1.05F - 0.28F * u * lightFrom - 0.25F * u * u + 0.12F * up;
            return mix(one, two, clamp01(0.5F + 2 * band)) * light;
        });
    }

    void paintStalk(Painting& painting, Point heart, Random& random)
    {
        const Colour green = near({ 0.25F, 0.5F, 0.15F }, 0.12F, random);
        const float sway = between(random, -4, 4);
        const float radius = between(random, 0.7F, 1.1F);
        const Knots stem { { heart }, { { heart.x + 0.3F * sway, 23 } },
            { { heart.x + sway, 34 } } };
        painting.line(curveThrough(stem, 1), radius, green);
        for (const float side : { 0.08F, 0.42F }) {
            if (chance(random, 0.4F))
                continue;
            const Point from { heart.x + 0.4F * sway, between(random, 25, 29) };
            const float turns = -side + 0.02F * bell(random);
            const float longSide = between(random, 7, 11);
            const float wide = between(random, 1.3F, 2.2F);
            painting.lay(shapeOf(leaf(from, turns, longSide, wide)),
                [&](float, float y) { return green * (1.3F - 0.02F * y); });
        }
    }

    struct Petals {
        int count = 8;
        float reach = 10;
        float wide = 3;
        float start = 0; ///< in turns
        float tilt = 1;  ///< below 1: seen from the side
        Colour inner;
        Colour outer;
    };

    void paintPetals(Painting& painting, Point heart, const Petals& petals, Random& random)
    {
        for (int i = 0; i < petals.count; ++i) {
            const float turns = petals.start
                + static_cast<float>(i) / static_cast<float>(petals.count) + 0.008F * bell(random);
            const float size = petals.reach * between(random, 0.92F, 1.06F);
            Polyline outline = leaf({ 0, 0 }, turns, size, petals.wide);
            for (Point& p : outline)
                p = { heart.x + p.x, heart.y + petals.tilt * p.y };
            const float light = 0.88F + 0.14F * onCircle(turns + 0.3F).x;
            painting.lay(shapeOf(outline), [&](float x, float y) {
                const float out = clamp01(length(Point { x, y } - heart) / size);
                const Colour colour
                    = mix(petals.inner * 0.8F, petals.outer, smoothStep(0.1F, 0.75F, out));
                return colour * (light * (0.8F + 0.25F * out));
            });
        }
    }

} // namespace

Painting city(Random& random)
{
    Painting painting;
    const Hour hour = static_cast<Hour>(random.below(3));
    const Sky sky = skyAt(hour, random);
    paintSky(painting, sky, random);
    if (hour == Hour::night && chance(random, 0.7F)) {
        const Point moon { between(random, 4, 28), between(random, 3, 8) };
        painting.outline(ellipse(moon, 1.8F, 1.8F), { 0.95F, 0.93F, 0.8F });
    }
    const Noise noise(random.next());
    const Colour stone
        = hour == Hour::day ? Colour { 0.5F, 0.48F, 0.5F } : Colour { 0.1F, 0.1F, 0.17F };
    for (const bool front : { false, true }) {
        House house { .left = between(random, -3, 0), .windows = front };
        while (house.left < 32) {
            house.width = between(random, 3, 6.5F);
            house.roof = between(random, 5, 20) + (front ? 3.0F : -1.0F);
            const Colour wall = mix(sky.horizon, near(stone, 0.15F, random), front ? 0.9F : 0.35F);
            paintHouse(painting, house, hour, wall, noise, random);
            house.left += house.width + between(random, -0.4F, 1.3F);
        }
    }
    if (chance(random, 0.35F))
        paintRiver(painting, sky.top, noise, random);
    return painting;
}

Painting balloon(Random& random)
{
    static constexpr Colour kSkies[] = { { 0.28F, 0.55F, 0.9F }, { 0.4F, 0.68F, 0.92F },
        { 0.55F, 0.5F, 0.75F }, { 0.2F, 0.42F, 0.75F } };
    static constexpr Colour kLands[]
        = { { 0.3F, 0.45F, 0.18F }, { 0.5F, 0.45F, 0.25F }, { 0.2F, 0.35F, 0.25F } };
    Painting painting;
    Sky sky { .horizonAt = 30 };
    sky.top = anyOf(kSkies, random);
    sky.horizon = near({ 0.93F, 0.88F, 0.85F }, 0.05F, random);
    sky.cloudiness = between(random, 0.2F, 0.6F);
    paintSky(painting, sky, random);
    if (chance(random, 0.6F)) {
        const Noise hills(random.next());
        const Colour land = anyOf(kLands, random);
        const float height = between(random, 26, 29);
        painting.lay(groundBelow({ height, 2.5F, 9 }, hills), [&](float x, float y) {
            return land * (1 + 0.4F * hills.cloud(0.3F * x, 0.6F * y, 3));
        });
    }
    Envelope envelope;
    envelope.centre.x = 16 + 2 * bell(random);
    envelope.centre.y = 12 + 1.2F * bell(random);
    envelope.radius = between(random, 6.5F, 9);
    envelope.mouth = envelope.centre.y + envelope.radius * between(random, 1.25F, 1.4F);
    paintEnvelope(painting, envelope, random);
    const float x = envelope.centre.x;
    const float basket = std::min(envelope.mouth + between(random, 2.4F, 3.6F), 28.5F);
    for (const float side : { -1.0F, 1.0F }) {
        const Point rope[] = { { x + side * 0.16F * envelope.radius, envelope.mouth },
            { x + side * 1.1F, basket } };
        painting.line(rope, 0.2F, { 0.25F, 0.2F, 0.16F });
    }
    painting.outline({ { x - 1.5F, basket }, { x + 1.5F, basket }, { x + 1.2F, basket + 2.2F },
                         { x - 1.2F, basket + 2.2F } },
        near({ 0.45F, 0.28F, 0.14F }, 0.1F, random));
    return painting;
}

Painting flower(Random& random)
{
    static constexpr Colour kPetals[] = { { 0.85F, 0.1F, 0.15F }, { 0.95F, 0.45F, 0.65F },
        { 0.95F, 0.94F, 0.95F }, { 0.98F, 0.8F, 0.12F }, { 0.55F, 0.2F, 0.75F },
        { 0.95F, 0.5F, 0.12F }, { 0.3F, 0.35F, 0.85F } };
    Painting painting;
    const Colour green = near({ 0.16F, 0.36F, 0.12F }, 0.15F, random);
    const Colour behind
        = chance(random, 0.7F) ? green * 1.5F : near({ 0.4F, 0.55F, 0.7F }, 0.1F, random);
    paintBlur(painting, green * 0.7F, behind, random);
    Point heart;
    heart.x = 16 + 1.5F * bell(random);
    heart.y = 13.5F + 1.5F * bell(random);
    paintStalk(painting, heart, random);
    Petals petals;
    petals.outer = anyOf(kPetals, random);
    petals.inner = mix(petals.outer, anyOf(kPetals, random), 0.5F);
    petals.count = 5 + static_cast<int>(random.below(9));
    petals.reach = between(random, 8.5F, 12.5F);
    const float fullness = between(random, 2.4F, 3.7F);
    petals.wide
        = std::clamp(fullness * petals.reach / static_cast<float>(petals.count), 1.2F, 4.6F);
    petals.start = between(random, 0, 1);
    petals.tilt = between(random, 0.75F, 1);
    paintPetals(painting, heart, petals, random);
    if (chance(random, 0.4F)) { // a second, inner row
        petals.start += 0.5F / static_cast<float>(petals.count);
        petals.reach *= 0.68F;
        paintPetals(painting, heart, petals, random);
    }
    const float eye = between(random, 1.6F, 3.6F);
    const Colour middle = chance(random, 0.7F) ? near({ 0.95F, 0.75F, 0.15F }, 0.08F, random)
                                               : near({ 0.3F, 0.16F, 0.08F }, 0.1F, random);
    const Noise seeds(random.next());
    painting.lay(shapeOf(ellipse(heart, eye, eye * petals.tilt)), [&](float x, float y) {
        return middle * (1 + 0.45F * seeds.at(1.6F * x, 1.6F * y) - 0.05F * (y - heart.y));
    });
    return painting;
}

} // namespace engine::drawing
