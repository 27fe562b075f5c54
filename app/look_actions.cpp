// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look_actions.h"

#include "app/actions.h"
#include "app/preferences_dialog.h"
#include "engine/service/exploration.h"

#include <QWhatsThis>

#include <algorithm>
#include <array>

namespace app {
namespace {

    constexpr std::array kThemes { ActionId::themeSystem, ActionId::themeLight, ActionId::themeDark,
        ActionId::themeContrastLight, ActionId::themeContrastDark }; // in the order of ThemeChoice

    constexpr double kTextStep = 1.1;

} // namespace

LookActions::LookActions(Actions& actions, engine::Exploration& exploration, QWidget* window)
    : QObject(window)
    , actions_(actions)
    , exploration_(exploration)
    , window_(window)
{
    const auto on = [&](ActionId id, auto slot) {
        connect(actions_.at(id), &QAction::triggered, this, slot);
    };
    for (std::size_t t = 0; t < kThemes.size(); ++t)
        on(kThemes[t], [this, t] { chooseTheme(static_cast<widgets::ThemeChoice>(t)); });
    on(ActionId::larger, [this] { scaleText(kTextStep); });
    on(ActionId::smaller, [this] { scaleText(1 / kTextStep); });
    on(ActionId::ordinaryText, [this] { scaleText(0); });
    on(ActionId::preferences, [this] { showPreferences(); });
    on(ActionId::whatsThis, [] { QWhatsThis::enterWhatsThisMode(); });
    exploration_.setLimits(readPreferences().limits);
    showChosen();
}

void LookActions::showChosen()
{
    const auto theme = static_cast<std::size_t>(readPreferences().theme);
    actions_.at(kThemes[theme])->setChecked(true);
}

/// Looks as they say and keeps them.
void LookActions::take(const Preferences& preferences)
{
    writePreferences(preferences);
    applyLook(*qApp, preferences);
    exploration_.setLimits(preferences.limits);
    showChosen();
}

void LookActions::chooseTheme(widgets::ThemeChoice theme)
{
    Preferences preferences = readPreferences();
    preferences.theme = theme;
    take(preferences);
}

/// By a factor; 0: the desktop's size.
void LookActions::scaleText(double factor)
{
    Preferences preferences = readPreferences();
    preferences.textScale = factor > 0 ? std::clamp(preferences.textScale * factor, 0.6, 2.5) : 1;
    take(preferences);
}

void LookActions::showPreferences()
{
    const Preferences before = readPreferences();
    auto* dialog = new PreferencesDialog(before, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::tried, this,
        [](const Preferences& tried) { applyLook(*qApp, tried); });
    connect(dialog, &QDialog::accepted, this, [=, this] { take(dialog->preferences()); });
    connect(dialog, &QDialog::rejected, this, [=] { applyLook(*qApp, before); });
    dialog->open();
}

} // namespace app
