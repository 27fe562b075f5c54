// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image_grid.h"

#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace widgets {

namespace {

    /// The tiles below each other as 32-bit pixels, the format that paints fastest.
    QImage atlasOf(const engine::Preview& preview)
    {
        const auto& shape = preview.shape;
        const int tiles = static_cast<int>(preview.rows.size());
        if (tiles == 0 || shape.values() == 0)
            return {};
        QImage atlas(shape.width, shape.height * tiles, QImage::Format_RGB32);
        const std::uint8_t* from = preview.pixels.data();
        for (int y = 0; y < atlas.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(atlas.scanLine(y));
            for (int x = 0; x < shape.width; ++x, from += shape.channels)
                line[x] = shape.channels >= 3 ? qRgb(from[0], from[1], from[2])
                                              : qRgb(from[0], from[0], from[0]);
        }
        return atlas;
    }

} // namespace

ImageGrid::ImageGrid(QWidget* parent)
    : QAbstractScrollArea(parent)
    , emptyTitle_(tr("No blend yet"))
    , emptyHint_(tr("Open two or more sources and a target; the images at the point appear here."))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Images of the blend"));
    setWhatsThis(tr("The images at the point under your hand. The bar below each shows its soft "
                    "label: the colour is "
                    "the source, the shade the class. Select one to see where it comes from."));
}

void ImageGrid::setCount(int total)
{
    if (total == total_)
        return;
    total_ = std::max(0, total);
    if (selected_ >= total_)
        selected_ = -1;
    relayout();
}

int ImageGrid::count() const
{
    return rows_.empty() ? total_ : static_cast<int>(rows_.size());
}

void ImageGrid::setShape(engine::ImageShape shape)
{
    if (shape == shape_)
        return;
    shape_ = shape;
    relayout();
}

void ImageGrid::setRows(std::vector<int> rows)
{
    rows_ = std::move(rows);
    position_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i)
        position_.emplace(rows_[i], static_cast<int>(i));
    relayout();
}

void ImageGrid::setPreview(engine::PreviewPtr preview)
{
    if (!preview)
        return clear();
    if (now_.preview && now_.preview->shape == preview->shape)
        before_ = std::move(now_);
    else
        before_ = {};
    now_ = { .preview = preview, .atlas = atlasOf(*preview), .slot = {} };
    now_.slot.reserve(preview->rows.size());
    for (std::size_t i = 0; i < preview->rows.size(); ++i)
        now_.slot.emplace(preview->rows[i], static_cast<int>(i));
    unpainted_ = std::move(preview);
    viewport()->update();
}

void ImageGrid::clear()
{
    now_ = {};
    before_ = {};
    unpainted_.reset();
    viewport()->update();
}

void ImageGrid::setClassNames(const QStringList& names)
{
    classNames_ = names;
}

void ImageGrid::setSourceOfClass(std::vector<int> sources)
{
    sourceOfClass_ = std::move(sources);
    viewport()->update();
}

void ImageGrid::setSmooth(bool smooth)
{
    if (smooth == smooth_)
        return;
    smooth_ = smooth;
    relayout();
}

void ImageGrid::setZoom(int zoom)
{
    zoom = std::clamp(zoom, 0, 32);
    if (zoom == zoom_)
        return;
    const auto [first, last] = visiblePositions();
    zoom_ = zoom;
    relayout();
    if (first < last)
        scrollToRow(rowAtPosition(first));
    Q_EMIT zoomChanged(zoom_);
}

void ImageGrid::setEmptyText(const QString& title, const QString& hint)
{
    emptyTitle_ = title;
    emptyHint_ = hint;
    viewport()->update();
}

void ImageGrid::setStale(bool stale)
{
    if (stale == stale_)
        return;
    stale_ = stale;
    viewport()->update();
}

GridTiling ImageGrid::tiling(double width) const
{
    const TilingOptions options { .shape = shape_,
        .line = double(fontMetrics().height()),
        .devicePixelRatio = devicePixelRatioF(),
        .zoom = zoom_,
        .smooth = smooth_ };
    return { options, width };
}

GridTiling ImageGrid::tiling() const
{
    return tiling(viewport()->width());
}
double ImageGrid::scroll() const
{
    return verticalScrollBar()->value();
}

