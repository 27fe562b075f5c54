// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parents_view.h"

#include "widgets/empty_state.h"
#include "widgets/fitting_lines.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    /// A line may end between the parts of "ma .40 · 1 .30", not within one.
    QString unbroken(QString text)
    {
        text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
        text.replace(QLatin1Char('.'), QStringLiteral("\u2060.\u2060"));
        const QChar dot(0x00b7);
        return text.replace(QString(QChar(QChar::Nbsp)) + dot + QChar(QChar::Nbsp),
            QStringLiteral(" ") + dot + QLatin1Char(' '));
    }

} // namespace

ParentsView::ParentsView(QWidget* parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
    setMouseTracking(true);
    setAccessibleName(tr("Where the image comes from"));
    setWhatsThis(tr("Every source sends an image to the selected place: the weighted mean of its "
                    "parents, the row of "
                    "the transport plan. The blend is the weighted mean of these."));
}

void ParentsView::setImage(int number, const QImage& blend, const QImage& base,
    const QString& baseLabel, std::vector<SourceParents> sources, const QString& softLabel)
{
    number_ = number;
    blend_ = blend;
    base_ = base;
    baseLabel_ = baseLabel;
    softLabel_ = unbroken(softLabel);
    const bool grown = sources.size() != sources_.size();
    sources_ = std::move(sources);
    setAccessibleDescription(tr("Image %1: %2").arg(QLocale().toString(number)).arg(softLabel));
    if (grown)
        updateGeometry();
    update();
}

void ParentsView::clear()
{
    number_ = -1;
    sources_.clear();
    updateGeometry();
    update();
}

void ParentsView::setSmooth(bool smooth)
{
    smooth_ = smooth;
    update();
}

/// Sides a picture may have, from large to small: whole multiples of the image's where it is small.
std::vector<double> ParentsView::tileSides() const
{
    const double h = QFontMetricsF(font()).height();
    const int pixels = std::max(blend_.width(), blend_.height());
    if (smooth_ || pixels <= 0 || pixels > 64)
        return { std::round(3.6 * h), std::round(3 * h), std::round(2.4 * h) };
    std::vector<double> sides;
    for (int scale = 6; scale >= 1; --scale) {
        const double side = scale * pixels / devicePixelRatioF();
        if (side <= 4.2 * h && (side >= 1.6 * h || sides.empty()))
            sides.push_back(side);
    }
    return sides.empty() ? std::vector { pixels / devicePixelRatioF() } : sides;
}

/// The largest sides at which all sources and three parents of each are seen; parents may be one
/// size smaller.
ParentsView::Sides ParentsView::sides() const
{
    const std::vector<double> all = tileSides();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const double parent : { all[i], all[std::min(i + 1, all.size() - 1)] }) {
            const Sides sides { all[i], parent };
            const double rows = static_cast<double>(sources_.size());
            if (headerHeight(sides) + rows * rowHeight(sides) <= height()
                && parentsLeft(sides) + 3 * parentStep(sides) <= width())
                return sides;
        }
    return { all.back(), all.back() };
}

double ParentsView::line() const
{
    return QFontMetricsF(font()).height();
}
double ParentsView::headerHeight(Sides sides) const
{
    return sides.mapped + 1.1 * line();
}
double ParentsView::rowHeight(Sides sides) const
{
    return sides.mapped + 0.75 * line();
}
double ParentsView::parentsLeft(Sides sides) const
{
    return sides.mapped + 5.8 * line();
}
double ParentsView::parentStep(Sides sides) const
{
    return sides.parent + 3.7 * line();
}

QSize ParentsView::sizeHint() const
{
    const double h = QFontMetricsF(font()).height();
    const double rows = static_cast<double>(std::max<std::size_t>(3, sources_.size()));
    const double largest = tileSides().front();
    const Sides side { largest, largest };
    return QSizeF(24 * h, headerHeight(side) + rows * rowHeight(side)).toSize();
}

QSize ParentsView::minimumSizeHint() const
{
    const double h = QFontMetricsF(font()).height();
    const double least = tileSides().back();
    const Sides side { least, least };
    const double rows = static_cast<double>(sources_.size());
    return QSizeF(14 * h, std::max(5 * h, headerHeight(side) + rows * rowHeight(side))).toSize();
}

QRectF ParentsView::mappedRect(int source) const
{
    const Sides side = sides();
    const double y = headerHeight(side) + source * rowHeight(side);
    return { std::round(4.1 * line()), std::round(y), side.mapped, side.mapped };
}

QRectF ParentsView::parentRect(int source, int parent) const
{
    const Sides side = sides();
    const double x = std::round(parentsLeft(side) + parent * parentStep(side));
    const double y = mappedRect(source).top() + std::floor((side.mapped - side.parent) / 2);
    return { x, y, side.parent, side.parent };
}

int ParentsView::parentsShown(int source) const
{
    const int all = static_cast<int>(sources_[static_cast<std::size_t>(source)].parents.size());
    const double room = width() - parentRect(source, 0).left();
    return std::min(all, std::max(1, static_cast<int>((room + 0.5) / parentStep(sides()))));
}

void ParentsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const Theme theme = themeOf(palette());
    if (number_ < 0)
        return paintEmptyState(painter, QRectF(rect()), palette(), tr("No image selected"),
            tr("Point at an image of the blend to see its parents in every source."));
    paintHeader(painter, theme);
    for (int s = 0; s < static_cast<int>(sources_.size()); ++s)
        paintSource(painter, theme, s);
}

