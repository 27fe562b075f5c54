// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the window begin with: settings of their own and a small built-in example.
#pragma once
#include "app/default_request.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace app {

/// No test reads what the user or another test has set.
inline void useSettingsOfTheTest(widgets::ThemeChoice theme = widgets::ThemeChoice::light)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(QStringLiteral("wander-test"));
    QApplication::setApplicationName(QFileInfo(QCoreApplication::applicationFilePath()).baseName());
    widgets::applyTheme(*qApp, theme);
}

/// The built-in datasets with so many images each, the target last.
inline std::vector<engine::DatasetRequest> smallExample(std::size_t images, int sources = 3)
{
    std::vector<engine::DatasetRequest> requests = builtinExample();
    for (engine::DatasetRequest& request : requests)
        request.selection.end = images;
    requests.erase(requests.begin() + sources, requests.end() - 1);
    return requests;
}

} // namespace app
