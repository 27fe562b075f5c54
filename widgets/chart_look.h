// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What our small charts share: no frame, no legend, no animation, the theme's colours, small type.
#pragma once
#include "widgets/theme.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>

namespace widgets {

/// What a view of a chart is from its beginning.
void setUpChart(QChartView& view);
/// How large charts and what lies beside them would be and must be, in their size of text.
QSize chartSize(const QWidget& view);
QSize leastChartSize(const QWidget& view);

/// Takes all series and axes away.
void emptyChart(QChart& chart);
void applyLook(QChart& chart, const Theme& theme);
void applyLook(QAbstractAxis& axis, const Theme& theme, const QFont& font);

} // namespace widgets
