// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Printed letters A to J in many typefaces, as a scanner sees them.
#include "engine/data/builtin/families.h"
#include "engine/data/builtin/plane.h"
#include "engine/data/builtin/typeface.h"

#include <cmath>

namespace engine::drawing {

namespace {

    constexpr float kSide = 28;

    /// Sans, slab, old style or modern, from light to black, from condensed to extended.
    Typeface anyTypeface(Random& random)
    {
        Typeface face;
        face.width = between(random, 0.72F, 1.25F);
        face.stem = between(random, 8, 30) * mix(1, face.width, 0.5F);
        face.middle = between(random, 43, 54);
        face.square = chance(random, 0.25F) ? between(random, 0.4F, 1) : 0;
        const float kind = between(random, 0, 1);
        if (kind < 0.4F) { // sans
            face.thin = face.stem * between(random, 0.7F, 1);
        } else if (kind < 0.58F) { // slab
            face.thin = face.stem * between(random, 0.6F, 1);
            face.serif = between(random, 6, 13);
            face.serifHeight = face.thin * between(random, 0.7F, 1);
        } else if (kind < 0.82F) { // old style
            face.thin = std::max(6.0F, face.stem * between(random, 0.4F, 0.6F));
            face.serif = between(random, 6, 12);
            face.serifHeight = between(random, 4, 6);
            face.bracket = between(random, 3, 9);
        } else { // modern: hairlines against heavy stems
            face.stem = std::max(face.stem, 16.0F);
            face.thin = between(random, 5, 7);
            face.serif = between(random, 7, 13);
            face.serifHeight = between(random, 4, 6);
        }
        face.thin = std::min(face.thin, 22.0F); // three bars and two counters must fit
        return face;
    }

    /// The parts leaned, turned and fitted into the middle of the image.
    void place(std::vector<Polyline>& parts, Random& random)
    {
        const float slant = chance(random, 0.28F) ? between(random, 0.12F, 0.32F) : 0;
        const Affine shape = shaped(0.007F * bell(random), slant, 1, 1);
        Box box;
        for (Polyline& part : parts)
            for (Point& p : part) {
                p = shape(p);
                box.include(p);
            }
        const float size = between(random, 19, 23);
        const float scale = std::min(size / box.height(), 24 / box.width());
        const float dx = 0.5F * bell(random);
        const float dy = 0.5F * bell(random);
        const Point middle = (box.low + box.high) * 0.5F;
        for (Polyline& part : parts)
            for (Point& p : part)
                p = (p - middle) * scale + Point { 0.5F * kSide + dx, 0.5F * kSide + dy };
    }

    /// Hollow letters: the edge of the blurred shape.
    void hollow(Plane& plane)
    {
        soften(plane, 0.2F);
        for (float& v : plane.values)
            v = clamp01(4.4F * v * (1 - v));
    }

    /// White letters on a dark plate turn into dark letters on a white one.
    void onPlate(Plane& plane, Random& random)
    {
        const float edge = between(random, 1, 2.5F);
        const Polyline corners { { edge, edge }, { kSide - edge, edge },
            { kSide - edge, kSide - edge }, { edge, kSide - edge } };
        Plane plate = filled(28, 28, corners);
        cutOut(plate, plane);
        plane = plate;
    }

    /// What print and scanner do: uneven ink, ragged edges, blur.
    void scan(Plane& plane, Random& random)
    {
        soften(plane, between(random, 0.02F, 0.16F));
        const Noise grain(random.next());
        const float wear = chance(random, 0.3F) ? between(random, 0.15F, 0.45F) : 0.06F;
        const float density = between(random, 0.85F, 1);
        const float sharpness = between(random, 1.0F, 1.6F);
        for (int y = 0; y < plane.height; ++y)
            for (int x = 0; x < plane.width; ++x) {
                float& v = plane.at(x, y);
                const float spot
                    = grain.cloud(0.45F * static_cast<float>(x), 0.45F * static_cast<float>(y), 2);
                v = density * clamp01((v - 0.5F) * sharpness + 0.5F)
                    * clamp01(1 - wear * (0.3F + spot));
            }
    }

} // namespace

void drawGlyph(int label, Random& random, std::span<std::uint8_t> image)
{
    std::vector<Polyline> parts = letterParts(static_cast<char>('A' + label), anyTypeface(random));
    place(parts, random);
    Plane plane;
    for (const Polyline& part : parts)
        unite(plane, filled(28, 28, part));
    const float style = between(random, 0, 1);
    if (style < 0.06F)
        hollow(plane);
    else if (style < 0.12F)
        onPlate(plane, random);
    scan(plane, random);
    copyTo(plane, image);
}

} // namespace engine::drawing
