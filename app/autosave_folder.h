// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where unsaved sessions wait: a file each, beside a lock that tells whether the process that
// writes it still lives.
#pragma once
#include <QDir>
#include <QLockFile>
#include <memory>
#include <vector>

namespace app {

/// A place for one session. While it lives nobody else takes the file; when it goes the file, if
/// there is one, stays for the next start.
class AutosaveSlot {
public:
    AutosaveSlot(QString path, std::unique_ptr<QLockFile> lock);

    const QString& path() const { return path_; }
    /// Nothing is left to recover.
    void clear() const;

private:
    QString path_;
    std::unique_ptr<QLockFile> lock_; ///< held
};

using AutosaveSlotPtr = std::unique_ptr<AutosaveSlot>;

class AutosaveFolder {
public:
    explicit AutosaveFolder(const QString& path)
        : folder_(path)
    {
    }
    /// The user's own: $XDG_STATE_HOME/wander/unsaved.
    static AutosaveFolder ofUser();

    /// Null where nothing can be written.
    AutosaveSlotPtr newSlot() const;
    /// What processes that live no more have left, oldest first; now ours.
    std::vector<AutosaveSlotPtr> abandoned() const;

private:
    QDir folder_;
};

} // namespace app
