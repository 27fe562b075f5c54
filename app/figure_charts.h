// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Charts for print: bars with their numbers, and curves over an axis that may be logarithmic.
#pragma once
#include "app/exhibit.h"
#include "app/figure_sheet.h"
#include "widgets/distance_chart.h"

namespace app {

struct Curve {
    QString name;
    QColor colour;
    std::vector<QPointF> points;
    bool dots = false; ///< few points: every one is marked
};

struct Stop {
    double at = 0; ///< on the lower axis
    QString name;
};

struct CurveChart {
    std::vector<Curve> curves;
    QString across, up; ///< titles of the axes
    bool logarithmic = false;
    std::vector<Stop> stops; ///< in place of numbers on the lower axis
    QStringList endings;     ///< (curves) sentences in place of the curves; empty: the curves
};

/// Distances of the sources and of the blend to the target.
std::vector<widgets::Bar> distanceBars(const Exhibit& exhibit, const widgets::Theme& theme);
/// The falling error of every solver.
CurveChart convergenceChart(const Exhibit& exhibit, const widgets::Theme& theme);
/// The distance to the target along a path; `stops` are its key frames.
CurveChart pathChart(const Exhibit& exhibit, const std::vector<engine::Weights>& path,
    const std::vector<Stop>& stops, const widgets::Theme& theme);

void paintBars(const FigureSheet& sheet, const std::vector<widgets::Bar>& bars,
    const QString& title, const QRectF& area);
void paintCurves(const FigureSheet& sheet, const CurveChart& chart, const QRectF& area);

} // namespace app
