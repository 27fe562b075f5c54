// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset_map.h"

#include "widgets/chart_look.h"
#include "widgets/empty_state.h"
#include "widgets/simplex_scene.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace widgets {

DatasetMap::DatasetMap(QWidget* parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map of the datasets"));
    setWhatsThis(tr("Every dataset is a point, as far from the others as the distances between "
                    "them allow in a plane. The stress says how well that goes: 0 is exact."));
}

void DatasetMap::setSpots(std::vector<Spot> spots, double stress)
{
    spots_ = std::move(spots);
    stress_ = stress;
    hovered_ = -1;
    if (marked_ >= static_cast<int>(spots_.size()))
        marked_ = -1;
    update();
}

void DatasetMap::setMarked(int spot)
{
    if (spot == marked_)
        return;
    marked_ = spot;
    update();
}

QSize DatasetMap::sizeHint() const
{
    return chartSize(*this);
}

QSize DatasetMap::minimumSizeHint() const
{
    return leastChartSize(*this);
}

/// One scale for both axes: distances are what is shown.
QPointF DatasetMap::spotAt(int index) const
{
    const double h = QFontMetricsF(smallFont(font())).height();
    const QRectF area = QRectF(rect()).adjusted(1.5 * h, 1.2 * h, -1.5 * h, -2.6 * h);
    double left = 0, right = 0, top = 0, bottom = 0;
    for (const Spot& spot : spots_) {
        left = std::min(left, spot.place.x());
        right = std::max(right, spot.place.x());
        top = std::min(top, spot.place.y());
        bottom = std::max(bottom, spot.place.y());
    }
    const double scale = std::min(std::max(1.0, area.width()) / std::max(right - left, 1e-12),
        std::max(1.0, area.height()) / std::max(bottom - top, 1e-12));
    const QPointF middle((left + right) / 2, (top + bottom) / 2);
    const QPointF place = spots_[static_cast<std::size_t>(index)].place;
    return area.center() + (place - middle) * (spots_.size() > 1 ? scale : 0);
}

/// Below the points or above them, one after the other, beside the names and points that are there
/// already.
std::vector<QRectF> DatasetMap::nameBoxes() const
{
    const double r = 0.45 * QFontMetricsF(smallFont(font())).height();
    std::vector<QPointF> at;
    for (int i = 0; i < static_cast<int>(spots_.size()); ++i)
        at.push_back(spotAt(i));
    std::vector<QRectF> boxes;
    for (std::size_t i = 0; i < at.size(); ++i) {
        const QRectF below = nameBoxBelow(static_cast<int>(i));
        const double up = 2 * (at[i].y() - below.center().y());
        const auto isFree = [&](const QRectF& box) {
            for (std::size_t k = 0; k < at.size(); ++k)
                if (k != i && box.intersects({ at[k] - QPointF(r, r), QSizeF(2 * r, 2 * r) }))
                    return false;
            return rect().top() <= box.top()
                && std::ranges::none_of(
                    boxes, [&](const QRectF& other) { return box.intersects(other); });
        };
        const QRectF above = below.translated(0, up);
        boxes.push_back(!isFree(below) && isFree(above) ? above : below);
    }
    return boxes;
}

QRectF DatasetMap::nameBoxBelow(int index) const
{
    const QFontMetricsF metrics(smallFont(font()));
    const double h = metrics.height();
    const double wide = std::min<double>(
        width(), metrics.horizontalAdvance(spots_[static_cast<std::size_t>(index)].name) + 2);
    const QPointF at = spotAt(index);
    return { std::clamp(at.x() - wide / 2, 0.0, std::max(0.0, width() - wide)), at.y() + 0.5 * h,
        wide, h };
}

void DatasetMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (spots_.empty())
        return paintEmptyState(painter, QRectF(rect()), palette(),
            tr("The map appears once all distances between the datasets are known."));
    const Theme theme = themeOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const QFontMetricsF metrics(painter.font());
    const double h = metrics.height();
    const std::vector<QRectF> boxes = nameBoxes();
    for (int i = 0; i < static_cast<int>(spots_.size()); ++i) {
        const Spot& spot = spots_[static_cast<std::size_t>(i)];
        const QPointF at = spotAt(i);
        painter.setPen(i == marked_ ? QPen(theme.accent, 0.16 * h)
                : i == hovered_     ? QPen(theme.text, 0.1 * h)
                                    : QPen(Qt::NoPen));
        painter.setBrush(spot.source < 0 ? theme.text : theme.sourceColour(spot.source));
        if (spot.source < 0) { // the target has another shape, too
            const double r = 0.42 * h;
            painter.drawPolygon(QPolygonF({ at + QPointF(0, -r), at + QPointF(r, 0),
                at + QPointF(0, r), at + QPointF(-r, 0) }));
        } else {
            painter.drawEllipse(at, 0.36 * h, 0.36 * h);
        }
        painter.setPen(spot.source < 0 ? theme.text : theme.sourceText(spot.source));
        const QRectF& box = boxes[static_cast<std::size_t>(i)];
        painter.drawText(
            box, Qt::AlignCenter, metrics.elidedText(spot.name, Qt::ElideMiddle, box.width()));
    }
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(0, height() - 1.1 * h, width(), 1.1 * h),
        Qt::AlignRight | Qt::AlignVCenter,
        tr("stress %1", "of a map").arg(QLocale().toString(stress_, 'g', 2)));
    if (hasFocus() && marked_ < 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

int DatasetMap::nearest(QPointF point) const
{
    const double near = 1.2 * QFontMetricsF(font()).height();
    int best = -1;
    double least = near;
    const std::vector<QRectF> boxes = nameBoxes();
    for (int i = 0; i < static_cast<int>(spots_.size()); ++i) {
        const QPointF d = spotAt(i) - point;
        const double distance = boxes[static_cast<std::size_t>(i)].contains(point)
            ? 0.5 * near
            : std::hypot(d.x(), d.y());
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

void DatasetMap::choose(int index)
{
    if (spots_.empty())
        return;
    const auto count = static_cast<int>(spots_.size());
    setMarked((index % count + count) % count);
    setAccessibleDescription(spots_[static_cast<std::size_t>(marked_)].name);
    Q_EMIT spotChosen(marked_);
}

void DatasetMap::mousePressEvent(QMouseEvent* event)
{
    const int index = nearest(event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        choose(index);
}

void DatasetMap::mouseMoveEvent(QMouseEvent* event)
{
    const int index = nearest(event->position());
    if (index == hovered_)
        return;
    hovered_ = index;
    update();
}

void DatasetMap::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        choose(marked_ < 0 ? 0 : marked_ - 1);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        choose(marked_ + 1);
    else
        QWidget::keyPressEvent(event);
}

void DatasetMap::leaveEvent(QEvent* event)
{
    hovered_ = -1;
    update();
    QWidget::leaveEvent(event);
}

void DatasetMap::changeEvent(QEvent* event)
{
    update();
    QWidget::changeEvent(event);
}

} // namespace widgets
