// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_look.h"

#include <QGraphicsLayout>
#include <QLegend>

namespace widgets {

void setUpChart(QChartView& view)
{
    view.setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
    view.setFrameShape(QFrame::NoFrame);
    view.setRenderHint(QPainter::Antialiasing);
    view.setFocusPolicy(Qt::NoFocus);
    view.viewport()->setAutoFillBackground(false); // what it lies on shows through
    view.chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

QSize chartSize(const QWidget& view)
{
    const int h = view.fontMetrics().height();
    return { 16 * h, 10 * h };
}

QSize leastChartSize(const QWidget& view)
{
    const int h = view.fontMetrics().height();
    return { 9 * h, 7 * h };
}

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
