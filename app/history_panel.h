// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All changes in the order they were made; a click goes back, or forth again, to any of them.
#pragma once
#include <QUndoStack>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QUndoView;
QT_END_NAMESPACE

namespace app {

class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(QUndoStack* history, QWidget* parent = nullptr);

    QUndoView* view() const { return view_; }

private:
    QUndoView* view_;
};

} // namespace app
