// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/document.h"
#include "app/session_file.h"

namespace app {
namespace {

    /// The value of "--name VALUE" or "--name=VALUE"; takes it off the list.
    QString valueOf(const QString& option, QStringList& rest)
    {
        const qsizetype equals = option.indexOf(u'=');
        if (equals >= 0)
            return option.mid(equals + 1);
        engine::require(!rest.isEmpty(), option.toStdString() + " needs a value.");
        return rest.takeFirst();
    }

    std::vector<engine::DatasetRequest> requestsOf(const QString& word)
    {
        if (word == QStringLiteral("builtin:example"))
            return builtinExample();
        return { engine::parseRequest(word.toStdString()) };
    }

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    CommandLine line;
    QStringList rest = arguments;
    std::vector<engine::DatasetRequest> target;
    if (rest.value(0) == QStringLiteral("render")) {
        line.task = CommandLine::Task::render;
        rest.removeFirst();
    }
    const bool rendering = line.task == CommandLine::Task::render;
    while (!rest.isEmpty()) {
        if (rendering && takeRenderOption(line.render, rest))
            continue;
        const QString word = rest.takeFirst();
        const QString name = word.section(u'=', 0, 0);
        if (name == QStringLiteral("--help") || name == QStringLiteral("-h"))
            return { .task = CommandLine::Task::help };
        if (name == QStringLiteral("--version"))
            return { .task = CommandLine::Task::version };
        if (name == QStringLiteral("--target"))
            target = requestsOf(valueOf(word, rest));
        else if (!rendering && name == QStringLiteral("--report-start"))
            line.reportStart = true;
        else if (word.startsWith(QStringLiteral("-")))
            throw engine::Error(
                "There is no option " + name.toStdString() + "; see wander --help.");
        else if (isSessionPath(word))
            line.sessions << word;
        else
            for (engine::DatasetRequest& request : requestsOf(word))
                line.datasets.push_back(std::move(request));
    }
    for (engine::DatasetRequest& request : target)
        line.datasets.push_back(std::move(request));
    if (rendering)
        finishRenderOptions(line.render);
    return line;
}

QString helpText()
{
    return QStringLiteral(
               "wander [SESSION.wander...]           open sessions, each in a window\n"
               "wander [DATA... [--target Q]]        open datasets; without --target the last one "
               "is the target\n"
               "wander --report-start                say when the window is there and when it can "
               "be dragged, then leave\n"
               "wander --version, wander --help\n")
        + renderHelp()
        + QStringLiteral(
            "\n"
            "DATA is a file or a folder (the format is found by content), builtin:NAME or "
            "builtin:example,\n"
            "with @train or @test where a folder holds both, and #first=N, #sample=N or "
            "#range=A:B for a part.\n"
            "Without DATA the built-in example opens. wander-batch does the same work without a "
            "window.\n");
}

} // namespace app
