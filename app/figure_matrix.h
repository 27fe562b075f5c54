// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix as coloured cells with names, numbers where they fit, and a colour bar.
#pragma once
#include "app/exhibit.h"
#include "app/figure_sheet.h"

namespace app {

struct MatrixFigure {
    engine::MatrixD values; ///< NaN: not known
    QStringList rows, columns;
    QList<QColor> rowColours, columnColours; ///< of the names; empty: as text
    QString rowTitle, columnTitle;           ///< empty: none
    QString unit;                            ///< what the colours mean, above the colour bar
    bool largeIsBright = false;              ///< masses; distances are bright where small
};

/// OTDD squared between all datasets; empty while the exhibit does not know them.
MatrixFigure datasetMatrix(const Exhibit& exhibit, const widgets::Theme& theme);
/// Label distances, or transported mass, from the target's classes (rows) to a source's (columns).
MatrixFigure labelMatrix(const Exhibit& exhibit, int source, const widgets::Theme& theme);
MatrixFigure massMatrix(const Exhibit& exhibit, int source, const widgets::Theme& theme);

void paintMatrix(const FigureSheet& sheet, const MatrixFigure& matrix, const QRectF& area);

} // namespace app
