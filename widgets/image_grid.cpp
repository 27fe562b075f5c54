// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image_grid.h"

#include "widgets/theme.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace widgets {

ImageGrid::ImageGrid(QWidget* parent)
    : QAbstractScrollArea(parent)
    , emptyTitle_(tr("No blend yet"))
    , emptyHint_(tr("Open two or more sources and a target; the images at the point appear here."))
{
    setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
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
    return rows_ ? static_cast<int>(rows_->size()) : total_;
}

void ImageGrid::setShape(engine::ImageShape shape)
{
    if (shape == shape_)
        return;
    shape_ = shape;
    relayout();
}

void ImageGrid::setRows(std::optional<std::vector<int>> rows)
{
    rows_ = std::move(rows);
    position_.clear();
    for (std::size_t i = 0; rows_ && i < rows_->size(); ++i)
        position_.emplace((*rows_)[i], static_cast<int>(i));
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
    now_ = widgets::sheetOf(preview);
    unpainted_ = std::move(preview);
    viewport()->update();
}

void ImageGrid::setComparison(engine::ComparisonPtr comparison)
{
    comparison_ = std::move(comparison);
    a_ = comparison_ ? widgets::sheetOf(comparison_->a) : PreviewSheet {};
    b_ = comparison_ ? widgets::sheetOf(comparison_->b) : PreviewSheet {};
    refreshDifference();
    if (comparison_ && look_ != PairLook::alone)
        unpainted_ = comparison_->a;
    viewport()->update();
}

void ImageGrid::setPairLook(PairLook look, const DifferenceScale& scale)
{
    const int before = panes();
    const int anchor = anchorRow();
    look_ = look;
    scale_ = scale;
    refreshDifference();
    if (panes() != before) {
        relayout();
        scrollToRow(anchor);
    }
    viewport()->update();
}

void ImageGrid::refreshDifference()
{
    const bool shown = look_ == PairLook::sideBySide || look_ == PairLook::difference;
    difference_ = comparison_ && shown ? differenceSheet(*comparison_, scale_, themeOf(palette()))
                                       : PreviewSheet {};
}

void ImageGrid::setReference(engine::PreviewPtr reference, const QString& badge)
{
    reference_ = reference ? widgets::sheetOf(std::move(reference)) : PreviewSheet {};
    badge_ = badge;
    viewport()->update();
}

void ImageGrid::setMarked(std::vector<bool> rows)
{
    if (rows == marked_)
        return;
    marked_ = std::move(rows);
    viewport()->update();
}

void ImageGrid::clear()
{
    now_ = {};
    before_ = {};
    reference_ = {};
    marked_.clear();
    unpainted_.reset();
    setComparison(nullptr);
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
    const int anchor = anchorRow();
    zoom_ = zoom;
    relayout();
    scrollToRow(anchor);
    Q_EMIT zoomChanged(zoom_);
}

void ImageGrid::zoomBy(int steps)
{
    setZoom(std::max(1, static_cast<int>(std::lround(tiling().scale())) + steps));
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

void ImageGrid::setSelectedRow(int row)
{
    if (row == selected_)
        return;
    selected_ = row;
    setAccessibleDescription(row >= 0 ? describe(row) : QString());
    viewport()->update();
}

bool ImageGrid::goTo(int row)
{
    if (positionOf(row) < 0)
        return false;
    choose(positionOf(row));
    return true;
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
    const PreviewSheet* sheet = sheetOf(row);
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
