// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A soft label as a bar: the hue is the source, the shade the class, the width the share.
#pragma once
#include "engine/matrix.h"

#include <QRectF>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace widgets {

struct Theme;

/// label: (classes), shares that sum to 1; sourceOfClass: (classes), source after source.
void paintLabelBar(QPainter& painter, const Theme& theme, const QRectF& bar,
    const Eigen::Ref<const Eigen::RowVectorXf>& label, const std::vector<int>& sourceOfClass);

} // namespace widgets
