// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview_sheet.h"

#include "widgets/colour_map.h"
#include "widgets/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace widgets {

namespace {

    /// Calls set(line, x, value) for every pixel of the tiles below each other.
    template <class Colour> QImage atlasOf(const engine::Preview& preview, const Colour& colourAt)
    {
        const auto& shape = preview.shape;
        const int tiles = static_cast<int>(preview.rows.size());
        if (tiles == 0 || shape.values() == 0)
            return {};
        QImage atlas(shape.width, shape.height * tiles, QImage::Format_RGB32);
        std::size_t at = 0;
        for (int y = 0; y < atlas.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(atlas.scanLine(y));
            for (int x = 0; x < shape.width; ++x, at += static_cast<std::size_t>(shape.channels))
                line[x] = colourAt(at);
        }
        return atlas;
    }

    std::unordered_map<int, int> slotsOf(const engine::Preview& preview)
    {
        std::unordered_map<int, int> slot;
        slot.reserve(preview.rows.size());
        for (std::size_t i = 0; i < preview.rows.size(); ++i)
            slot.emplace(preview.rows[i], static_cast<int>(i));
        return slot;
    }

    /// Colours of the 511 differences that two bytes can have, at 255 + difference.
    std::array<QRgb, 511> coloursOfDifferences(const DifferenceScale& scale, const Theme& theme)
    {
        std::array<QRgb, 511> colours {};
        for (int d = -255; d <= 255; ++d)
            colours[static_cast<std::size_t>(255 + d)]
                = differenceColour(d / 255.0 / scale.range, scale, theme);
        return colours;
    }

} // namespace

QRectF PreviewSheet::tile(int row) const
{
    const engine::ImageShape& shape = preview->shape;
    return QRectF(0, slot.at(row) * shape.height, shape.width, shape.height);
}

PreviewSheet sheetOf(engine::PreviewPtr preview)
{
    const std::uint8_t* pixels = preview->pixels.data();
    const bool colour = preview->shape.channels >= 3;
    QImage atlas = colour
        ? atlasOf(
            *preview, [&](std::size_t i) { return qRgb(pixels[i], pixels[i + 1], pixels[i + 2]); })
        : atlasOf(*preview, [&](std::size_t i) { return qRgb(pixels[i], pixels[i], pixels[i]); });
    auto slot = slotsOf(*preview);
    return { .preview = std::move(preview), .atlas = std::move(atlas), .slot = std::move(slot) };
}

QRgb differenceColour(double t, const DifferenceScale& scale, const Theme& theme)
{
    if (scale.absolute)
        return colourAt(ColourMap::magma, std::min(1.0, std::abs(t)));
    static const QColor larger(230, 97, 1), smaller(20, 110, 200);
    const QColor equal = theme.dark ? QColor(24, 24, 27) : QColor(247, 247, 247);
    return mixed(equal, t > 0 ? larger : smaller, std::min(1.0, std::abs(t))).rgb();
}

PreviewSheet differenceSheet(
    const engine::Comparison& comparison, const DifferenceScale& scale, const Theme& theme)
{
    const std::uint8_t* a = comparison.a->pixels.data();
    const std::uint8_t* b = comparison.b->pixels.data();
    const auto difference = [=](std::size_t i) { return int(a[i]) - int(b[i]); };
    PreviewSheet sheet { .preview = comparison.a, .slot = slotsOf(*comparison.a) };
    const auto colours = coloursOfDifferences(scale, theme);
    if (comparison.a->shape.channels < 3) {
        sheet.atlas = atlasOf(*comparison.a,
            [&](std::size_t i) { return colours[static_cast<std::size_t>(255 + difference(i))]; });
    } else if (scale.absolute) { // the largest of the channels
        sheet.atlas = atlasOf(*comparison.a, [&](std::size_t i) {
            const int most = std::max({ std::abs(difference(i)), std::abs(difference(i + 1)),
                std::abs(difference(i + 2)) });
            return colours[static_cast<std::size_t>(255 + most)];
        });
    } else { // every channel around the middle grey
        const auto channel = [&](std::size_t i) {
            return std::clamp(
                static_cast<int>(std::lround(128 + difference(i) / scale.range / 2)), 0, 255);
        };
        sheet.atlas = atlasOf(*comparison.a,
            [&](std::size_t i) { return qRgb(channel(i), channel(i + 1), channel(i + 2)); });
    }
    return sheet;
}

} // namespace widgets
