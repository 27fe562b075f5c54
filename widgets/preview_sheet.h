// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures ready to be drawn: the tiles of a preview, or of a difference, below each other in one
// image.
#pragma once
#include "engine/geodesic/comparison.h"

#include <QImage>
#include <unordered_map>

namespace widgets {

struct Theme;

struct PreviewSheet {
    engine::PreviewPtr preview;
    QImage atlas;                      ///< 32-bit pixels, the format that paints fastest
    std::unordered_map<int, int> slot; ///< base row -> tile

    bool has(int row) const { return slot.contains(row); }
    QRectF tile(int row) const; ///< in the atlas
};

PreviewSheet sheetOf(engine::PreviewPtr preview);

/// How a difference a - b of pixels becomes a colour.
struct DifferenceScale {
    bool absolute = false; ///< |a - b| from dark to bright; else both signs, apart from the middle
    double range = 1;      ///< the difference, of values in [0, 1], that gets the strongest colour

    bool operator==(const DifferenceScale&) const = default;
};

/// The colour of one difference of grey values, t in -1..1 of the range. Signed: b is larger: blue,
/// equal: the background, a is larger: orange.
QRgb differenceColour(double t, const DifferenceScale& scale, const Theme& theme);

/// Differences of the same rows; colour images keep their channels when signed.
PreviewSheet differenceSheet(
    const engine::Comparison& comparison, const DifferenceScale& scale, const Theme& theme);

} // namespace widgets
