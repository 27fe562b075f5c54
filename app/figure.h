// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure for a paper or a slide: what it shows, at which size in print, and the one routine that
// paints it.
#pragma once
#include "app/exhibit.h"

#include <QPainter>
#include <QSizeF>

namespace app {

enum class FigureKind {
    stage, ///< simplex and images side by side
    simplex,
    images,
    strip,    ///< a few images along the path
    datasets, ///< matrix of the distances between datasets
    labels,   ///< matrix of the label distances from the target to a source
    masses,   ///< matrix of the transported mass
    distances,
    convergence,
    path ///< the distance to the target along the path
};

struct FigureOptions {
    FigureKind kind = FigureKind::stage;
    int source = 0;      ///< of the matrices between classes
    QSizeF size;         ///< in mm; empty: what suits the kind
    int dpi = 300;       ///< of a PNG, and of the grid that images lie on
    QString family;      ///< empty: the program's
    double points = 9;   ///< size of the font
    int columns = 0;     ///< of images; 0: as many as fit well
    bool caption = true; ///< the lines above and below
    bool dark = false;
    widgets::ColourMap colourMap = widgets::ColourMap::viridis;

    QSizeF millimetres() const;
    QSize pixels() const;
    void check() const; ///< throws Error naming what does not fit
};

/// All kinds, in the order of menus.
QList<FigureKind> figureKinds();
/// "simplex": as the command line writes it.
QString nameOf(FigureKind kind);
/// "Simplex": as a person reads it.
QString titleOf(FigureKind kind);
bool hasSource(FigureKind kind);
QSizeF usualSize(FigureKind kind); ///< in mm

/// A unit of figures: a 1200th of an inch, so that every device lays text out alike.
inline constexpr int kUnitsPerInch = 1200;

/// Over the area from (0, 0) to the options' size, in units, its ground included.
void paintFigure(QPainter& painter, const Exhibit& exhibit, const FigureOptions& options);
/// The same without ground and page, for figures within something larger.
void paintFigureIn(
    QPainter& painter, const Exhibit& exhibit, const FigureOptions& options, const QRectF& area);

} // namespace app
