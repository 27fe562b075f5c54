// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a list of commands looks: a picture or a tick, the menu in a quiet colour, the name, and the
// keys at the far end.
#pragma once
#include <QStyledItemDelegate>

namespace app {

class CommandRows : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { id = Qt::UserRole, menu, name, keys, ticked };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace app
