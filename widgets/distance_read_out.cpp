// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/distance_read_out.h"

#include "widgets/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace widgets {
namespace {

    constexpr int kReadable = 50; // milliseconds that a number stays at least

    QString numberOf(double value)
    {
        return QLocale().toString(value, 'g', 5);
    }

    QFont boldOf(QFont font)
    {
        font.setWeight(QFont::DemiBold);
        return font;
    }

} // namespace

DistanceReadOut::DistanceReadOut(QWidget* parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Distance of the blend to the target"));
    stays_.setSingleShot(true);
    stays_.setInterval(kReadable);
    stays_.callOnTimeout(this, [this] {
        if (newer_)
            showReading();
    });
}

void DistanceReadOut::setReading(const DistanceReading& reading)
{
    if (reading == reading_)
        return;
    reading_ = reading;
    newer_ = true;
    if (!stays_.isActive())
        showReading();
}

void DistanceReadOut::showReading()
{
    newer_ = false;
    stays_.start();
    setAccessibleDescription(text());
    update();
}

void DistanceReadOut::setExplanation(std::function<QString()> explanation)
{
    explanation_ = std::move(explanation);
}

bool DistanceReadOut::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), explanation(), this);
    return true;
}

QString DistanceReadOut::text() const
{
    const Cell bound = boundCell();
    const Cell distance = distanceCell();
    return QStringLiteral("%1 %2, %3 %4")
        .arg(bound.caption, bound.number, distance.caption.toLower(), distance.number);
}

DistanceReadOut::Cell DistanceReadOut::boundCell() const
{
    return { tr("Bound"), reading_.bound ? numberOf(*reading_.bound) : QStringLiteral("–"),
        themeOf(palette()).text };
}

DistanceReadOut::Cell DistanceReadOut::distanceCell() const
{
    const Theme theme = themeOf(palette());
    if (!reading_.trueDistance)
        return { tr("True distance"), QStringLiteral("…"), theme.mutedText };
    const QString number = numberOf(*reading_.trueDistance);
    return { tr("True distance"), reading_.exact ? number : tr("≈ %1").arg(number),
        reading_.older           ? mixed(theme.mutedText, theme.stage, 0.35)
            : !reading_.reliable ? theme.warning
                                 : theme.accentInk };
}

/// The same whatever the number is, so that nothing moves while one drags.
int DistanceReadOut::cellWidth(const QString& caption) const
{
    return fontMetrics().horizontalAdvance(caption) + fontMetrics().height() / 2
        + QFontMetrics(boldOf(font())).horizontalAdvance(tr("≈ %1").arg(QStringLiteral("0,000.0")));
}

int DistanceReadOut::drawCell(QPainter& painter, int left, const Cell& cell) const
{
    const int captionWidth = fontMetrics().horizontalAdvance(cell.caption);
    const QRect line(left, 0, cellWidth(cell.caption), height());
    painter.setFont(font());
    painter.setPen(themeOf(palette()).mutedText);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, cell.caption);
    painter.setFont(boldOf(font()));
    painter.setPen(cell.colour);
    painter.drawText(line.adjusted(captionWidth + fontMetrics().height() / 2, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter, cell.number);
    return line.right();
}

QSize DistanceReadOut::sizeHint() const
{
    const int h = fontMetrics().height();
    return { minimumSizeHint().width() + fontMetrics().horizontalAdvance(reading_.detail) + 2 * h,
        minimumSizeHint().height() };
}

QSize DistanceReadOut::minimumSizeHint() const
{
    const int h = fontMetrics().height();
    return { cellWidth(boundCell().caption) + h + cellWidth(distanceCell().caption), 3 * h / 2 };
}

void DistanceReadOut::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const int h = fontMetrics().height();
    const int cells = minimumSizeHint().width();
    const int detailWidth = reading_.detail.isEmpty()
        ? 0
        : std::min(fontMetrics().horizontalAdvance(reading_.detail) + h, width() - cells);
    int left = std::max(0, (width() - cells - detailWidth) / 2);
    left = drawCell(painter, left, boundCell()) + h;
    left = drawCell(painter, left, distanceCell()) + h;
    if (detailWidth <= 2 * h)
        return;
    painter.setFont(font());
    painter.setPen(themeOf(palette()).mutedText);
    const QRect rest(left, 0, width() - left, height());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(reading_.detail, Qt::ElideRight, rest.width()));
}

void DistanceReadOut::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace widgets
