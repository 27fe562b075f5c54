// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin/plane.h"

#include <cmath>

namespace engine::drawing {

namespace {

    void inkSegment(Plane& plane, const PenPoint& a, const PenPoint& b, float softness)
    {
        const float reach = std::max(a.radius, b.radius) + 0.5F * softness;
        const auto first = [](float low) { return std::max(0, static_cast<int>(std::floor(low))); };
        const int x0 = first(std::min(a.at.x, b.at.x) - reach);
        const int y0 = first(std::min(a.at.y, b.at.y) - reach);
        const int x1
            = std::min(plane.width, static_cast<int>(std::max(a.at.x, b.at.x) + reach) + 1);
        const int y1
            = std::min(plane.height, static_cast<int>(std::max(a.at.y, b.at.y) + reach) + 1);
        const Point along = b.at - a.at;
        const float square = along.x * along.x + along.y * along.y;
        const float inverse = square > 1e-12F ? 1 / square : 0;
        for (int y = y0; y < y1; ++y)
            for (int x = x0; x < x1; ++x) {
                const Point p { static_cast<float>(x) + 0.5F - a.at.x,
                    static_cast<float>(y) + 0.5F - a.at.y };
                const float t = clamp01((p.x * along.x + p.y * along.y) * inverse);
                const float distance = length(p - along * t);
                const float radius = mix(a.radius, b.radius, t);
                // a line thinner than its blurred edge is fainter instead
                const float strength = std::min(1.0F, 2 * radius / softness);
                const float cover = strength * clamp01((radius - distance) / softness + 0.5F);
                float& value = plane.at(x, y);
                value = std::max(value, cover);
            }
    }

    /// Adds the edge's signed area to the pixels right of it: a running sum over each row gives the
    /// cover.
    class AreaSum {
    public:
        AreaSum(int width, int height)
            : width_(width)
            , height_(height)
            , sums_(static_cast<std::size_t>((width + 2) * height))
        {
        }

        void addEdge(Point a, Point b)
        {
            const float sign = a.y < b.y ? 1.0F : -1.0F;
            if (a.y > b.y)
                std::swap(a, b);
            if (b.y <= 0 || a.y >= static_cast<float>(height_) || a.y == b.y)
                return;
            const float slope = (b.x - a.x) / (b.y - a.y);
            const int last = std::min(height_ - 1, static_cast<int>(b.y));
            for (int y = std::max(0, static_cast<int>(std::floor(a.y))); y <= last; ++y) {
                const float top = std::max(a.y, static_cast<float>(y));
                const float bottom = std::min(b.y, static_cast<float>(y + 1));
                if (bottom > top)
                    addInRow(y, a.x + (top - a.y) * slope, a.x + (bottom - a.y) * slope,
                        sign * (bottom - top));
            }
        }

        Plane cover() const
        {
            Plane plane(width_, height_);
            for (int y = 0; y < height_; ++y) {
                float sum = 0;
                for (int x = 0; x < width_; ++x) {
                    sum += sums_[index(x, y)];
                    plane.at(x, y) = clamp01(std::abs(sum));
                }
            }
            return plane;
        }

    private:
        std::size_t index(int x, int y) const
        {
            return static_cast<std::size_t>(y * (width_ + 2) + x);
        }

        void addInRow(int y, float xa, float xb, float area)
        {
            const float limit = static_cast<float>(width_);
            xa = std::clamp(xa, 0.0F, limit);
            xb = std::clamp(xb, 0.0F, limit);
            const float low = std::min(xa, xb);
            const float high = std::max(xa, xb);
            const int first = static_cast<int>(low);
            const int last = static_cast<int>(std::ceil(high));
            if (last <= first + 1) {
                const float left = 1 - (0.5F * (low + high) - static_cast<float>(first));
                sums_[index(first, y)] += area * left;
                sums_[index(first + 1, y)] += area * (1 - left);
                return;
            }
            float covered = 0; // of this row's strip, in pixel first..x
            float before = 0;
            for (int x = first; x < last; ++x) {
                const float l = std::max(low, static_cast<float>(x));
                const float r = std::min(high, static_cast<float>(x + 1));
                const float share = (r - l) / (high - low);
                const float edge = static_cast<float>(x + 1);
                const float value = covered + share * (edge - 0.5F * (l + r));
                sums_[index(x, y)] += area * (value - before);
                before = value;
                covered += share;
            }
            sums_[index(last, y)] += area * (1 - before);
        }

        int width_;
        int height_;
        std::vector<float> sums_; ///< (height, width + 2)
    };

} // namespace

void ink(Plane& plane, std::span<const PenPoint> line, float softness)
{
    if (line.size() == 1)
        inkSegment(plane, line[0], line[0], softness);
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        inkSegment(plane, line[i], line[i + 1], softness);
}

Plane filled(int width, int height, std::span<const Polyline> outlines)
{
    AreaSum sum(width, height);
    for (const Polyline& outline : outlines)
        for (std::size_t i = 0; i < outline.size(); ++i)
            sum.addEdge(outline[i], outline[(i + 1) % outline.size()]);
    return sum.cover();
}

void unite(Plane& plane, const Plane& other)
{
    for (std::size_t i = 0; i < plane.values.size(); ++i)
        plane.values[i] = std::max(plane.values[i], other.values[i]);
}

void cutOut(Plane& plane, const Plane& other)
{
    for (std::size_t i = 0; i < plane.values.size(); ++i)
        plane.values[i] *= 1 - other.values[i];
}

void soften(Plane& plane, float side)
{
    const auto pass = [&](int lines, int count, int lineStep, int step) {
        for (int line = 0; line < lines; ++line) {
            float* v = plane.values.data() + line * lineStep;
            float before = v[0];
            for (int i = 0; i < count; ++i) {
                const float here = v[i * step];
                const float after = i + 1 < count ? v[(i + 1) * step] : here;
                v[i * step] = here + side * (before - here) + side * (after - here);
                before = here;
            }
        }
    };
    pass(plane.height, plane.width, plane.width, 1);
    pass(plane.width, plane.height, 1, plane.width);
}

void copyTo(const Plane& plane, std::span<std::uint8_t> image)
{
    for (std::size_t i = 0; i < image.size(); ++i)
        image[i] = static_cast<std::uint8_t>(255 * clamp01(plane.values[i]) + 0.5F);
}

} // namespace engine::drawing
