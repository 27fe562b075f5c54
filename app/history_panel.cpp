// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history_panel.h"

#include "app/roomy_rows.h"
#include "widgets/icon.h"
#include "widgets/section_header.h"

#include <QUndoView>
#include <QVBoxLayout>

namespace app {

HistoryPanel::HistoryPanel(QUndoStack* history, QWidget* parent)
    : QWidget(parent)
    , view_(new QUndoView(history, this))
{
    const int h = fontMetrics().height();
    view_->setEmptyLabel(tr("The beginning"));
    view_->setCleanIcon(widgets::icon(QStringLiteral("save")));
    view_->setFrameShape(QFrame::NoFrame);
    view_->viewport()->setAutoFillBackground(false); // lies on the panel as the heading does
    view_->setTextElideMode(Qt::ElideRight);
    view_->setItemDelegate(new RoomyRows(view_));
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setIconSize(QSize(h, h) * 4 / 5);
    view_->setAccessibleName(tr("History"));
    view_->setToolTip(
        tr("Every change; click one to go back to it. The disk marks what is saved."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(h * 3 / 4, h / 2, h * 3 / 4, h / 2);
    column->setSpacing(h / 4);
    column->addWidget(new widgets::SectionHeader(tr("History"), this));
    column->addWidget(view_, 1);
}

} // namespace app
