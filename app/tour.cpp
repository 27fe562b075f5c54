// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace app {
namespace {

    class Text {
        Q_DECLARE_TR_FUNCTIONS(Figure)
    };

    engine::Weights corner(int sources, int s)
    {
        engine::Weights weights(static_cast<std::size_t>(sources), 0.0);
        weights[static_cast<std::size_t>(s)] = 1;
        return weights;
    }

    TourStop closestStop(const Exhibit& exhibit)
    {
        return { Text::tr("Closest to %1").arg(exhibit.target), *exhibit.scene.closest };
    }

} // namespace

Tour stepsOf(const Exhibit& exhibit)
{
    Tour tour;
    const auto sources = static_cast<std::size_t>(exhibit.sources());
    for (const widgets::Pin& pin : exhibit.scene.pins)
        if (pin.weights.size() == sources)
            tour.push_back({ pin.name, pin.weights });
    if (!tour.empty())
        return tour;
    for (int s = 0; s < exhibit.sources(); ++s)
        tour.push_back({ exhibit.scene.sources[s], corner(exhibit.sources(), s) });
    if (exhibit.scene.closest)
        tour.push_back(closestStop(exhibit));
    return tour;
}

Journey journeyOf(const Exhibit& exhibit)
{
    Journey journey;
    if (exhibit.path && exhibit.path->path.frames.size() > 1) {
        journey.path = exhibit.path->path;
        for (int stop = 1; stop <= journey.stops(); ++stop)
            journey.names << QString::number(stop);
        return journey;
    }
    const auto add = [&journey](const TourStop& stop) {
        journey.path.frames.push_back(stop.weights);
        journey.names << stop.name;
    };
    for (int s = 0; s < exhibit.sources(); ++s) {
        if (s > 0 && exhibit.scene.closest)
            add(closestStop(exhibit));
        add({ exhibit.scene.sources[s], corner(exhibit.sources(), s) });
    }
    return journey;
}

int Journey::nearest(double t) const
{
    int nearest = 0;
    for (int stop = 1; stop < stops(); ++stop)
        if (std::abs(at(stop) - t) < std::abs(at(nearest) - t))
            nearest = stop;
    return nearest;
}

double eased(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t * t * t * (t * (6 * t - 15) + 10); // no jump in speed nor in acceleration
}

engine::Weights between(const engine::Weights& a, const engine::Weights& b, double t)
{
    engine::Weights weights = a;
    for (std::size_t s = 0; s < std::min(a.size(), b.size()); ++s)
        weights[s] += t * (b[s] - a[s]);
    return weights;
}

} // namespace app
