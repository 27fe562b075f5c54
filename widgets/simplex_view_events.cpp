// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SimplexView: painting, focus, tooltips and files dropped on it.
#include "widgets/simplex_view.h"

#include <QHelpEvent>
#include <QMimeData>
#include <QPaintEvent>
#include <QToolTip>
#include <algorithm>

namespace widgets {

void SimplexView::resizeEvent(QResizeEvent* event)
{
    invalidateMap();
    QWidget::resizeEvent(event);
}

void SimplexView::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
        invalidateMap();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void SimplexView::paintEvent(QPaintEvent* event)
{
    const Theme theme = themeOf(palette());
    if (map_.isNull() || map_.devicePixelRatio() != devicePixelRatioF()) {
        map_ = QPixmap(size() * devicePixelRatioF());
        map_.setDevicePixelRatio(devicePixelRatioF());
        map_.fill(theme.stage);
        QPainter painter(&map_);
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.setFont(font());
        paintSimplexMap(painter, scene_, theme, rect());
    }
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(font());
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, map_);
    paintSimplexMarks(painter, scene_, layout_, theme, rect());
    paintedMarks_ = marks_;
    paintOverlays(painter, theme);
}

void SimplexView::paintOverlays(QPainter& painter, const Theme& theme) const
{
    const double h = fontMetrics().height();
    if (const auto& stroke = pathTool_->stroke(); stroke.size() > 1) {
        painter.setRenderHint(QPainter::Antialiasing);
        for (const auto& [colour, width] :
            { std::pair { QColor(0, 0, 0, 150), 0.34 }, std::pair { QColor(Qt::white), 0.17 } }) {
            painter.setPen(QPen(colour, width * h, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(stroke.data(), static_cast<int>(stroke.size()));
        }
    }
    if (picked_) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        for (int k = 0; k < layout_.geometry.corners(); ++k) {
            const bool chosen
                = std::ranges::find(*picked_, layout_.geometry.sourceAt(k)) != picked_->end();
            painter.setPen(QPen(theme.accent, (chosen ? 0.22 : 0.08) * h));
            painter.drawEllipse(layout_.geometry.corner(k), 0.9 * h, 0.9 * h);
        }
        paintChip(painter, theme,
            tr("Choose three corners: %1 of 3", "a face of the simplex").arg(picked_->size()));
    } else if (dropCorner_ >= -1) {
        paintDropHint(painter, theme);
    } else if (busy_) {
        paintChip(painter, theme, tr("Computing…"));
    } else if (pathMode_ && canMove()) {
        paintChip(painter, theme, tr("Draw a path, or click its key frames"));
    }
    if (hasFocus() && focusByKeyboard_)
        paintFocus(painter, theme);
}

void SimplexView::paintChip(QPainter& painter, const Theme& theme, const QString& text) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double h = fontMetrics().height();
    const double wide = fontMetrics().horizontalAdvance(text) + 2.2 * h;
    const bool titleIsOnTheLeft = layout_.geometry.corners() == 2; // else the legend on the right
    const QRectF box(titleIsOnTheLeft ? width() - 0.8 * h - wide : 0.8 * h, 0.7 * h, wide, 1.6 * h);
    painter.setPen(QPen(theme.line, 0.06 * h));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(box.left() + 0.9 * h, box.center().y()), 0.22 * h, 0.22 * h);
    painter.setPen(theme.text);
    painter.drawText(box.adjusted(1.4 * h, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void SimplexView::paintDropHint(QPainter& painter, const Theme& theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double h = fontMetrics().height();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 0.14 * h));
    if (dropCorner_ >= 0) {
        for (int k = 0; k < layout_.geometry.corners(); ++k)
            if (layout_.geometry.sourceAt(k) == dropCorner_)
                painter.drawEllipse(layout_.geometry.corner(k), 1.4 * h, 1.4 * h);
        const QString name
            = fontMetrics().elidedText(scene_.sources[dropCorner_], Qt::ElideMiddle, 20 * h);
        paintChip(painter, theme, tr("Drop to replace %1").arg(name));
    } else {
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 0.5 * h, 0.5 * h);
        paintChip(painter, theme, tr("Drop to add datasets; on a corner to replace it"));
    }
}

void SimplexView::paintFocus(QPainter& painter, const Theme& theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double h = fontMetrics().height();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 0.12 * h));
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 0.4 * h, 0.4 * h);
}

bool SimplexView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    if (!showTip(help))
        QToolTip::hideText();
    return true;
}

bool SimplexView::showTip(const QHelpEvent& help)
{
    const auto show = [&](const QString& text) {
        QToolTip::showText(help.globalPos(), text, this);
        return true;
    };
    for (int k = 0; k < layout_.geometry.corners(); ++k)
        if (layout_.names[static_cast<std::size_t>(k)].contains(help.pos()))
            return show(scene_.sources[layout_.geometry.sourceAt(k)]);
    if (layout_.overview.contains(help.pos()))
        return show(tr("The part that is shown. Click to show the whole simplex (0)."));
    if (layout_.colourBar.adjusted(-fontMetrics().height() * 4, 0, 0, 0).contains(help.pos()))
        return show(scene_.valueUnit.isEmpty()
                ? valueNameOf(scene_)
                : tr("%1 in %2", "value, unit").arg(valueNameOf(scene_), scene_.valueUnit));
    const int pin = pinAt(help.pos());
    if (pin < 0)
        return false;
    const Pin& shown = scene_.pins[static_cast<std::size_t>(pin)];
    return show(tr("%1: %2").arg(shown.name, spokenWeights(scene_.sources, shown.weights)));
}

void SimplexView::focusInEvent(QFocusEvent* event)
{
    focusByKeyboard_
        = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void SimplexView::focusOutEvent(QFocusEvent* event)
{
    if (!dragging_)
        finish();
    QWidget::focusOutEvent(event);
    update();
}

void SimplexView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    dropCorner_ = cornerNear(event->position());
    update();
}

void SimplexView::dragMoveEvent(QDragMoveEvent* event)
{
    const int corner = cornerNear(event->position());
    if (corner != dropCorner_) {
        dropCorner_ = corner;
        update();
    }
    event->acceptProposedAction();
}

void SimplexView::dragLeaveEvent(QDragLeaveEvent*)
{
    dropCorner_ = -2;
    update();
}

void SimplexView::dropEvent(QDropEvent* event)
{
    const int corner = cornerNear(event->position());
    dropCorner_ = -2;
    update();
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(corner, event->mimeData()->urls());
}

} // namespace widgets
