// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roomy_rows.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace app {

QSize RoomyRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { 0, option.fontMetrics.height() * 8 / 5 };
}

bool RoomyRows::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool elided = option.fontMetrics.horizontalAdvance(text) > option.rect.width();
    if (!elided || event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace app
