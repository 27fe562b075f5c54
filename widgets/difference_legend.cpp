// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/difference_legend.h"

#include "widgets/simplex_scene.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace widgets {

DifferenceLegend::DifferenceLegend(QWidget* parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
    setAccessibleName(tr("Scale of the difference"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DifferenceLegend::setScale(const DifferenceScale& scale, bool colour)
{
    scale_ = scale;
    colour_ = colour;
    update();
}

void DifferenceLegend::setNumbers(const QString& text)
{
    if (text == numbers_)
        return;
    numbers_ = text;
    setAccessibleDescription(text);
    setToolTip(text);
    update();
}

void DifferenceLegend::setRampShown(bool shown)
{
    ramp_ = shown;
    update();
}

QSize DifferenceLegend::sizeHint() const
{
    const int h = fontMetrics().height();
    return { 20 * h, static_cast<int>(1.4 * h) };
}

QSize DifferenceLegend::minimumSizeHint() const
{
    return { 10 * fontMetrics().height(), sizeHint().height() };
}

void DifferenceLegend::paintEvent(QPaintEvent*)
{
    constexpr int kSteps = 41;
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(smallFont(font()));
    const QFontMetricsF metrics(painter.font());
    const double h = metrics.height();
    double x = 0;
    const auto write = [&](const QString& text, const QColor& colour) {
        painter.setPen(colour);
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, width() - x);
        painter.drawText(
            QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, fitting);
        x += metrics.horizontalAdvance(fitting) + 0.4 * h;
    };
    if (ramp_) {
        const QString end = QLocale().toString(scale_.range, 'g', 2);
        write(scale_.absolute ? tr("|A − B|  0") : tr("A − B  −%1", "lower end").arg(end),
            theme.mutedText);
        const QRectF ramp(x, (height() - 0.7 * h) / 2, 5 * h, 0.7 * h);
        for (int i = 0; i < kSteps; ++i) {
            const double t
                = scale_.absolute ? double(i) / (kSteps - 1) : 2.0 * i / (kSteps - 1) - 1;
            const int grey = static_cast<int>(127.5 * (1 + t));
            const bool channels = colour_ && !scale_.absolute;
            painter.fillRect(QRectF(ramp.left() + i * ramp.width() / kSteps, ramp.top(),
                                 ramp.width() / kSteps + 0.5, ramp.height()),
                channels ? QColor(grey, grey, grey) : QColor(differenceColour(t, scale_, theme)));
        }
        painter.setPen(theme.line);
        painter.drawRect(ramp);
        x = ramp.right() + 0.4 * h;
        write(scale_.absolute ? end : tr("+%1", "upper end").arg(end), theme.mutedText);
        x += 0.6 * h;
    }
    write(numbers_, theme.text);
}

void DifferenceLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace widgets
