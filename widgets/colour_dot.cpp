// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colour_dot.h"

#include "widgets/theme.h"

#include <QPainter>

namespace widgets {

ColourDot::ColourDot(int source, QWidget* parent)
    : QWidget(parent)
    , source_(source)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ColourDot::sizeHint() const
{
    const int side = fontMetrics().height() * 2 / 3;
    return { side, side };
}

void ColourDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(palette()).sourceColour(source_));
    const double radius = 0.32 * fontMetrics().height();
    painter.drawEllipse(QRectF(rect()).center(), radius, radius);
}

} // namespace widgets
