// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autosave_folder.h"

#include "app/session_file.h"

#include <QCoreApplication>

namespace app {
namespace {

    /// Null where a living process holds it, or nothing can be written.
    std::unique_ptr<QLockFile> lockFor(const QString& path)
    {
        auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
        lock->setStaleLockTime(0); // never by age: only where its process is dead
        return lock->tryLock() ? std::move(lock) : nullptr;
    }

} // namespace

AutosaveSlot::AutosaveSlot(QString path, std::unique_ptr<QLockFile> lock)
    : path_(std::move(path))
    , lock_(std::move(lock))
{
}

void AutosaveSlot::clear() const
{
    QFile::remove(path_);
}

AutosaveFolder AutosaveFolder::ofUser()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QDir home(
        state.isEmpty() ? QDir::home().filePath(QStringLiteral(".local/state")) : state);
    return AutosaveFolder(home.filePath(QStringLiteral("wander/unsaved")));
}

AutosaveSlotPtr AutosaveFolder::newSlot() const
{
    if (!folder_.mkpath(QStringLiteral(".")))
        return nullptr;
    constexpr int kMost = 1000; // windows of one process
    for (int number = 1; number <= kMost; ++number) {
        const QString name
            = QStringLiteral("%1-%2").arg(QCoreApplication::applicationPid()).arg(number);
        const QString path = folder_.filePath(name + sessionExtension());
        if (QFileInfo::exists(path))
            continue; // waits to be recovered
        if (auto lock = lockFor(path))
            return std::make_unique<AutosaveSlot>(path, std::move(lock));
    }
    return nullptr;
}

std::vector<AutosaveSlotPtr> AutosaveFolder::abandoned() const
{
    std::vector<AutosaveSlotPtr> left;
    const QStringList names = folder_.entryList(
        { u'*' + sessionExtension() }, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString& name : names) {
        const QString path = folder_.filePath(name);
        if (auto lock = lockFor(path); lock && QFileInfo::exists(path))
            left.push_back(std::make_unique<AutosaveSlot>(path, std::move(lock)));
    }
    return left;
}

} // namespace app
