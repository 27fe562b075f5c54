// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A way through the simplex from stop to stop, for presentations, films and charts along a path.
#pragma once
#include "app/exhibit.h"

namespace app {

struct TourStop {
    QString name;
    engine::Weights weights; ///< (S)
};

using Tour = std::vector<TourStop>;

/// What a presenter steps through: the pins; without pins every corner, then the closest weights.
Tour stepsOf(const Exhibit& exhibit);

/// What a film travels: the path; without one from every corner over the closest weights to the
/// next.
Tour journeyOf(const Exhibit& exhibit);

/// The weights at t in [0, 1] of the whole journey, each leg as long as it is on the simplex.
engine::Weights weightsOn(const Tour& tour, double t);
/// The stop that t is nearest to.
int stopNear(const Tour& tour, double t);
/// (stops) where on the journey each stop lies, 0 to 1.
std::vector<double> milestonesOf(const Tour& tour);

/// Starts and ends at rest: t in [0, 1] to [0, 1].
double eased(double t);
/// a + t (b - a).
engine::Weights between(const engine::Weights& a, const engine::Weights& b, double t);

} // namespace app
