// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_look.h"

#include <QLegend>

namespace widgets {

void emptyChart(QChart& chart)
{
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
}

void applyLook(QChart& chart, const Theme& theme)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setBackgroundRoundness(0);
    chart.legend()->hide();
    chart.setTitleBrush(theme.mutedText);
}

void applyLook(QAbstractAxis& axis, const Theme& theme, const QFont& font)
{
    axis.setLabelsFont(font);
    axis.setLabelsColor(theme.mutedText);
    axis.setLinePen(QPen(theme.line, 1));
    axis.setGridLinePen(QPen(theme.line, 1));
    axis.setMinorGridLineVisible(false);
    axis.setTitleBrush(theme.mutedText);
    axis.setTitleFont(font);
}

} // namespace widgets
