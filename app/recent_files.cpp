// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recent_files.h"

#include "app/session_file.h"
#include "widgets/icon.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace app {
namespace {

    const QString kSetting = QStringLiteral("recent/files");
    constexpr qsizetype kMost = 12;
    constexpr int kWidth = 52; // characters of an entry

} // namespace

QStringList recentFiles()
{
    return QSettings().value(kSetting).toStringList();
}

void addRecentFile(const QString& path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(kSetting, files.mid(0, kMost));
}

void clearRecentFiles()
{
    QSettings().remove(kSetting);
}

RecentMenu::RecentMenu(QMenu* menu, QAction* clear)
    : QObject(menu)
    , menu_(menu)
    , clear_(clear)
    , looking_(lane_, engine::Newer::waitsForRunning,
          { .done = [this](const auto& seen) { mark(*seen); } })
{
    connect(menu_, &QMenu::aboutToShow, this, &RecentMenu::fill);
    connect(clear_, &QAction::triggered, this, [this] {
        clearRecentFiles();
        fill();
    });
    fill();
}

void RecentMenu::fill()
{
    qDeleteAll(entries_);
    entries_.clear();
    const QStringList files = recentFiles();
    for (qsizetype i = 0; i < files.size(); ++i)
        entries_ << actionFor(files[i], static_cast<int>(i) + 1);
    if (!files.isEmpty()) {
        entries_ << new QAction(menu_);
        entries_.last()->setSeparator(true);
    }
    menu_->insertActions(clear_, entries_);
    clear_->setEnabled(!files.isEmpty());
    looking_.start([files](const engine::Progress& progress) { return seen(files, progress); });
}

RecentMenu::Seen RecentMenu::seen(const QStringList& files, const engine::Progress& progress)
{
    Seen seen;
    for (const QString& file : files) {
        progress.check();
        const QFileInfo there(file);
        if (!there.exists())
            seen.missing << file;
        else if (there.isDir())
            seen.folders << file;
    }
    return seen;
}

void RecentMenu::mark(const Seen& seen)
{
    folders_ = seen.folders;
    for (qsizetype i = 0; i < entries_.size(); ++i)
        if (seen.missing.contains(entries_[i]->data().toString()))
            describe(entries_[i], static_cast<int>(i) + 1, false);
}

QAction* RecentMenu::actionFor(const QString& path, int number)
{
    auto* action = new QAction(menu_);
    action->setData(path);
    describe(action, number, true);
    const bool named = isNamedAsSession(path);
    action->setIcon(widgets::icon(named ? QStringLiteral("wander") : QStringLiteral("dataset")));
    connect(action, &QAction::triggered, this, [=, this] {
        if (named && !folders_.contains(path))
            Q_EMIT sessionChosen(path);
        else
            Q_EMIT datasetChosen(path);
    });
    return action;
}

/// "1  study.wander — ~/experiments": the name first, then as much of the folder as there is room.
void RecentMenu::describe(QAction* action, int number, bool there) const
{
    const QString path = action->data().toString();
    const QFileInfo file(path);
    QString folder = QDir::toNativeSeparators(file.path());
    if (folder.startsWith(QDir::homePath()))
        folder.replace(0, QDir::homePath().size(), u'~');
    const QFontMetrics metrics(menu_->font());
    const int room = metrics.averageCharWidth() * kWidth;
    const QString name = metrics.elidedText(file.fileName(), Qt::ElideMiddle, room);
    const QString where = there ? metrics.elidedText(folder, Qt::ElideMiddle,
                              qMax(room - metrics.horizontalAdvance(name), room / 3))
                                : tr("not there any more");
    QString text = tr("%1 — %2", "file, folder").arg(name, where);
    text.replace(u'&', QStringLiteral("&&"));
    action->setText(number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(text) : text);
    action->setEnabled(there);
    action->setToolTip(there ? path : tr("%1 is not there any more.").arg(path));
}

} // namespace app
