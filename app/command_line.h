// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `wander` was asked for on the command line.
#pragma once
#include "app/render_options.h"
#include "engine/data/read_dataset.h"

#include <QStringList>
#include <vector>

namespace app {

struct CommandLine {
    enum class Task { window, render, help, version };
    Task task = Task::window;
    std::vector<engine::DatasetRequest>
        datasets;         ///< the last one is the target; empty: the built-in example
    QStringList sessions; ///< files NAME.wander
    RenderOptions render;
    bool reportStart = false; ///< window: see start_report.h
};

/// `arguments` without the program's name. Throws engine::Error, a sentence, where they make no
/// sense.
CommandLine parseCommandLine(const QStringList& arguments);

QString helpText();

} // namespace app
