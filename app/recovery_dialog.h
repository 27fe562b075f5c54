// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// After a crash: which unsaved sessions were left behind, and which of them are wanted back.
#pragma once
#include "app/autosave_folder.h"
#include "app/saved_session.h"
#include "engine/service/job.h"

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
    /// A session as it was left, or why it cannot be read.
    struct Found {
        SavedSession session;
        QString when;
        QString problem;
    };
    static Found found(const QString& path);
    void build();
    void showEntry(int row, const Found& found);

    std::vector<AutosaveSlotPtr> left_; ///< one an entry
    QListWidget* list_;
    engine::Lane lane_;
    engine::Job<std::vector<Found>> reading_; ///< its datasets may lie in a folder of a network
};

} // namespace app
