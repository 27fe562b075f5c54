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

    double distanceBetween(const engine::Weights& a, const engine::Weights& b)
    {
        double sum = 0;
        for (std::size_t s = 0; s < std::min(a.size(), b.size()); ++s)
            sum += (a[s] - b[s]) * (a[s] - b[s]);
        return std::sqrt(sum);
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

Tour journeyOf(const Exhibit& exhibit)
{
    Tour tour;
    for (const engine::Weights& weights : exhibit.scene.path)
        tour.push_back({ QString::number(tour.size() + 1), weights });
    if (tour.size() > 1)
        return tour;
    tour.clear();
    for (int s = 0; s < exhibit.sources(); ++s) {
        if (s > 0 && exhibit.scene.closest)
            tour.push_back(closestStop(exhibit));
        tour.push_back({ exhibit.scene.sources[s], corner(exhibit.sources(), s) });
    }
    return tour;
}

std::vector<double> milestonesOf(const Tour& tour)
{
    std::vector<double> at { 0 };
    for (std::size_t i = 1; i < tour.size(); ++i)
        at.push_back(at.back() + distanceBetween(tour[i - 1].weights, tour[i].weights));
    const double length = at.back();
    for (std::size_t i = 0; i < at.size(); ++i) // a journey that never leaves its stop counts stops
        at[i] = length > 0 ? at[i] / length
                           : static_cast<double>(i) / std::max<double>(1, at.size() - 1.0);
    return at;
}

engine::Weights weightsOn(const Tour& tour, double t)
{
    const std::vector<double> at = milestonesOf(tour);
    for (std::size_t i = 1; i < at.size(); ++i)
        if (t <= at[i] && at[i] > at[i - 1])
            return between(tour[i - 1].weights, tour[i].weights,
                std::clamp((t - at[i - 1]) / (at[i] - at[i - 1]), 0.0, 1.0));
    return tour.back().weights;
}

int stopNear(const Tour& tour, double t)
{
    const std::vector<double> at = milestonesOf(tour);
    const auto nearest = std::ranges::min_element(
        at, {}, [t](double milestone) { return std::abs(milestone - t); });
    return static_cast<int>(nearest - at.begin());
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
