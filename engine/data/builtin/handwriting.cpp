// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin/handwriting.h"

#include <cassert>
#include <cmath>

namespace engine::drawing {

namespace {

    constexpr float kSide = 28;

    std::vector<Polyline> movedStrokes(std::string_view text, const Hand& hand, Random& random)
    {
        const Noise noise(random.next());
        const Affine shape = shaped(hand.turn, hand.slant, hand.widthFactor, 1);
        std::vector<Polyline> strokes;
        for (Knots& knots : strokesFrom(text)) {
            for (Knot& knot : knots) {
                const float dx = bell(random);
                const float dy = bell(random);
                knot.at = knot.at + Point { dx, dy } * hand.jitter;
            }
            Polyline line = curveThrough(knots, 6);
            for (Point& p : line) {
                const Point at = p * (1 / hand.wobbleScale);
                const Point push { noise.at(at.x, at.y), noise.at(at.x + 31.7F, at.y + 11.3F) };
                p = shape(p + push * (2 * hand.wobble));
            }
            strokes.push_back(std::move(line));
        }
        return strokes;
    }

    /// Scales the longer side, pen included, and puts the centre of the ink into the middle, ink
    /// never clipped.
    void fitAndCentre(std::vector<Polyline>& strokes, float side, float radius)
    {
        Box box;
        for (const Polyline& line : strokes)
            for (Point p : line)
                box.include(p);
        const float scale = (side - 2 * radius) / std::max({ box.width(), box.height(), 1e-3F });
        Point sum;
        float total = 0;
        for (const Polyline& line : strokes)
            for (std::size_t i = 0; i + 1 < line.size(); ++i) {
                const float piece = length(line[i + 1] - line[i]);
                sum = sum + (line[i] + line[i + 1]) * (0.5F * piece);
                total += piece;
            }
        const Point mean = total > 0 ? sum * (1 / total) : (box.low + box.high) * 0.5F;
        const auto shift = [&](float low, float high, float centre) {
            const float margin = 0.3F + 1.8F * radius; // where the pen swells
            return std::clamp(
                0.5F * kSide - scale * centre, margin - scale * low, kSide - margin - scale * high);
        };
        const Point move { shift(box.low.x, box.high.x, mean.x),
            shift(box.low.y, box.high.y, mean.y) };
        for (Polyline& line : strokes)
            for (Point& p : line)
                p = p * scale + move;
    }

    std::vector<PenPoint> pressed(const Polyline& line, const Pen& pen, const Noise& pressure)
    {
        const Point edge = onCircle(pen.nibTurns);
        std::vector<PenPoint> points(line.size());
        float whole = 0;
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
            whole += length(line[i + 1] - line[i]);
        float walked = 0;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const Point a = line[i > 1 ? i - 2 : 0];
            const Point b = line[std::min(i + 2, line.size() - 1)];
            if (i > 0)
                walked += length(line[i] - line[i - 1]);
            const float across = std::abs((b.x - a.x) * edge.y - (b.y - a.y) * edge.x)
                / std::max(length(b - a), 1e-3F);
            const float t = whole > 0 ? walked / whole : 0;
            const float ends = mix(pen.start, 1, smoothStep(0, 0.3F, t))
                * mix(1, pen.finish, smoothStep(0.6F, 1, t));
            const float press = 1 + pen.swell * 2 * pressure.at(0.15F * walked, 0.5F);
            points[i] = { line[i], pen.radius * (1 - pen.nib * (1 - across)) * ends * press };
        }
        return points;
    }

} // namespace

const Skeleton& chosenSkeleton(std::span<const Skeleton> skeletons, int label, Random& random)
{
    float total = 0;
    for (const Skeleton& skeleton : skeletons)
        total += skeleton.label == label ? skeleton.frequency : 0;
    float left = between(random, 0, total);
    const Skeleton* chosen = nullptr;
    for (const Skeleton& skeleton : skeletons)
        if (skeleton.label == label && left >= 0) {
            chosen = &skeleton;
            left -= skeleton.frequency;
        }
    assert(chosen);
    return *chosen;
}

Plane written(std::string_view text, const Hand& hand, const Pen& pen, Random& random)
{
    std::vector<Polyline> strokes = movedStrokes(text, hand, random);
    fitAndCentre(strokes, hand.box, pen.radius);
    Plane plane;
    for (const Polyline& line : strokes)
        ink(plane, pressed(line, pen, Noise(random.next())), pen.softness);
    return plane;
}

} // namespace engine::drawing
