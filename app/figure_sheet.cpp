// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_sheet.h"

#include <QLocale>
#include <cmath>

namespace app {

QFont FigureSheet::scaledFont(double factor, QFont::Weight weight) const
{
    QFont scaled = font;
    scaled.setPixelSize(std::max(1, qRound(factor * font.pixelSize())));
    scaled.setWeight(weight);
    return scaled;
}

QString figureNumber(double value)
{
    return QLocale().toString(value, 'g', std::abs(value) >= 1000 ? 4 : 3);
}

QString figureNumber(double value, double greatest)
{
    if (value == 0 || !(greatest > 0))
        return QLocale().toString(0);
    if (greatest >= 1e5 || greatest < 1e-3)
        return QLocale().toString(value, 'g', 3);
    const int magnitude = static_cast<int>(std::floor(std::log10(greatest)));
    return QLocale().toString(value, 'f', magnitude <= 0 ? 2 - magnitude : magnitude < 3 ? 1 : 0);
}

} // namespace app
