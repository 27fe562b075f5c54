// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Perceptual colour maps: lightness grows with t, also in print and for the colour-blind.
#pragma once
#include <QRgb>
#include <QString>

namespace widgets {

enum class ColourMap { viridis, cividis, magma, grey };

/// t in [0, 1], clamped; NaN gives transparent. 0 is dark, 1 is bright.
QRgb colourAt(ColourMap map, double t);

QString nameOf(ColourMap map); ///< as a person reads it

} // namespace widgets
