// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app {

QList<std::pair<QString, QString>> languages()
{
    return { { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("de"), QStringLiteral("Deutsch") } };
}

void installLanguage(QCoreApplication& application, const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    // Decimal points everywhere, as in what is exported; "1,000" would be one to a German eye.
    const bool german = locale.language() == QLocale::German;
    QLocale::setDefault(german ? QLocale(QLocale::German, QLocale::Switzerland)
                               : QLocale(QLocale::English, QLocale::UnitedStates));
    if (locale.language() == QLocale::English)
        return; // the texts in the code
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("wander"), QStringLiteral(":/translations"));
}

QString translated(const std::string& phrase)
{
    return QCoreApplication::translate("engine", phrase.c_str());
}

QString translated(const QString& phrase)
{
    return translated(phrase.toStdString());
}

} // namespace app
