// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/solver_stages.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <numeric>

namespace widgets {

double StageTime::sum() const
{
    return std::accumulate(seconds.begin(), seconds.end(), 0.0);
}

std::vector<StageTime> stageTimes(const std::vector<NamedRecord>& records)
{
    std::vector<StageTime> times;
    for (std::size_t i = 0; i < records.size(); ++i)
        for (const engine::SolverStage& stage : records[i].record.stages) {
            const QString name = QCoreApplication::translate("Engine", stage.name.c_str());
            auto found = std::ranges::find(times, name, &StageTime::name);
            if (found == times.end())
                found
                    = times.insert(times.end(), { name, std::vector<double>(records.size(), 0.0) });
            found->seconds[i] += stage.seconds;
        }
    return times;
}

QString durationText(double seconds)
{
    if (seconds < 1)
        return ConvergenceChart::tr("%1 ms").arg(
            QLocale().toString(1000 * seconds, 'f', seconds < 0.01 ? 1 : 0));
    return ConvergenceChart::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 2 : 0));
}

void paintSolverStages(QPainter& painter, const QRectF& area, const Theme& theme,
    const std::vector<NamedRecord>& records)
{
    const std::vector<StageTime> times = stageTimes(records);
    if (times.empty())
        return;
    const QFontMetricsF metrics(painter.font());
    const double h = metrics.height();
    double longest = 0;
    double names = 0;
    double numbers = 0;
    for (const StageTime& time : times) {
        longest = std::max(longest, time.sum());
        names = std::max(names, metrics.horizontalAdvance(time.name));
        numbers = std::max(numbers, metrics.horizontalAdvance(durationText(time.sum())));
    }
    names = std::min(names, 0.45 * area.width());
    const double gap = 0.5 * h;
    const double room = area.width() - names - numbers - 2 * gap;
    const double step = std::min(1.9 * h, area.height() / static_cast<double>(times.size()));
    const double thick = std::min(0.7 * h, 0.7 * step);
    double y = area.center().y() - step * static_cast<double>(times.size()) / 2;
    for (const StageTime& time : times) {
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(area.left(), y, names, step), Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(time.name, Qt::ElideRight, names));
        double x = area.left() + names + gap;
        for (std::size_t i = 0; i < records.size() && longest > 0 && room > 0; ++i) {
            const double width = room * time.seconds[i] / longest;
            painter.fillRect(QRectF(x, y + (step - thick) / 2, width, thick),
                records[i].colour.isValid() ? records[i].colour : theme.accent);
            x += width;
        }
        painter.setPen(theme.text);
        painter.drawText(QRectF(x + 0.4 * gap, y, numbers + gap, step),
            Qt::AlignLeft | Qt::AlignVCenter, durationText(time.sum()));
        y += step;
    }
}

} // namespace widgets
