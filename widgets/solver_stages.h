// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time of solves went: one bar for every stage, in the colours of the solves. Shown where
// so few rounds were needed that they make no curve.
#pragma once
#include "widgets/convergence_chart.h"
#include "widgets/theme.h"

#include <QStringList>

class QPainter;

namespace widgets {

struct StageTime {
    QString name;
    std::vector<double> seconds; ///< of every record, in their order; 0: it had no such stage

    double sum() const;
};

/// Stages of all records under their names, in the order in which they first came.
std::vector<StageTime> stageTimes(const std::vector<NamedRecord>& records);

void paintSolverStages(QPainter& painter, const QRectF& area, const Theme& theme,
    const std::vector<NamedRecord>& records);

/// "41 ms", "2.31 s"
QString durationText(double seconds);

} // namespace widgets
