// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that change how Wander looks and what of the machine it takes: theme, size of text,
// preferences, what's this.
#pragma once
#include "app/preferences.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace engine {
class Exploration;
}

namespace app {

class Actions;

class LookActions : public QObject {
    Q_OBJECT

public:
    LookActions(Actions& actions, engine::Exploration& exploration, QWidget* window);

private:
    void chooseTheme(widgets::ThemeChoice theme);
    void scaleText(double factor);
    void showPreferences();
    void take(const Preferences& preferences);
    void showChosen();

    Actions& actions_;
    engine::Exploration& exploration_;
    QWidget* window_;
};

} // namespace app
