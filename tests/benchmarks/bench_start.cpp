// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the program takes to start: from just before the process is made to its window on the
// screen, and to the moment when the point of the built-in example can be dragged (`wander
// --report-start` says when). Cold: its files and those of its libraries are asked out of the
// page cache before, which takes effect where no other program uses them; warm: started again and
// again, medians.
//
//   QT_QPA_PLATFORM=offscreen|xcb bench_start [--program wander] [--repeats 5] [--json]
#include "engine/error.h"
#include "tests/benchmarks/command_line.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

using nlohmann::json;

namespace {

struct Options {
    std::string program = WANDER_BINARY_DIR "/wander";
    int repeats = 5;
    bool json = false;
};

/// Milliseconds on our own clock.
struct Start {
    double window = 0;
    double draggable = 0;
};

/// With settings of its own, as at the very first start.
Start startOnce(const QString& program)
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
             "XDG_STATE_HOME", "XDG_RUNTIME_DIR" })
        environment.insert(QString::fromLatin1(name), home.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, { QStringLiteral("--report-start") });
    std::optional<double> window, draggable;
    while (!draggable && process.waitForReadyRead(60'000)) {
        const double now = 1e-6 * static_cast<double>(clock.nsecsElapsed());
        while (process.canReadLine()) {
            const QByteArray line = process.readLine();
            if (line.startsWith("window_ms"))
                window = now;
            if (line.startsWith("draggable_ms"))
                draggable = now;
        }
    }
    process.waitForFinished();
    engine::require(window && draggable, "wander --report-start did not say when it was there.");
    return { *window, *draggable };
}

/// Asks the system to forget what it holds of a file.
void forget(const QByteArray& path)
{
    const int file = open(path.constData(), O_RDONLY);
    if (file < 0)
        return;
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    close(file);
}

void forgetProgram(const QString& program)
{
    forget(program.toLocal8Bit());
    const QString tensors = QStringLiteral(WANDER_BINARY_DIR "/libwander_tensors.so");
    for (const QString& file : { program, tensors }) {
        QProcess libraries;
        libraries.start(QStringLiteral("ldd"), { file });
        libraries.waitForFinished();
        for (const QByteArray& line : libraries.readAllStandardOutput().split('\n')) {
            const auto path = line.indexOf('/');
            if (path >= 0)
                forget(line.mid(path, line.lastIndexOf(" (") - path));
        }
    }
}

json run(const Options& options)
{
    const QString program = QString::fromStdString(options.program);
    forgetProgram(program);
    const Start cold = startOnce(program);
    std::vector<double> window, draggable;
    for (int repeat = 0; repeat < options.repeats; ++repeat) {
        const Start warm = startOnce(program);
        window.push_back(warm.window);
        draggable.push_back(warm.draggable);
    }
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    return { { "window_ms", measure::median(window) },
        { "draggable_ms", measure::median(draggable) },
        { "slowest",
            { { "window_ms", *std::ranges::max_element(window) },
                { "draggable_ms", *std::ranges::max_element(draggable) } } },
        { "cold", { { "window_ms", cold.window }, { "draggable_ms", cold.draggable } } },
        { "repeats", options.repeats },
        { "platform", platform.isEmpty() ? "as the desktop has it" : platform.toStdString() } };
}

} // namespace

int main(int count, char** words)
{
    Options options;
    CLI::App line("How long the program takes to start");
    line.add_option("--program", options.program, "the program to start");
    line.add_option("--repeats", options.repeats, "warm starts")->check(CLI::PositiveNumber);
    line.add_flag("--json", options.json, "print JSON");
    return measure::exitCode(line, count, words, [&] {
        const QCoreApplication application(count, words);
        measure::print(run(options), options.json);
    });
}
