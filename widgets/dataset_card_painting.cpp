// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DatasetCardView: how a card looks.
#include "widgets/dataset_card_view.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace widgets {

QString fittingText(const QStringList& texts, const QFontMetricsF& metrics, double width)
{
    for (const QString& text : texts)
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    return texts.isEmpty() ? QString() : texts.last();
}

void DatasetCardView::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(palette());
    const double h = lineHeight();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath card;
    card.addRoundedRect(box, 0.36 * h, 0.36 * h);
    const QColor fill = hovered_ ? mixed(theme.raised, theme.text, 0.03) : theme.raised;
    painter.fillPath(card, fill);
    painter.save();
    painter.setClipPath(card);
    const QColor stripe = card_.source >= -1 ? theme.sourceColour(card_.source) : theme.line;
    painter.fillRect(QRectF(box.left(), box.top(), 0.2 * h, box.height()), stripe);
    painter.restore();
    paintText(painter, theme);
    paintThumbnails(painter, theme, strip());
    if (hasFocus() || dropping_) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 0.12 * h));
        painter.drawPath(card);
    }
}

void DatasetCardView::paintText(QPainter& painter, const Theme& theme) const
{
    const double h = lineHeight();
    const QRectF inner = QRectF(rect()).adjusted(0.85 * h, 0.5 * h, -0.6 * h, 0);
    QFont small = font();
    small.setPointSizeF(QFontInfo(font()).pointSizeF() * 0.88);
    const QFontMetricsF smallMetrics(small);
    const auto write = [&](double x, double y, double width, const QString& text,
                           const QColor& colour, int align) {
        painter.setPen(colour);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QRectF(x, y, width, metrics.height()), align | Qt::AlignVCenter,
            metrics.elidedText(text, Qt::ElideRight, width));
    };
    painter.setFont(small);
    const double roleWidth
        = std::min(smallMetrics.horizontalAdvance(card_.role) + 1, inner.width() / 2);
    const double second = inner.top() + 1.15 * h;
    write(
        inner.right() - roleWidth, second, roleWidth, card_.role, theme.mutedText, Qt::AlignRight);
    const double summaryWidth = inner.width() - roleWidth - 0.25 * h;
    write(inner.left(), second, summaryWidth,
        card_.loading ? tr("Reading…")
                      : fittingText(QStringList(card_.summary) + card_.shortSummaries, smallMetrics,
                          summaryWidth),
        theme.mutedText, Qt::AlignLeft);
    write(inner.left(), strip().bottom() + 0.35 * h, inner.width(),
        card_.mark.isEmpty() ? fittingText(
            QStringList(card_.selection) + card_.shortSelections, smallMetrics, inner.width())
                             : card_.mark,
        card_.mark.isEmpty() ? theme.mutedText : theme.accentInk, Qt::AlignLeft);
    if (!card_.problem.isEmpty())
        write(inner.left(), strip().bottom() + 1.5 * h, inner.width(), card_.problem, theme.warning,
            Qt::AlignLeft);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const double room = buttonsLeft_ - inner.left() - 0.3 * h;
    write(inner.left(), inner.top(), room, card_.name, theme.text, Qt::AlignLeft);
    if (!card_.synthetic)
        return;
    const double after = QFontMetricsF(bold).horizontalAdvance(card_.name) + 0.5 * h;
    painter.setFont(small);
    if (after + smallMetrics.horizontalAdvance(tr("synthetic")) <= room)
        write(inner.left() + after, inner.top() + 0.06 * h, room - after, tr("synthetic"),
            theme.mutedText, Qt::AlignLeft);
}

void DatasetCardView::paintThumbnails(
    QPainter& painter, const Theme& theme, const QRectF& strip) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double gap = 0.16 * lineHeight();
    const double ratio = devicePixelRatioF();
    double side = strip.height();
    const std::vector<QImage>& images = card_.marked.empty() ? card_.thumbnails : card_.marked;
    if (!images.empty()) { // crisp where a whole multiple comes near
        const int pixels = std::max(1, images.front().height());
        const double whole = std::floor(side * ratio / pixels) * pixels / ratio;
        side = whole > 0.7 * side ? whole : side;
    }
    const int room = std::max(1, static_cast<int>((strip.width() + gap) / (side + gap)));
    const double step
        = room > 1 ? std::min((strip.width() - side) / (room - 1), side + 2 * gap) : 0;
    const double top = strip.top() + (strip.height() - side) / 2;
    for (int i = 0; i < room; ++i) {
        const QRectF cell(std::round((strip.left() + i * step) * ratio) / ratio,
            std::round(top * ratio) / ratio, side, side);
        if (static_cast<std::size_t>(i) < images.size()) {
            const QImage& image = images[static_cast<std::size_t>(i)];
            const double scale = side * ratio / std::max(1, image.width());
            painter.setRenderHint(
                QPainter::SmoothPixmapTransform, std::abs(scale - std::round(scale)) > 0.001);
            painter.drawImage(cell, image);
            if (!card_.marked.empty()) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(theme.accent, 2));
                painter.drawRect(cell.adjusted(1, 1, -1, -1));
            }
        } else if (card_.loading) {
            painter.fillRect(cell, theme.line);
        }
    }
}

} // namespace widgets
