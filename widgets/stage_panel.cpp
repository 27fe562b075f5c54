// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stage_panel.h"

#include "widgets/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace widgets {

StagePanel::StagePanel(QWidget* parent)
    : QWidget(parent)
{
}

void StagePanel::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(event->rect(), themeOf(palette()).stage);
}

} // namespace widgets
