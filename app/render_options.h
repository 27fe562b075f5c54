// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `wander render` was asked for.
#pragma once
#include "app/figure.h"
#include "app/film.h"

#include <QStringList>

namespace app {

/// Options that make no sense: one sentence, exit code 2.
class UsageError : public engine::Error {
public:
    using engine::Error::Error;
};

struct RenderOptions {
    QString out;
    FigureOptions figure;
    FilmOptions film;   ///< where `out` is a film
    bool light = false; ///< of a film
    bool report = false;
    QSizeF size;  ///< as typed; empty: what suits
    QString unit; ///< of the size: "mm", "px" or nothing
    QString
        source;   ///< of a matrix between classes: its number from 1, or its name; empty: the first
    QString path; ///< name of the path that a film or chart follows; empty: the first
    QString weights; ///< "0.2,0.3,0.5", "closest" or "uniform"; empty: those of the session
};

/// Takes the option at the head of `rest` with its value; false where it is none of `render`.
/// Throws UsageError.
bool takeRenderOption(RenderOptions& options, QStringList& rest);

/// Once all are there. Throws UsageError where they do not fit together, or to the kind of file.
void finishRenderOptions(RenderOptions& options);

/// The weights asked for; `now` where nothing was. Throws UsageError.
engine::Weights wishedWeights(
    const RenderOptions& options, const engine::Weights& now, const engine::Weights& closest);
/// Which of the names is meant. Throws UsageError.
int wishedSource(const RenderOptions& options, const QStringList& names);

/// The lines of wander --help.
QString renderHelp();

} // namespace app
