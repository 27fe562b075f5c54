// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real window for the benchmarks: an application that tells when each event has been dealt
// with, and settings of its own.
#pragma once
#include "app/main_window.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <functional>

namespace measure {

/// Calls back whenever the event loop is about to go on: what an event painted is on the screen by
/// then.
class TimedApplication : public QApplication {
public:
    TimedApplication(int& count, char** words)
        : QApplication(count, words)
    {
        QStandardPaths::setTestModeEnabled(true);
        setOrganizationName(QStringLiteral("wander-benchmark"));
        setApplicationName(QStringLiteral("wander-benchmark"));
        widgets::applyTheme(*this, widgets::ThemeChoice::light);
        clock_.start();
    }

    bool notify(QObject* receiver, QEvent* event) override
    {
        const double start = milliseconds();
        ++depth_;
        const bool result = QApplication::notify(receiver, event);
        if (--depth_ == 0 && eventDone)
            eventDone(milliseconds() - start);
        return result;
    }

    double milliseconds() const { return 1e-6 * static_cast<double>(clock_.nsecsElapsed()); }

    std::function<void(double milliseconds)> eventDone;

private:
    QElapsedTimer clock_;
    int depth_ = 0;
};

/// Whether it came there in time. A free event loop: QTest's own waiting sleeps between events.
inline bool waitFor(const std::function<bool()>& there, int milliseconds = 120'000)
{
    QEventLoop loop;
    QTimer question;
    question.callOnTimeout(&loop, [&] {
        if (there())
            loop.quit();
    });
    question.start(20);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    if (!there())
        loop.exec();
    return there();
}

} // namespace measure
