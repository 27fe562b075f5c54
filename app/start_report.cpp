// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_report.h"

#include "app/main_window.h"
#include "app/preview_panel.h"

#include <QCoreApplication>
#include <QEvent>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <unistd.h>

namespace app {
namespace {

    /// From /proc/self/stat: field 22 is the start in clock ticks since the machine was booted.
    double millisecondsSinceStart()
    {
        std::ifstream file("/proc/self/stat");
        std::string word;
        std::getline(file, word, ')'); // the number and the name, which may hold blanks
        for (int field = 3; field < 22; ++field)
            file >> word;
        double ticks = 0;
        timespec now {};
        if (!(file >> ticks) || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
            return std::nan("");
        const double seconds = static_cast<double>(now.tv_sec)
            + 1e-9 * static_cast<double>(now.tv_nsec)
            - ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
        return 1e3 * seconds;
    }

    void print(const char* name)
    {
        std::printf("%s %.0f\n", name, millisecondsSinceStart());
        std::fflush(stdout);
    }

} // namespace

StartReport::StartReport(MainWindow& window)
    : QObject(&window)
{
    window.installEventFilter(this);
    connect(window.preview(), &PreviewPanel::previewPainted, this, [this] {
        if (std::exchange(draggable_, true))
            return;
        QMetaObject::invokeMethod(
            this,
            [] {
                print("draggable_ms");
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    });
}

/// The queued line comes after the paint has reached the screen.
bool StartReport::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Paint && !std::exchange(painted_, true))
        QMetaObject::invokeMethod(
            this, [] { print("window_ms"); }, Qt::QueuedConnection);
    return QObject::eventFilter(object, event);
}

} // namespace app
