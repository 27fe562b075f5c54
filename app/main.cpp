// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/language.h"
#include "app/preferences.h"
#include "app/render.h"
#include "app/windows.h"
#include "engine/transport/tensor_library.h"
#include "widgets/simplex_view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHashSeed>
#include <QLoggingCategory>
#include <cstdio>

namespace {

constexpr int kDone = 0;
constexpr int kBadUsage = 2;
constexpr int kBadInput = 3;

int complain(const char* sentence, int status)
{
    std::fprintf(stderr, "wander: %s\n", sentence);
    return status;
}

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

int openWindow(QApplication& application, const app::CommandLine& line)
{
    widgets::installSimplexAccessibility();
    const app::Preferences preferences = app::readPreferences();
    app::installLanguage(application, preferences.language);
    app::applyLook(application, preferences);
    app::Windows windows(app::AutosaveFolder::ofUser());
    windows.start(line);
    return QApplication::exec();
}

int renderPicture(QApplication& application, const app::CommandLine& line)
{
    app::installLanguage(application, QStringLiteral("en")); // the same file for everyone
    widgets::applyTheme(application,
        line.render.figure.dark ? widgets::ThemeChoice::dark : widgets::ThemeChoice::light);
    app::render(line);
    return kDone;
}

} // namespace

int main(int argc, char** argv)
{
    app::CommandLine line;
    try {
        line = app::parseCommandLine(wordsOf(argc, argv));
    } catch (const engine::Error& error) {
        return complain(error.what(), kBadUsage);
    }
    if (line.task == app::CommandLine::Task::help)
        return std::fputs(qPrintable(app::helpText()), stdout) < 0 ? 1 : kDone;
    if (line.task == app::CommandLine::Task::version)
        return std::puts("wander " WANDER_VERSION) < 0 ? 1 : kDone;

    const bool rendering = line.task == app::CommandLine::Task::render;
    // Rendering needs no desktop: what Qt remarks about a missing one would only disturb scripts.
    if (rendering)
        QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
    QHashSeed::setDeterministicGlobalSeed(); // Qt writes a PDF's fonts in the order of a hash
    if (rendering)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("wander"));
    QApplication::setOrganizationName(QStringLiteral("wander"));
    QApplication::setApplicationDisplayName(QStringLiteral("Wander"));
    QApplication::setApplicationVersion(QStringLiteral(WANDER_VERSION));
    try {
        const int status
            = rendering ? renderPicture(application, line) : openWindow(application, line);
        engine::finishTensorWork(); // what was left needs the libraries that the end takes down
        return status;
    } catch (const app::UsageError& error) {
        return complain(error.what(), kBadUsage);
    } catch (const engine::Error& error) {
        return complain(error.what(), kBadInput);
    }
}
