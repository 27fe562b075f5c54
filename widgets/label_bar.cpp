// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/label_bar.h"

#include "widgets/theme.h"

#include <QPainter>

namespace widgets {

void paintLabelBar(QPainter& painter, const Theme& theme, const QRectF& bar,
    const Eigen::Ref<const Eigen::RowVectorXf>& label, const std::vector<int>& sourceOfClass)
{
    constexpr double kVisible = 0.05; // units of the painter; a thousand classes stay cheap
    painter.fillRect(bar, theme.line);
    double x = bar.left();
    int first = 0; // column of the first class of the present source
    for (int k = 0; k < label.size() && static_cast<std::size_t>(k) < sourceOfClass.size(); ++k) {
        const int source = sourceOfClass[static_cast<std::size_t>(k)];
        if (k > 0 && source != sourceOfClass[static_cast<std::size_t>(k) - 1])
            first = k;
        const double width = static_cast<double>(label[k]) * bar.width();
        if (width < kVisible)
            continue;
        painter.fillRect(
            QRectF(x, bar.top(), width, bar.height()), theme.classColour(source, k - first));
        x += width;
    }
}

} // namespace widgets
