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
#include <cstdio>
#include <functional>
#include <nlohmann/json.hpp>

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

/// The body of main: prints what `run` measured, as one object or a line each, and says what went
/// wrong. Options: what `parse` makes of the words, with `json`.
template <class Parse, class Run> int printed(int count, char** words, Parse parse, Run run)
{
    try {
        const auto options = parse(count, words);
        TimedApplication application(count, words);
        const nlohmann::json result = run(application, options);
        if (options.json) {
            std::printf("%s\n", result.dump(1).c_str());
            return 0;
        }
        for (const auto& [name, value] : result.items())
            std::printf("%-16s %s\n", name.c_str(), value.dump().c_str());
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}

} // namespace measure
