// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/strip_view.h"

#include "widgets/empty_state.h"
#include "widgets/simplex_scene.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace widgets {

StripView::StripView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Strip along the path"));
    setWhatsThis(tr("Every row is one image, every column a place on the way: how the dataset "
                    "changes from one end to the other. Click an image to go to its place."));
}

void StripView::setScene(StripScene scene)
{
    const bool other = !scene_.strip || !scene.strip || scene_.strip->rows != scene.strip->rows
        || scene_.strip->stops.size() != scene.strip->stops.size();
    if (other)
        chosen_ = hovered_ = QPoint(-1, -1);
    scene_ = std::move(scene);
    relayout();
}

void StripView::setSmooth(bool smooth)
{
    scene_.smooth = smooth;
    viewport()->update();
}

void StripView::setEmptyText(const QString& title, const QString& hint)
{
    emptyTitle_ = title;
    emptyHint_ = hint;
    viewport()->update();
}

/// As wide as the viewport; as tall as the rows are when the columns fill it, at least a page.
QRectF StripView::area() const
{
    constexpr double kUnbounded = 1e6;
    const double margin = 0.3 * fontMetrics().height(); // for the frame of what is chosen
    const QRectF page = QRectF(viewport()->rect()).adjusted(margin, margin, -margin, -margin);
    const double line = QFontMetricsF(smallFont(font())).height();
    const StripLayout tall(
        scene_, QRectF(0, 0, page.width(), kUnbounded), line, devicePixelRatioF());
    return { page.left(), page.top() - verticalScrollBar()->value(), page.width(),
        std::max(page.height(), tall.height() + 2) };
}

StripLayout StripView::layout() const
{
    return { scene_, area(), QFontMetricsF(smallFont(font())).height(), devicePixelRatioF() };
}

void StripView::relayout()
{
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(
        0, std::max(0, int(std::ceil(area().height() + 2 * area().left())) - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(2 * fontMetrics().height());
    viewport()->update();
}

QRectF StripView::tileOf(int row, int stop) const
{
    return layout().tile(row, stop);
}

void StripView::paintEvent(QPaintEvent* event)
{
    const Theme theme = themeOf(palette());
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(event->rect(), theme.panel);
    painter.setFont(font());
    if (!scene_.strip || scene_.strip->rows.empty())
        return paintEmptyState(
            painter, QRectF(viewport()->rect()), palette(), emptyTitle_, emptyHint_);
    paintStrip(painter, area(), scene_, palette(), devicePixelRatioF());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double h = fontMetrics().height();
    const StripLayout places = layout();
    for (const auto& [cell, colour, width] : { std::tuple { hovered_, theme.mutedText, 0.07 * h },
             { chosen_, theme.accent, 0.14 * h } }) {
        if (cell.x() < 0)
            continue;
        painter.setPen(QPen(colour, width));
        painter.drawRect(places.tile(cell.y(), cell.x())
                             .united(places.bar(cell.y(), cell.x()))
                             .adjusted(-width / 2, -width / 2, width / 2, width / 2));
    }
    if (hasFocus() && chosen_.x() < 0) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void StripView::choose(QPoint cell)
{
    if (!scene_.strip || scene_.strip->rows.empty())
        return;
    const auto rows = static_cast<int>(scene_.strip->rows.size());
    const auto stops = static_cast<int>(scene_.strip->stops.size());
    chosen_ = { std::clamp(cell.x(), 0, stops - 1), std::clamp(cell.y(), 0, rows - 1) };
    const QRectF tile = layout().tile(chosen_.y(), chosen_.x());
    QScrollBar* bar = verticalScrollBar();
    if (tile.top() < 0)
        bar->setValue(bar->value() + int(std::floor(tile.top())));
    else if (tile.bottom() > viewport()->height())
        bar->setValue(bar->value() + int(std::ceil(tile.bottom() - viewport()->height())) + 4);
    setAccessibleDescription(describe(chosen_));
    viewport()->update();
    Q_EMIT cellChosen(scene_.strip->rows[static_cast<std::size_t>(chosen_.y())], chosen_.x());
}

QString StripView::describe(QPoint cell) const
{
    if (cell.x() < 0 || !scene_.strip)
        return {};
    const engine::Weights& weights = scene_.strip->stops[static_cast<std::size_t>(cell.x())];
    QStringList parts;
    for (std::size_t s = 0; s < weights.size(); ++s)
        if (weights[s] >= 0.0005)
            parts << tr("%1 %2", "weight, source")
                         .arg(QLocale().toString(weights[s], 'f', 3),
                             scene_.sources.value(static_cast<int>(s)));
    return tr("Image %1 at %2", "number, weights")
        .arg(QLocale().toString(scene_.strip->rows[static_cast<std::size_t>(cell.y())] + 1),
            parts.join(QStringLiteral(" · ")));
}

void StripView::mousePressEvent(QMouseEvent* event)
{
    const QPoint cell = layout().cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell.x() >= 0)
        choose(cell);
}

void StripView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint cell = layout().cellAt(event->position());
    if (cell == hovered_)
        return;
    hovered_ = cell;
    viewport()->update();
    Q_EMIT cellHovered(
        cell.y() < 0 ? -1 : scene_.strip->rows[static_cast<std::size_t>(cell.y())], cell.x());
}

void StripView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(chosen_ - QPoint(1, 0));
    case Qt::Key_Right:
        return choose(chosen_ + QPoint(1, 0));
    case Qt::Key_Up:
        return choose(chosen_ - QPoint(0, 1));
    case Qt::Key_Down:
        return choose(chosen_ + QPoint(0, 1));
    case Qt::Key_Home:
        return choose({ 0, chosen_.y() });
    case Qt::Key_End:
        return choose({ 1 << 20, chosen_.y() });
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool StripView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), describe(layout().cellAt(help->pos())), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && hovered_.x() >= 0) {
        hovered_ = QPoint(-1, -1);
        viewport()->update();
        Q_EMIT cellHovered(-1, -1);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void StripView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void StripView::changeEvent(QEvent* event)
{
    relayout();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace widgets
