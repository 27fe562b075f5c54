// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The 255 colours that serve a film best, and pictures in these colours.
#pragma once
#include <QImage>
#include <QList>
#include <array>
#include <cstdint>
#include <vector>

namespace app {

class FilmPalette {
public:
    /// Median cut over all pixels of the samples: the same palette for the whole film, so that what
    /// stays does not flicker.
    explicit FilmPalette(const QList<QImage>& samples);

    const std::vector<QRgb>& colours() const { return colours_; } ///< at most 255
    /// A byte a pixel, row by row; an ordered dither, the same in every frame.
    std::vector<std::uint8_t> indexed(const QImage& frame) const;

private:
    static constexpr int kBits = 5; ///< a channel: the grid on which colours are counted
    static constexpr int kCells = 1 << (3 * kBits);

    std::vector<QRgb> colours_;
    std::vector<std::uint8_t> nearest_; ///< (kCells)
};

} // namespace app
