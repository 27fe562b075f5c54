// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When to autosave: as soon as changes have rested, and every minute while they have not. A session
// without unsaved changes has no file to recover.
#pragma once
#include "app/autosave_folder.h"

#include <QTimer>
#include <QUndoStack>

namespace app {

class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(QUndoStack& history, AutosaveSlotPtr slot, QObject* parent = nullptr);
    ~Autosave() override;

    const QString& path() const { return slot_->path(); }
    /// Goes on in the file of a session that was recovered.
    void take(AutosaveSlotPtr slot);
    /// There is nothing unsaved.
    void settle();
    /// The session ends as it should: when this object goes, nothing stays behind.
    void end() { ended_ = true; }

Q_SIGNALS:
    void due(); ///< write to path() now

private:
    void follow();

    QUndoStack& history_;
    AutosaveSlotPtr slot_;
    QTimer rest_;   ///< since the last change
    QTimer latest_; ///< since the first change that is not autosaved
    bool ended_ = false;
};

} // namespace app
