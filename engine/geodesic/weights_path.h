// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A curve through the simplex: key frames, and the smooth way from one to the next.
#pragma once
#include "engine/geodesic/weights.h"

namespace engine {

struct WeightsPath {
    std::vector<Weights> frames; ///< (F) of (S) each: the curve passes through them in this order
    bool closed = false;         ///< from the last frame on to the first
    double speed = 0.25;         ///< edges of the simplex a second

    bool operator==(const WeightsPath&) const = default;
};

/// The whole curve as points in the simplex, `perSegment` of them from one frame to the next;
/// point k * perSegment is frame k, and a closed curve ends with its first point.
std::vector<Weights> sampledPath(const WeightsPath& path, int perSegment);

/// At t in [0, 1] of the curve's length, clamped: equal steps of t are equal distances. No frames
/// give no weights.
Weights weightsAlong(const WeightsPath& path, double t);

/// In edges of the simplex: from corner to corner it is 1.
double lengthOf(const WeightsPath& path);

/// For the whole curve at its speed.
double secondsOf(const WeightsPath& path);

/// Where frame k lies, as t of weightsAlong.
double positionOf(const WeightsPath& path, int frame);

/// Between two weights, in edges of the simplex.
double distanceBetween(const Weights& a, const Weights& b);

} // namespace engine
