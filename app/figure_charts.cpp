// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_charts.h"

#include "app/language.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace app {
namespace {

    class Text {
        Q_DECLARE_TR_FUNCTIONS(Figure)
    };

    constexpr double kFloor = 1e-17; // what is drawn for an error of 0

    std::vector<QPointF> errorsOf(const engine::SolverRecord& record)
    {
        std::vector<double> errors = record.errors;
        if (errors.empty())
            for (const engine::SolverStage& stage : record.stages)
                if (stage.gap >= 0)
                    errors.push_back(stage.gap);
        std::erase_if(errors, [](double error) { return !std::isfinite(error); });
        std::vector<QPointF> points;
        for (std::size_t i = 0; i < errors.size(); ++i)
            points.emplace_back(static_cast<double>(i + 1), std::max(errors[i], kFloor));
        return points;
    }

} // namespace

std::vector<widgets::Bar> distanceBars(const Exhibit& exhibit, const widgets::Theme& theme)
{
    const engine::Geodesic& geodesic = *exhibit.result->geodesic;
    std::vector<widgets::Bar> bars;
    for (int s = 0; s < exhibit.sources(); ++s) {
        if (exhibit.isTarget(s))
            continue;
        const engine::SourceRelation& relation = geodesic.relations[static_cast<std::size_t>(s)];
        const bool paired
            = exhibit.pairs && std::isfinite(exhibit.pairs->otddSquared(geodesic.sources(), s));
        bars.push_back({ exhibit.scene.sources[s],
            paired ? exhibit.pairs->otddSquared(geodesic.sources(), s) : relation.otddSquared,
            theme.sourceColour(s), relation.solver.converged });
    }
    bars.push_back({ Text::tr("Blend"), geodesic.distances.total.at(exhibit.scene.weights),
        theme.accent, geodesic.converged() });
    return bars;
}

CurveChart convergenceChart(const Exhibit& exhibit, const widgets::Theme& theme)
{
    CurveChart chart {
        .across = Text::tr("round"), .up = Text::tr("error of the plan"), .logarithmic = true
    };
    for (int s = 0; s < exhibit.sources(); ++s) {
        const auto& record
            = exhibit.result->geodesic->relations[static_cast<std::size_t>(s)].solver;
        std::vector<QPointF> points = errorsOf(record);
        const bool dots = points.size() <= 24;
        chart.curves.push_back(
            { exhibit.scene.sources[s], theme.sourceColour(s), std::move(points), dots });
        chart.endings << translated(record.ending);
    }
    const auto isCurve = [](const Curve& curve) { return curve.points.size() > 1; };
    if (std::ranges::any_of(chart.curves, isCurve))
        chart.endings.clear();
    return chart;
}

CurveChart pathChart(const Exhibit& exhibit, const std::vector<engine::Weights>& path,
    const std::vector<Stop>& stops, const widgets::Theme& theme)
{
    CurveChart chart { .across = Text::tr("along the path"),
        .up = Text::tr("distance² to %1").arg(exhibit.target),
        .stops = stops };
    Curve curve { {}, theme.accent, {}, false };
    const engine::DistanceForm& form = exhibit.result->geodesic->distances.total;
    const double last = std::max<double>(1, static_cast<double>(path.size()) - 1);
    for (std::size_t i = 0; i < path.size(); ++i)
        curve.points.emplace_back(static_cast<double>(i) / last, form.at(path[i]));
    chart.curves.push_back(std::move(curve));
    return chart;
}

} // namespace app
