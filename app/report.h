// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A report: everything that somebody needs to believe a result and to get it again, as a list of
// blocks that become one HTML file or a PDF.
#pragma once
#include "app/figure.h"
#include "engine/progress.h"

namespace app {

struct ReportBlock {
    enum class Kind { title, heading, text, code, table, figure };
    Kind kind = Kind::text;
    QString text;            ///< of a figure: its caption
    QList<QStringList> rows; ///< of a table; the first names the columns
    FigureOptions figure;
};

using Report = std::vector<ReportBlock>;

/// Without times of day and durations: the same result gives the same report.
Report reportOf(const Exhibit& exhibit);

/// One file that needs no other: figures as SVG within, all text escaped.
QByteArray reportHtml(
    const Exhibit& exhibit, const Report& report, const engine::Progress& progress = {});
/// Pages of A4.
QByteArray reportPdf(
    const Exhibit& exhibit, const Report& report, const engine::Progress& progress = {});

/// By the name's ending, .html or .pdf; whole or not at all. Throws Error.
void writeReport(
    const Exhibit& exhibit, const QString& path, const engine::Progress& progress = {});

bool isHtml(const QString& path);

} // namespace app
