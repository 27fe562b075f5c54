// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/progress_line.h"

#include <chrono>
#include <iostream>
#include <memory>
#include <mutex>
#include <unistd.h>

namespace app {

namespace {

    using Clock = std::chrono::steady_clock;

    struct Line {
        std::mutex mutex;
        bool terminal = ::isatty(STDERR_FILENO) != 0;
        std::string phase;
        Clock::time_point shown;
    };

    std::string textOf(const std::string& phase, long long done, long long total)
    {
        const std::string name = phase.empty() ? "Working" : phase;
        if (total <= 0)
            return name;
        return name + ": " + std::to_string(done) + " of " + std::to_string(total);
    }

    void report(Line& line, const std::string& phase, long long done, long long total)
    {
        const std::scoped_lock lock(line.mutex);
        const auto pause = line.terminal ? std::chrono::milliseconds(100) : std::chrono::seconds(2);
        const Clock::time_point now = Clock::now();
        if (phase == line.phase && now - line.shown < pause)
            return;
        line.phase = phase;
        line.shown = now;
        const std::string text = textOf(phase, done, total);
        if (line.terminal)
            std::cerr << "\r\033[K" << text << std::flush;
        else
            std::cerr << text + "\n" << std::flush;
    }

} // namespace

engine::Progress::Report progressOnStderr()
{
    const auto line = std::make_shared<Line>();
    return [line](const std::string& phase, long long done, long long total) {
        report(*line, phase, done, total);
    };
}

void endProgressLine()
{
    if (::isatty(STDERR_FILENO))
        std::cerr << "\r\033[K" << std::flush;
}

} // namespace app
