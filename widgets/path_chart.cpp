// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/path_chart.h"

#include "widgets/chart_look.h"
#include "widgets/empty_state.h"
#include "widgets/simplex_scene.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    QString valueText(double value, int digits = 4)
    {
        return QLocale().toString(value, 'g', digits);
    }

    /// The ends of the axis with as many digits as tell them apart.
    std::pair<QString, QString> endTexts(double low, double high)
    {
        int digits = 4;
        while (digits < 9 && valueText(low, digits) == valueText(high, digits))
            ++digits;
        return { valueText(low, digits), valueText(high, digits) };
    }

} // namespace

PathChart::PathChart(QWidget* parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Distance along the way"));
    setWhatsThis(tr("The squared distance to the target along the way from A to B, or along a "
                    "path. Click to go to a place; the ring is the nearest one."));
}

void PathChart::setValues(std::vector<double> values, const QString& from, const QString& to)
{
    values_ = std::move(values);
    from_ = from;
    to_ = to;
    if (!values_.empty()) {
        const auto [low, high] = std::ranges::minmax_element(values_);
        const double pad = std::max(1e-9, 0.08 * (*high - *low));
        low_ = *low - pad;
        high_ = *high + pad;
        setAccessibleDescription(tr("from %1 to %2, least %3")
                                     .arg(valueText(values_.front()), valueText(values_.back()),
                                         valueText(values_[least()])));
    }
    update();
}

void PathChart::setPosition(double t)
{
    if (t == position_)
        return;
    position_ = t;
    update();
}

QSize PathChart::sizeHint() const
{
    return chartSize(*this);
}

QSize PathChart::minimumSizeHint() const
{
    return leastChartSize(*this);
}

QRectF PathChart::plot() const
{
    const auto [bottom, top] = endTexts(low_, high_);
    const QFontMetricsF metrics(smallFont(font()));
    const double h = metrics.height();
    const double left
        = 0.6 * h + std::max(metrics.horizontalAdvance(bottom), metrics.horizontalAdvance(top));
    return QRectF(rect()).adjusted(left, 0.5 * h, -0.6 * h, -1.5 * h);
}

double PathChart::valueAt(double t) const
{
    const double at = std::clamp(t, 0.0, 1.0) * static_cast<double>(values_.size() - 1);
    const auto i = std::min(static_cast<std::size_t>(at), values_.size() - 1);
    const auto next = std::min(i + 1, values_.size() - 1);
    return values_[i] + (at - static_cast<double>(i)) * (values_[next] - values_[i]);
}

std::size_t PathChart::least() const
{
    return static_cast<std::size_t>(std::ranges::min_element(values_) - values_.begin());
}

QPointF PathChart::pointAt(double t) const
{
    const QRectF area = plot();
    return { area.left() + t * area.width(),
        area.bottom() - (valueAt(t) - low_) / (high_ - low_) * area.height() };
}

void PathChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (values_.size() < 2)
        return paintEmptyState(painter, QRectF(rect()), palette(), tr("No way yet"),
            tr("Choose A and B under Images, Strip: the distance between them appears here."));
    const Theme theme = themeOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const QFontMetricsF metrics(painter.font());
    const double h = metrics.height();
    const QRectF area = plot();
    painter.setPen(theme.line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.setPen(theme.mutedText);
    const auto [bottom, top] = endTexts(low_, high_);
    painter.drawText(QRectF(0, area.top() - h / 2, area.left() - 0.3 * h, h),
        Qt::AlignRight | Qt::AlignVCenter, top);
    painter.drawText(QRectF(0, area.bottom() - h / 2, area.left() - 0.3 * h, h),
        Qt::AlignRight | Qt::AlignVCenter, bottom);
    const QRectF below(area.left(), area.bottom() + 0.3 * h, area.width(), h);
    painter.drawText(
        below, Qt::AlignLeft, metrics.elidedText(from_, Qt::ElideRight, 0.48 * area.width()));
    painter.drawText(
        below, Qt::AlignRight, metrics.elidedText(to_, Qt::ElideLeft, 0.48 * area.width()));
    QPainterPath curve(pointAt(0));
    const auto last = static_cast<double>(values_.size() - 1);
    for (std::size_t i = 1; i < values_.size(); ++i)
        curve.lineTo(pointAt(static_cast<double>(i) / last));
    painter.setPen(QPen(theme.accent, 0.14 * h));
    painter.drawPath(curve);
    const double best = static_cast<double>(least()) / last;
    painter.setPen(QPen(theme.text, 0.1 * h));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(pointAt(best), 0.34 * h, 0.34 * h);
    if (position_ >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.point);
        painter.drawEllipse(pointAt(position_), 0.3 * h, 0.3 * h);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void PathChart::choose(double t)
{
    if (values_.size() < 2)
        return;
    position_ = std::clamp(t, 0.0, 1.0);
    update();
    Q_EMIT positionChosen(position_);
}

void PathChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose((event->position().x() - plot().left()) / plot().width());
}

void PathChart::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        choose((event->position().x() - plot().left()) / plot().width());
}

void PathChart::keyPressEvent(QKeyEvent* event)
{
    constexpr double kStep = 1.0 / 32;
    const double from = std::max(0.0, position_);
    if (event->key() == Qt::Key_Left)
        choose(from - kStep);
    else if (event->key() == Qt::Key_Right)
        choose(from + kStep);
    else
        QWidget::keyPressEvent(event);
}

void PathChart::changeEvent(QEvent* event)
{
    update();
    QWidget::changeEvent(event);
}

} // namespace widgets