void ImageGrid::relayout()
{
    // Whether the bar is needed follows from the width without it, so that it cannot flicker.
    const QSize whole = maximumViewportSize();
    const bool needed = tiling(whole.width()).contentHeight(count()) > whole.height();
    setVerticalScrollBarPolicy(needed ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const GridTiling tiles = tiling();
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, std::max(0, tiles.contentHeight(count()) - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(static_cast<int>(tiles.stepY() / 2) + 1);
    viewport()->update();
    askForRows();
}

void ImageGrid::askForRows()
{
    std::vector<int> rows = visibleRows();
    if (rows == wanted_)
        return;
    wanted_ = std::move(rows);
    Q_EMIT rowsWanted(wanted_);
}

int ImageGrid::columns() const
{
    return tiling().columns();
}

std::pair<int, int> ImageGrid::visiblePositions() const
{
    return tiling().visible(scroll(), viewport()->height(), count());
}

std::vector<int> ImageGrid::visibleRows() const
{
    const auto [first, last] = visiblePositions();
    std::vector<int> rows;
    for (int position = first; position < last; ++position)
        rows.push_back(rowAtPosition(position));
    return rows;
}

int ImageGrid::rowAtPosition(int position) const
{
    if (position < 0 || position >= count())
        return -1;
    return rows_.empty() ? position : rows_[static_cast<std::size_t>(position)];
}

int ImageGrid::positionOf(int row) const
{
    if (rows_.empty())
        return row >= 0 && row < total_ ? row : -1;
    const auto found = position_.find(row);
    return found == position_.end() ? -1 : found->second;
}

QRect ImageGrid::tileOf(int row) const
{
    const int position = positionOf(row);
    if (position < 0)
        return {};
    const GridTiling tiles = tiling();
    const QRectF tile = tiles.tile(position, scroll()).adjusted(0, 0, 0, tiles.barHeight());
    return tile.intersects(QRectF(viewport()->rect())) ? tile.toAlignedRect() : QRect();
}

int ImageGrid::positionAt(QPointF point) const
{
    return tiling().positionAt(point, scroll(), count());
}

int ImageGrid::rowAt(QPointF point) const
{
    return rowAtPosition(positionAt(point));
}

void ImageGrid::setSelectedRow(int row)
{
    if (row == selected_)
        return;
    selected_ = row;
    setAccessibleDescription(row >= 0 ? describe(row) : QString());
    viewport()->update();
}

void ImageGrid::scrollToRow(int row)
{
    const int position = positionOf(row);
    if (position < 0)
        return;
    const GridTiling tiles = tiling();
    const QRectF tile = tiles.tile(position, scroll())
                            .adjusted(0, -tiles.margin(), 0, tiles.barHeight() + tiles.margin());
    QScrollBar* bar = verticalScrollBar();
    if (tile.top() < 0)
        bar->setValue(bar->value() + static_cast<int>(std::floor(tile.top())));
    else if (tile.bottom() > viewport()->height())
        bar->setValue(
            bar->value() + static_cast<int>(std::ceil(tile.bottom() - viewport()->height())));
}

void ImageGrid::choose(int position)
{
    const int row = rowAtPosition(position);
    if (row < 0)
        return;
    scrollToRow(row);
    const bool changed = row != selected_;
    setSelectedRow(row);
    if (changed)
        Q_EMIT imageSelected(row);
}

QString ImageGrid::describe(int row) const
{
    const QString name = tr("Image %1").arg(QLocale().toString(row + 1));
    const Sheet* sheet = sheetOf(row);
    if (sheet == nullptr || sheet->preview->labels.cols() == 0)
        return name;
    const auto label = sheet->preview->labels.row(sheet->slot.at(row));
    std::vector<int> order(static_cast<std::size_t>(label.size()));
    std::iota(order.begin(), order.end(), 0);
    const auto shown = std::min<std::size_t>(5, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown),
        order.end(), [&](int a, int b) { return label[a] > label[b]; });
    QStringList parts;
    for (std::size_t i = 0; i < shown && label[order[i]] >= 0.005f; ++i) {
        const QString className
            = order[i] < classNames_.size() ? classNames_[order[i]] : QString::number(order[i]);
        parts << tr("%1 %2 %", "class, percent")
                     .arg(className, QLocale().toString(std::lround(100 * label[order[i]])));
    }
    return tr("%1: %2", "image: soft label").arg(name, parts.join(QStringLiteral(" · ")));
}

} // namespace widgets
