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
}

/// "1  study.wander — ~/experiments": the name first, then as much of the folder as there is room.
QAction* RecentMenu::actionFor(const QString& path, int number)
{
    const QFileInfo file(path);
    const bool there = file.exists();
    const bool session = isSessionPath(path);
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
    auto* action
        = new QAction(number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(text) : text, menu_);
    action->setIcon(widgets::icon(session ? QStringLiteral("wander") : QStringLiteral("dataset")));
    action->setEnabled(there);
    action->setToolTip(there ? path : tr("%1 is not there any more.").arg(path));
    action->setData(path);
    connect(action, &QAction::triggered, this, [=, this] {
        if (session)
            Q_EMIT sessionChosen(path);
        else
            Q_EMIT datasetChosen(path);
    });
    return action;
}

} // namespace app
