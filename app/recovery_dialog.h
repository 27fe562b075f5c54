// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// After a crash: which unsaved sessions were left behind, and which of them are wanted back.
#pragma once
#include "app/autosave_folder.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace app {

class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    /// Those that nobody takes wait for the next start.
    explicit RecoveryDialog(std::vector<AutosaveSlotPtr> left, QWidget* parent = nullptr);

    /// The sessions that are checked, once the dialog is accepted.
    std::vector<AutosaveSlotPtr> takeChosen();
    /// Throws away those that are checked.
    void discardChosen();

private:
    void build();
    void addEntry(const AutosaveSlot& slot);

    std::vector<AutosaveSlotPtr> left_; ///< one an entry
    QListWidget* list_;
};

} // namespace app
