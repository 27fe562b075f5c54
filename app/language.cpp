// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "app/engine_phrases.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <algorithm>
#include <optional>

namespace app {
namespace {

    struct Pattern {
        const char* phrase = nullptr;
        QRegularExpression form; ///< with a group for every hole
        qsizetype letters = 0;   ///< that are not in a hole
    };

    const QRegularExpression& hole()
    {
        static const QRegularExpression form(QStringLiteral("%(\\d)"));
        return form;
    }

    Pattern patternOf(const char* phrase)
    {
        QString rest = QString::fromUtf8(phrase);
        QString form = QRegularExpression::escape(rest).replace(
            QRegularExpression(QStringLiteral("\\\\%\\d")), QStringLiteral("(.+?)"));
        return { phrase,
            QRegularExpression(QRegularExpression::anchoredPattern(form),
                QRegularExpression::DotMatchesEverythingOption),
            rest.remove(hole()).size() };
    }

    /// The most telling first: "Cannot write: ..." before "Cannot write %1: %2."
    const std::vector<Pattern>& patterns()
    {
        static const std::vector<Pattern> known = [] {
            std::vector<Pattern> all;
            for (const char* phrase : enginePhrases())
                all.push_back(patternOf(phrase));
            std::ranges::stable_sort(all, std::ranges::greater {}, &Pattern::letters);
            return all;
        }();
        return known;
    }

    /// "60,000" as the language writes it.
    QString numberOf(QString number)
    {
        static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(,\\d{3})+$"));
        return grouped.match(number).hasMatch()
            ? QLocale().toString(number.remove(u',').toLongLong())
            : number;
    }

    bool speaksEnglish = true; ///< until another language is installed

    std::optional<QString> phraseIn(const QString& text);

    /// What fills a hole: a number, a cause, or a name with causes in brackets; names stay.
    QString filling(const QString& text)
    {
        if (!text.contains(u' '))
            return numberOf(text);
        if (const auto cause = phraseIn(text))
            return *cause;
        static const QRegularExpression brackets(QStringLiteral("\\(([^()]*)\\)"));
        QString result;
        qsizetype from = 0;
        for (auto found = brackets.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            result += text.mid(from, match.capturedStart(1) - from)
                + phraseIn(match.captured(1)).value_or(match.captured(1));
            from = match.capturedEnd(1);
        }
        return result + text.mid(from);
    }

    QString filled(const QString& phrase, const QRegularExpressionMatch& match)
    {
        QString result;
        qsizetype from = 0;
        for (auto found = hole().globalMatch(phrase); found.hasNext();) {
            const QRegularExpressionMatch place = found.next();
            result += phrase.mid(from, place.capturedStart() - from)
                + filling(match.captured(place.captured(1).toInt()));
            from = place.capturedEnd();
        }
        return result + phrase.mid(from);
    }

    std::optional<QString> onePhrase(const QString& text)
    {
        for (const Pattern& pattern : patterns())
            if (const auto match = pattern.form.match(text); match.hasMatch())
                return filled(QCoreApplication::translate("Engine", pattern.phrase), match);
        return std::nullopt;
    }

    /// A phrase, or sentences one after the other; nothing where the engine has not said it.
    std::optional<QString> phraseIn(const QString& text)
    {
        const QString stop = QStringLiteral(". ");
        for (qsizetype at = text.indexOf(stop); at > 0; at = text.indexOf(stop, at + 1)) {
            const auto first = onePhrase(text.left(at + 1));
            const auto rest = first ? phraseIn(text.mid(at + stop.size())) : std::nullopt;
            if (rest)
                return *first + u' ' + *rest;
        }
        return onePhrase(text);
    }

} // namespace

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
    speaksEnglish = locale.language() == QLocale::English;
    if (speaksEnglish)
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

/// English is what the engine speaks: nothing is to be looked up.
QString translated(const QString& phrase)
{
    if (speaksEnglish)
        return phrase;
    return phraseIn(phrase).value_or(phrase);
}

QString translated(const std::string& phrase)
{
    return translated(QString::fromStdString(phrase));
}

} // namespace app
