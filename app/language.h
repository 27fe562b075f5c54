// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window: Wander's own texts and Qt's.
#pragma once
#include <QList>
#include <QString>
#include <string>
#include <utility>

QT_BEGIN_NAMESPACE
class QCoreApplication;
QT_END_NAMESPACE

namespace app {

/// Languages that there are: code and own name.
QList<std::pair<QString, QString>> languages();

/// Puts the texts of `code` into the application, before any window is made; empty: the system's
/// language where it is among ours, else English.
void installLanguage(QCoreApplication& application, const QString& code);

/// A phrase of the engine, which speaks English and knows no Qt, in the language of the window:
/// names of phases, endings of solvers, remarks, causes of failures, found among enginePhrases().
/// What is not among them stays as it is.
QString translated(const std::string& phrase);
QString translated(const QString& phrase);

} // namespace app
