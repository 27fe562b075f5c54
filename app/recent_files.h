// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions and datasets that were opened lately, remembered from start to start, and their menu.
#pragma once
#include "engine/service/job.h"

#include <QMenu>

namespace app {

/// Absolute paths, newest first.
QStringList recentFiles();
void addRecentFile(const QString& path);
void clearRecentFiles();

/// Made anew whenever it opens: what is missing meanwhile turns grey and says so. Whether it is
/// there is asked in the background: folders of a network may take long to answer.
class RecentMenu : public QObject {
    Q_OBJECT

public:
    /// Its entries stand above what `menu` holds already.
    explicit RecentMenu(QMenu* menu, QAction* clear);

    void fill();

Q_SIGNALS:
    void sessionChosen(const QString& path);
    void datasetChosen(const QString& path);

private:
    QAction* actionFor(const QString& path, int number);
    void describe(QAction* action, int number, bool there) const;
    struct Seen {
        QStringList missing;
        QStringList folders;
    };
    static Seen seen(const QStringList& files, const engine::Progress& progress);
    void mark(const Seen& seen);

    QMenu* menu_;
    QAction* clear_;
    QList<QAction*> entries_;
    engine::Lane lane_;
    engine::Job<Seen> looking_;
    QStringList folders_; ///< datasets, whatever they are called
};

} // namespace app
