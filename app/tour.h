// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A way through the simplex from stop to stop, for presentations, films and charts along a path.
#pragma once
#include "app/exhibit.h"
#include "engine/geodesic/weights_path.h"

namespace app {

struct TourStop {
    QString name;
    engine::Weights weights; ///< (S)
};

using Tour = std::vector<TourStop>;

/// What a presenter steps through: the pins; without pins every corner, then the closest weights.
Tour stepsOf(const Exhibit& exhibit);

/// A curve with names for its key frames.
struct Journey {
    engine::WeightsPath path;
    QStringList names; ///< (frames)

    int stops() const { return static_cast<int>(path.frames.size()); }
    /// Where stop k lies, 0 to 1; at the end of a closed curve the first comes again.
    double at(int stop) const { return engine::positionOf(path, stop); }
    int nearest(double t) const;
};

/// What a film travels: the path; without one from every corner over the closest weights to the
/// next.
Journey journeyOf(const Exhibit& exhibit);

/// Starts and ends at rest: t in [0, 1] to [0, 1].
double eased(double t);
/// a + t (b - a).
engine::Weights between(const engine::Weights& a, const engine::Weights& b, double t);

} // namespace app
