// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_images.h"

#include "app/provenance.h"

#include <cmath>
#include <numeric>

namespace app {
namespace {

    constexpr int kUsualTiles = 64;
    constexpr int kLargestCrisp = 64; // wider images are scaled to fit, smaller by whole numbers
    constexpr double kGap = 0.1;      // between tiles, of a tile's width: what looks best
    constexpr double kLeastGap = 0.05;

    /// With so many columns from edge to edge, as large as the area allows.
    TileSheet withColumns(
        const QRectF& area, const engine::ImageShape& shape, int columns, double pixel)
    {
        TileSheet sheet;
        sheet.columns = columns;
        const bool crisp = shape.width <= kLargestCrisp;
        const double room = area.width() / (columns + (columns - 1) * (crisp ? kLeastGap : kGap));
        double scale = std::min(room / shape.width, area.height() / (1.1 * shape.height));
        if (crisp && scale >= pixel)
            scale = std::floor(scale / pixel + 1e-9) * pixel;
        sheet.tile = QSizeF(scale * shape.width, scale * shape.height);
        sheet.bar = std::max(2 * pixel, 0.05 * sheet.tile.width());
        const auto snapped = [pixel](double length) { return std::round(length / pixel) * pixel; };
        const double across
            = columns > 1 ? (area.width() - sheet.tile.width()) / (columns - 1) : area.width();
        const double gap = std::min(across - sheet.tile.width(), 1.5 * kGap * sheet.tile.width());
        const double down = snapped(sheet.tile.height() + sheet.bar + gap);
        sheet.rows = std::max(1, static_cast<int>((area.height() + gap) / down));
        sheet.step = { std::floor(across / pixel) * pixel, down };
        sheet.first = { snapped(area.left()), snapped(area.top()) };
        return sheet;
    }

    /// How far a sheet is from what looks best: even gaps, no empty strip below, and about as many
    /// tiles as usual.
    double uglinessOf(const TileSheet& sheet, const QRectF& area, int usual)
    {
        const double gap = sheet.step.x() / sheet.tile.width() - 1;
        const double below = area.bottom() - sheet.barAt((sheet.rows - 1) * sheet.columns).bottom();
        const double more = static_cast<double>(sheet.columns) / usual;
        return 3 * std::abs(gap - kGap) + below / area.height() + std::abs(std::log(more));
    }

} // namespace

QRectF TileSheet::at(int place) const
{
    return { first + QPointF(place % columns * step.x(), place / columns * step.y()), tile };
}

QRectF TileSheet::barAt(int place) const
{
    const QRectF picture = at(place);
    return { picture.bottomLeft(), QSizeF(picture.width(), bar) };
}

int TileSheet::placeAt(QPointF point) const
{
    for (int place = 0; place < count(); ++place)
        if (at(place).united(barAt(place)).contains(point))
            return place;
    return -1;
}

TileSheet tileSheet(
    const QRectF& area, const engine::ImageShape& shape, int images, int columns, double pixel)
{
    const int most = std::max(1, images);
    if (columns > 0) {
        TileSheet sheet = withColumns(area, shape, std::min(columns, most), pixel);
        sheet.rows = std::min(sheet.rows, (most + sheet.columns - 1) / sheet.columns);
        return sheet;
    }
    const double aspect = area.width() / std::max(1.0, area.height()) * shape.height / shape.width;
    const int usual = std::max(
        1, static_cast<int>(std::lround(std::sqrt(std::min(most, kUsualTiles) * aspect))));
    std::optional<TileSheet> best;
    for (int tried = std::max(1, usual - 2); tried <= usual + 3; ++tried) {
        const TileSheet sheet = withColumns(area, shape, std::min(tried, most), pixel);
        if (!best || uglinessOf(sheet, area, usual) < uglinessOf(*best, area, usual))
            best = sheet;
    }
    best->rows = std::min(best->rows, (most + best->columns - 1) / best->columns);
    return *best;
}

QImage tileImage(const engine::Preview& preview, int slot)
{
    const engine::ImageShape& shape = preview.shape;
    const QImage image(preview.image(static_cast<std::size_t>(slot)).data(), shape.width,
        shape.height, shape.width * shape.channels,
        shape.channels == 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    return image.convertToFormat(QImage::Format_RGB32);
}

void paintLabelBar(const FigureSheet& sheet, const engine::Preview& preview, int slot,
    const std::vector<int>& sourceOfClass, const QRectF& bar)
{
    constexpr double kThinnest = 0.002; // of the bar: what no printer shows
    double from = bar.left();
    for (int k = 0, inSource = 0; k < static_cast<int>(sourceOfClass.size()); ++k) {
        const auto i = static_cast<std::size_t>(k);
        inSource = k > 0 && sourceOfClass[i] == sourceOfClass[i - 1] ? inSource + 1 : 0;
        const double share = preview.labels(slot, k);
        if (share > kThinnest)
            sheet.painter.fillRect(QRectF(from, bar.top(), share * bar.width(), bar.height()),
                sheet.theme.classColour(sourceOfClass[i], inSource));
        from += share * bar.width();
    }
}

void paintTiles(const FigureSheet& sheet, const TileSheet& tiles, const engine::Preview& preview,
    const std::vector<int>& sourceOfClass)
{
    sheet.painter.save();
    sheet.painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    sheet.painter.setRenderHint(QPainter::Antialiasing, false);
    const int count = std::min(tiles.count(), static_cast<int>(preview.rows.size()));
    for (int place = 0; place < count; ++place) {
        sheet.painter.drawImage(tiles.at(place), tileImage(preview, place));
        paintLabelBar(sheet, preview, place, sourceOfClass, tiles.barAt(place));
    }
    sheet.painter.restore();
}

void paintImages(const FigureSheet& sheet, const Exhibit& exhibit, const QRectF& area, int columns)
{
    const engine::ExplorationResult& result = *exhibit.result;
    const auto images = static_cast<int>(result.shown().baseRecord.size());
    const TileSheet tiles = tileSheet(area, result.shape(), images, columns, sheet.pixel);
    std::vector<int> rows(static_cast<std::size_t>(std::min(images, tiles.count())));
    std::iota(rows.begin(), rows.end(), 0);
    paintTiles(sheet, tiles,
        engine::previewOf(result.shown(), exhibit.scene.weights, result.shape(), rows),
        sourceOfClassOf(result));
}

} // namespace app
