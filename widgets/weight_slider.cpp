// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/weight_slider.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace widgets {

WeightSlider::WeightSlider(int source, QWidget* parent)
    : QAbstractSlider(parent)
    , source_(source)
{
    setRange(0, 1000);
    setSingleStep(10);
    setPageStep(100);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setOrientation(Qt::Horizontal);
    connect(this, &QAbstractSlider::actionTriggered, this,
        [this] { Q_EMIT dragged(sliderPosition() / 1000.0); });
}

QSize WeightSlider::sizeHint() const
{
    const int h = fontMetrics().height();
    return { 8 * h, h + h / 3 };
}

QRectF WeightSlider::groove() const
{
    const double h = fontMetrics().height();
    return QRectF(rect()).adjusted(
        0.4 * h, (height() - 0.3 * h) / 2, -0.4 * h, -(height() - 0.3 * h) / 2);
}

double WeightSlider::weightAt(double x) const
{
    const QRectF bar = groove();
    const double t = std::clamp((x - bar.left()) / std::max(1.0, bar.width()), 0.0, 1.0);
    return layoutDirection() == Qt::RightToLeft ? 1 - t : t;
}

void WeightSlider::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double h = fontMetrics().height();
    const QRectF bar = groove();
    const double radius = bar.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(bar, radius, radius);
    const double t = value() / 1000.0;
    QRectF filled = bar;
    filled.setWidth(t * bar.width());
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(bar.right());
    painter.setBrush(isEnabled() ? theme.sourceColour(source_) : theme.mutedText);
    if (filled.width() > 1)
        painter.drawRoundedRect(filled, radius, radius);
    const QPointF knob(
        layoutDirection() == Qt::RightToLeft ? filled.left() : filled.right(), bar.center().y());
    if (hasFocus()) {
        painter.setBrush(theme.accent);
        painter.drawEllipse(knob, 0.48 * h, 0.48 * h);
    }
    painter.setPen(QPen(isEnabled() ? theme.sourceColour(source_) : theme.mutedText, 0.13 * h));
    painter.setBrush(theme.dark ? theme.stage : QColor(Qt::white));
    painter.drawEllipse(knob, 0.3 * h, 0.3 * h);
}

void WeightSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    Q_EMIT dragged(weightAt(event->position().x()));
}

void WeightSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        Q_EMIT dragged(weightAt(event->position().x()));
}

void WeightSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return;
    setSliderDown(false);
    Q_EMIT released();
}

void WeightSlider::keyPressEvent(QKeyEvent* event)
{
    const bool fine = event->modifiers() & Qt::ShiftModifier;
    setSingleStep(fine ? 1 : 10);
    QAbstractSlider::keyPressEvent(event);
    setSingleStep(10);
}

void WeightSlider::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat())
        Q_EMIT released();
    QAbstractSlider::keyReleaseEvent(event);
}

void WeightSlider::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus())
        return event->ignore(); // scrolling past must not change weights
    QAbstractSlider::wheelEvent(event);
    Q_EMIT released();
}

} // namespace widgets
