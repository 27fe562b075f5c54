// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What all paintings of a figure share, whatever it is painted on.
#pragma once
#include "widgets/colour_map.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace app {

struct FigureSheet {
    QPainter& painter;
    const widgets::Theme& theme;
    QFont font;       ///< with a pixel size, which means the same on every device
    double pixel = 1; ///< painter units of a device pixel: small images take a whole number of them
    widgets::ColourMap colourMap = widgets::ColourMap::viridis;

    double line() const { return QFontMetricsF(font).height(); }
    QFont scaledFont(double factor, QFont::Weight weight = QFont::Normal) const;
};

/// "0.0123", "5.46", "1234": three or four digits, as the window writes them.
QString figureNumber(double value);
/// The same number of decimals for all numbers up to `greatest`: three or four digits for that.
QString figureNumber(double value, double greatest);

} // namespace app
