// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/weights_path.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace engine {

namespace {

    constexpr int kPerSegment = 32; ///< chords between two frames: their length is right to 0.1 %

    Weights mixed(const Weights& a, const Weights& b, double t)
    {
        Weights mix(a.size());
        for (std::size_t s = 0; s < mix.size(); ++s)
            mix[s] = a[s] + t * (b[s] - a[s]);
        return mix;
    }

    /// Back into the simplex: what overshoots below 0 is cut off, the rest fills up to 1.
    Weights within(Weights weights)
    {
        double sum = 0;
        for (double& weight : weights) {
            weight = std::max(0.0, weight);
            sum += weight;
        }
        for (double& weight : weights)
            weight /= sum;
        return weights;
    }

    /// A step of the centripetal parameter; equal frames must not divide by 0.
    double knot(const Weights& a, const Weights& b)
    {
        return std::sqrt(std::max(distanceBetween(a, b), 1e-9));
    }

    /// The centripetal curve of Catmull and Rom from p1 to p2: no loops, no cusps however unevenly
    /// the frames lie ([Barry and Goldman 1988]'s pyramid).
    Weights between(
        const Weights& p0, const Weights& p1, const Weights& p2, const Weights& p3, double u)
    {
        const double t1 = knot(p0, p1);
        const double t2 = t1 + knot(p1, p2);
        const double t3 = t2 + knot(p2, p3);
        const double t = t1 + u * (t2 - t1);
        const Weights a1 = mixed(p0, p1, t / t1);
        const Weights a2 = mixed(p1, p2, (t - t1) / (t2 - t1));
        const Weights a3 = mixed(p2, p3, (t - t2) / (t3 - t2));
        const Weights b1 = mixed(a1, a2, t / t2);
        const Weights b2 = mixed(a2, a3, (t - t1) / (t3 - t1));
        return within(mixed(b1, b2, u));
    }

    /// Frame k; beyond the ends of an open curve its mirror image, so that it starts straight.
    Weights frameAt(const WeightsPath& path, int k)
    {
        const auto frames = static_cast<int>(path.frames.size());
        if (path.closed)
            return path.frames[static_cast<std::size_t>((k % frames + frames) % frames)];
        if (k < 0)
            return mixed(path.frames[1], path.frames[0], 2);
        if (k >= frames)
            return mixed(path.frames[path.frames.size() - 2], path.frames.back(), 2);
        return path.frames[static_cast<std::size_t>(k)];
    }

    int segmentsOf(const WeightsPath& path)
    {
        const auto frames = static_cast<int>(path.frames.size());
        return frames < 2 ? 0 : frames - (path.closed ? 0 : 1);
    }

    /// Length from the start to every one of the points.
    std::vector<double> lengthsAlong(const std::vector<Weights>& points)
    {
        std::vector<double> lengths(points.size(), 0.0);
        for (std::size_t i = 1; i < points.size(); ++i)
            lengths[i] = lengths[i - 1] + distanceBetween(points[i - 1], points[i]);
        return lengths;
    }

} // namespace

double distanceBetween(const Weights& a, const Weights& b)
{
    assert(a.size() == b.size());
    double sum = 0;
    for (std::size_t s = 0; s < a.size(); ++s)
        sum += (a[s] - b[s]) * (a[s] - b[s]);
    return std::sqrt(sum / 2);
}

std::vector<Weights> sampledPath(const WeightsPath& path, int perSegment)
{
    assert(perSegment >= 1);
    const int segments = segmentsOf(path);
    if (segments == 0)
        return path.frames;
    std::vector<Weights> points;
    points.reserve(static_cast<std::size_t>(segments * perSegment + 1));
    for (int k = 0; k < segments; ++k)
        for (int i = 0; i < perSegment; ++i)
            points.push_back(i == 0
                    ? frameAt(path, k)
                    : between(frameAt(path, k - 1), frameAt(path, k), frameAt(path, k + 1),
                        frameAt(path, k + 2), static_cast<double>(i) / perSegment));
    points.push_back(frameAt(path, segments));
    return points;
}

Weights weightsAlong(const WeightsPath& path, double t)
{
    if (path.frames.empty())
        return {};
    const std::vector<Weights> points = sampledPath(path, kPerSegment);
    const std::vector<double> lengths = lengthsAlong(points);
    const double wanted = std::clamp(t, 0.0, 1.0) * lengths.back();
    const auto above = std::ranges::lower_bound(lengths, wanted);
    const auto i = static_cast<std::size_t>(above - lengths.begin());
    if (i == 0)
        return points.front();
    if (i == points.size())
        return points.back();
    const double step = lengths[i] - lengths[i - 1];
    return mixed(points[i - 1], points[i], step > 0 ? (wanted - lengths[i - 1]) / step : 1);
}

double lengthOf(const WeightsPath& path)
{
    return path.frames.empty() ? 0 : lengthsAlong(sampledPath(path, kPerSegment)).back();
}

double secondsOf(const WeightsPath& path)
{
    return lengthOf(path) / path.speed;
}

double positionOf(const WeightsPath& path, int frame)
{
    const double length = lengthOf(path);
    if (!(length > 0))
        return 0;
    const std::vector<double> lengths = lengthsAlong(sampledPath(path, kPerSegment));
    return lengths[static_cast<std::size_t>(frame * kPerSegment)] / length;
}

} // namespace engine
