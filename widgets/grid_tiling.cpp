// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grid_tiling.h"

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    constexpr int kUsualColumns = 8;
    constexpr int kLargestCrisp
        = 64; ///< wider images are scaled to fit, smaller ones by whole numbers

    double scaleFor(const TilingOptions& options, double wish)
    {
        const double pixels = std::max(1, options.shape.width);
        if (options.zoom > 0)
            return options.zoom;
        const double scale = wish * options.devicePixelRatio / pixels;
        const bool crisp = !options.smooth && pixels <= kLargestCrisp;
        return crisp ? std::max(1.0, std::round(scale)) : scale;
    }

} // namespace

GridTiling::GridTiling(const TilingOptions& options, double width)
    : margin_(std::round(0.16 * options.line)) // room for the frame of the selection
    , bar_(std::max(2.0, std::round(0.18 * options.line)))
    , ratio_(options.devicePixelRatio)
    , panes_(std::max(1, options.panes))
    , pixels_(std::max(1, options.shape.width), std::max(1, options.shape.height))
{
    const double gap = std::round(0.26 * options.line);
    const double room = std::max(1.0, width - 2 * margin_);
    const int columns = (kUsualColumns + panes_ - 1) / panes_;
    const double seam = 1 / ratio_; // between the pictures of a tile
    const double wish
        = std::max(1.0, ((room - (columns - 1) * gap) / columns - (panes_ - 1) * seam) / panes_);
    scale_ = scaleFor(options, wish);
    paneWidth_ = scale_ * std::max(1, options.shape.width) / ratio_;
    paneStep_ = paneWidth_ + seam;
    width_ = paneWidth_ + (panes_ - 1) * paneStep_;
    height_ = scale_ * std::max(1, options.shape.height) / ratio_;
    columns_ = std::max(1, static_cast<int>((room + gap + 0.01) / (width_ + gap)));
    // Columns reach from edge to edge, unless that would tear them apart.
    const double even = columns_ > 1 ? (room - width_) / (columns_ - 1) : 0;
    stepX_ = std::clamp(even, width_ + gap, 1.35 * width_ + gap);
    stepY_ = height_ + bar_ + gap;
}

int GridTiling::contentHeight(int count) const
{
    const int lines = (count + columns_ - 1) / columns_;
    return static_cast<int>(std::ceil(lines * stepY_ + 2 * margin_));
}

QRectF GridTiling::tile(int position, double scroll) const
{
    const auto snapped = [this](double value) { return std::round(value * ratio_) / ratio_; };
    const double x = margin_ + (position % columns_) * stepX_;
    const double y = margin_ + (position / columns_) * stepY_ - scroll;
    return { snapped(x), snapped(y), width_, height_ };
}

QRectF GridTiling::pane(const QRectF& tile, int index) const
{
    return { tile.left() + index * paneStep_, tile.top(), paneWidth_, height_ };
}

GridTiling::Place GridTiling::placeAt(QPointF point, double scroll, int count) const
{
    Place place { .position = positionAt(point, scroll, count) };
    if (place.position < 0)
        return place;
    const QRectF whole = tile(place.position, scroll);
    place.pane
        = std::clamp(static_cast<int>((point.x() - whole.left()) / paneStep_), 0, panes_ - 1);
    const QPointF inside = point - pane(whole, place.pane).topLeft();
    place.pixel
        = { std::clamp(static_cast<int>(inside.x() * ratio_ / scale_), 0, pixels_.width() - 1),
              std::clamp(static_cast<int>(inside.y() * ratio_ / scale_), 0, pixels_.height() - 1) };
    return place;
}

int GridTiling::positionAt(QPointF point, double scroll, int count) const
{
    const int column = static_cast<int>(std::floor((point.x() - margin_) / stepX_));
    const int line = static_cast<int>(std::floor((point.y() + scroll - margin_) / stepY_));
    const int position = line * columns_ + column;
    if (column < 0 || column >= columns_ || line < 0 || position >= count)
        return -1;
    return tile(position, scroll).adjusted(0, 0, 0, bar_).contains(point) ? position : -1;
}

std::pair<int, int> GridTiling::visible(double scroll, double height, int count) const
{
    const double above = scroll - margin_;
    const int first = std::max(0, static_cast<int>(std::floor(above / stepY_))) * columns_;
    const int last = static_cast<int>(std::ceil((above + height) / stepY_)) * columns_;
    return { std::min(first, count), std::clamp(last, 0, count) };
}

bool GridTiling::isCrisp() const
{
    return std::abs(scale_ - std::round(scale_)) < 0.001;
}

} // namespace widgets
