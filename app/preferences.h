// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets once for all documents: how Wander looks and what of the machine it may take.
#pragma once
#include "engine/service/limits.h"
#include "widgets/theme.h"

#include <QString>

namespace app {

struct Preferences {
    widgets::ThemeChoice theme = widgets::ThemeChoice::system;
    double textScale = 1; ///< times the desktop's size of text, 0.6..2.5
    QString language;     ///< "en", "de"; empty: the system's. Holds from the next start
    engine::Limits limits;
    double toneVolume = 0.3; ///< of the tone for the distance, 0..1
    bool notify = false; ///< a notification when long work ends while no window is in front

    bool operator==(const Preferences&) const = default;
};

/// From the settings of this user; what is missing or out of range takes its default.
Preferences readPreferences();
void writePreferences(const Preferences& preferences);

/// Theme and size of text of every window, now.
void applyLook(QApplication& application, const Preferences& preferences);

} // namespace app
