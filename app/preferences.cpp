// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QFont>
#include <QSettings>

#include <algorithm>

namespace app {
namespace {

    const QString kTheme = QStringLiteral("look/theme");
    const QString kTextScale = QStringLiteral("look/textScale");
    const QString kLanguage = QStringLiteral("look/language");
    const QString kDevice = QStringLiteral("machine/device");
    const QString kThreads = QStringLiteral("machine/threads");
    const QString kMemory = QStringLiteral("machine/memoryMegabytes");
    const QString kKeptResults = QStringLiteral("machine/keptResults");
    const QString kToneVolume = QStringLiteral("manners/toneVolume");
    const QString kNotify = QStringLiteral("manners/notify");

    constexpr const char* kDesktopSize = "wander.desktopPointSize"; ///< property of the application

    /// What the desktop says; remembered, since the application's font is changed by our own scale.
    double desktopPointSize(QApplication& application)
    {
        if (!application.property(kDesktopSize).isValid()) {
            const double size = QApplication::font().pointSizeF();
            application.setProperty(kDesktopSize, size > 0 ? size : 10);
        }
        return application.property(kDesktopSize).toDouble();
    }

} // namespace

Preferences readPreferences()
{
    const QSettings settings;
    Preferences preferences;
    preferences.theme = static_cast<widgets::ThemeChoice>(std::clamp(
        settings.value(kTheme).toInt(), 0, static_cast<int>(widgets::ThemeChoice::contrastDark)));
    preferences.textScale = std::clamp(settings.value(kTextScale, 1).toDouble(), 0.6, 2.5);
    preferences.language = settings.value(kLanguage).toString();
    const QString device = settings.value(kDevice).toString();
    if (device == QStringLiteral("cpu") || device == QStringLiteral("cuda"))
        preferences.limits.device = device.toStdString();
    preferences.limits.threads = std::clamp(settings.value(kThreads).toInt(), 0, 1024);
    const int megabytes = std::clamp(settings.value(kMemory).toInt(), 0, 1 << 30);
    preferences.limits.memoryBytes = megabytes * 1'000'000LL;
    const int kept
        = settings.value(kKeptResults, static_cast<int>(preferences.limits.keptResults)).toInt();
    preferences.limits.keptResults = static_cast<std::size_t>(std::clamp(kept, 1, 20));
    preferences.toneVolume
        = std::clamp(settings.value(kToneVolume, preferences.toneVolume).toDouble(), 0.0, 1.0);
    preferences.notify = settings.value(kNotify).toBool();
    return preferences;
}

void writePreferences(const Preferences& preferences)
{
    QSettings settings;
    settings.setValue(kTheme, static_cast<int>(preferences.theme));
    settings.setValue(kTextScale, preferences.textScale);
    settings.setValue(kLanguage, preferences.language);
    settings.setValue(kDevice, QString::fromStdString(preferences.limits.device));
    settings.setValue(kThreads, preferences.limits.threads);
    settings.setValue(kMemory, static_cast<int>(preferences.limits.memoryBytes / 1'000'000));
    settings.setValue(kKeptResults, static_cast<int>(preferences.limits.keptResults));
    settings.setValue(kToneVolume, preferences.toneVolume);
    settings.setValue(kNotify, preferences.notify);
}

void applyLook(QApplication& application, const Preferences& preferences)
{
    const double size = desktopPointSize(application) * preferences.textScale;
    widgets::applyTheme(application, preferences.theme);
    QFont font = QApplication::font();
    if (qFuzzyCompare(font.pointSizeF(), size))
        return;
    font.setPointSizeF(size);
    QApplication::setFont(font);
}

} // namespace app