void ParentsView::paintImage(QPainter& painter, const QRectF& rect, const QImage& image) const
{
    if (image.isNull())
        return painter.fillRect(rect, themeOf(palette()).raised);
    QSizeF size = QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatio);
    const double scale = size.width() * devicePixelRatioF() / image.width();
    painter.setRenderHint(
        QPainter::SmoothPixmapTransform, smooth_ || std::abs(scale - std::round(scale)) > 0.001);
    painter.drawImage(QRectF(rect.topLeft(), size), image);
}

/// The blend with its soft label at the left, the base at the right.
void ParentsView::paintHeader(QPainter& painter, const Theme& theme) const
{
    const double h = QFontMetricsF(font()).height();
    const double side = sides().mapped;
    const QRectF blend(mappedRect(0).left(), 0, side, side);
    paintImage(painter, blend, blend_);
    const QRectF base(std::max(blend.right() + 8 * h, width() - side), 0, side, side);
    paintImage(painter, base, base_);
    QFont small = font();
    small.setPointSizeF(QFontInfo(font()).pointSizeF() * 0.86);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(0, 0, blend.left() - 0.5 * h, side), Qt::AlignLeft | Qt::AlignVCenter,
        tr("blend", "the image itself"));
    const QString caption
        = baseLabel_.isEmpty() ? tr("target") : tr("target\n%1", "the class").arg(baseLabel_);
    const double captionWidth
        = metrics.boundingRect(QRectF(0, 0, 999, 999), Qt::AlignRight, caption).width() + 2;
    const QRectF captionBox(base.left() - 0.4 * h - captionWidth, 0, captionWidth, side);
    painter.drawText(captionBox, Qt::AlignRight | Qt::AlignVCenter, caption);
    const QRectF text(
        blend.right() + 0.6 * h, 0, captionBox.left() - blend.right() - 1.2 * h, side);
    painter.setPen(theme.text);
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter, fittingLines(softLabel_, small, text.size()));
}

void ParentsView::paintSource(QPainter& painter, const Theme& theme, int index) const
{
    const SourceParents& source = sources_[static_cast<std::size_t>(index)];
    const double h = QFontMetricsF(font()).height();
    const QRectF mapped = mappedRect(index);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sourceColour(source.source));
    painter.drawEllipse(QPointF(0.45 * h, mapped.center().y()), 0.32 * h, 0.32 * h);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintImage(painter, mapped, source.mapped);
    painter.setFont(font());
    painter.setPen(theme.sourceText(source.source));
    painter.drawText(QRectF(1.1 * h, mapped.top(), 2.8 * h, mapped.height()),
        Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(source.weight, 'f', 3));
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(mapped.right(), mapped.top(), 1.7 * h, mapped.height()),
        Qt::AlignCenter, QStringLiteral("="));
    QFont small = font();
    small.setPointSizeF(QFontInfo(font()).pointSizeF() * 0.86);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    for (int i = 0; i < parentsShown(index); ++i) {
        const Parent& parent = source.parents[static_cast<std::size_t>(i)];
        const QRectF tileRect = parentRect(index, i);
        paintImage(painter, tileRect, parent.image);
        const double left = tileRect.right() + 0.3 * h;
        const double end = i + 1 < parentsShown(index) ? tileRect.left() + parentStep(sides())
                                                       : static_cast<double>(width());
        const double room = end - left - 0.4 * h; // the last has all that is left
        const double middle = tileRect.center().y();
        painter.setPen(theme.text);
        painter.drawText(QRectF(left, middle - metrics.height(), room, metrics.height()),
            Qt::AlignLeft,
            tr("%1 %", "percent").arg(QLocale().toString(std::lround(100 * parent.weight))));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(left, middle, room, metrics.height()), Qt::AlignLeft,
            metrics.elidedText(parent.label, Qt::ElideRight, room));
    }
}

ParentsView::Cell ParentsView::cellAt(QPointF point) const
{
    for (int s = 0; s < static_cast<int>(sources_.size()); ++s) {
        if (mappedRect(s).contains(point))
            return { mappedRect(s), s, -1 };
        for (int i = 0; i < parentsShown(s); ++i)
            if (parentRect(s, i).contains(point))
                return { parentRect(s, i), s, i };
    }
    return {};
}

void ParentsView::mouseMoveEvent(QMouseEvent* event)
{
    const Cell cell = cellAt(event->position());
    if (cell.source == hovered_.source && cell.parent == hovered_.parent)
        return;
    hovered_ = cell;
    Q_EMIT parentHovered(cell.source, cell.parent);
}

void ParentsView::leaveEvent(QEvent* event)
{
    if (hovered_.source >= 0)
        Q_EMIT parentHovered(-1, -1);
    hovered_ = {};
    QWidget::leaveEvent(event);
}

bool ParentsView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Cell cell = cellAt(help->pos());
    QString tip;
    if (cell.source >= 0) {
        const SourceParents& source = sources_[static_cast<std::size_t>(cell.source)];
        if (cell.parent < 0) {
            tip = tr("What %1 sends here; parents: %2").arg(source.name).arg(source.parents.size());
        } else {
            const Parent& parent = source.parents[static_cast<std::size_t>(cell.parent)];
            const QString share = QLocale().toString(100 * parent.weight, 'f', 1);
            tip = parent.record < 0
                ? tr("%1: %2, %3 % of this source").arg(source.name, parent.label, share)
                : tr("%1: %2, record %3, %4 % of this source")
                      .arg(source.name, parent.label, QString::number(parent.record), share);
        }
    }
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

void ParentsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace widgets
