// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells that long work has ended while the user is elsewhere: by the task bar always, by a
// notification of the desktop where the preferences ask for it.
#pragma once
#include <QElapsedTimer>
#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace engine {
class Exploration;
}

namespace app {

class Notifier : public QObject {
    Q_OBJECT

public:
    Notifier(engine::Exploration& exploration, QWidget* window);

    /// For work that others do: it took so long.
    void tellOf(const QString& text, qint64 milliseconds);
    /// Shorter work ends without a word.
    void setLong(qint64 milliseconds) { long_ = milliseconds; }

Q_SIGNALS:
    /// What was told; for tests, and for whoever shows it otherwise.
    void told(const QString& title, const QString& text);

private:
    void end();

    QWidget* window_;
    qint64 long_ = 10'000;  ///< milliseconds
    QElapsedTimer running_; ///< valid while work runs
    QString result_;        ///< what the work that runs has brought so far
};

} // namespace app
