// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pixel_inspector.h"

#include "widgets/empty_state.h"
#include "widgets/simplex_scene.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace widgets {

PixelInspector::PixelInspector(QWidget* parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pixels of the image"));
    setWhatsThis(tr("The image enlarged. The pixel under the mouse, here or in the grid, with its "
                    "values from 0 to 255, and the same pixel of the target and of what every "
                    "source sends. Arrow keys move it."));
}

void PixelInspector::setImage(
    const QString& title, engine::ImageShape shape, std::vector<Layer> layers)
{
    title_ = title;
    shape_ = shape;
    layers_ = std::move(layers);
    image_ = layers_.empty() || shape.values() == 0
        ? QImage()
        : QImage(layers_.front().pixels.data(), shape.width, shape.height,
            shape.width * shape.channels,
            shape.channels >= 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8)
              .convertToFormat(QImage::Format_RGB32);
    setPixel(pixel_);
    update();
}

void PixelInspector::clear()
{
    setImage({}, { 0, 0, 1 }, {});
}

void PixelInspector::setPixel(QPoint pixel)
{
    const QPoint inside(std::clamp(pixel.x(), 0, std::max(0, shape_.width - 1)),
        std::clamp(pixel.y(), 0, std::max(0, shape_.height - 1)));
    const bool moved = inside != pixel_;
    pixel_ = inside;
    if (!layers_.empty())
        setAccessibleDescription(tr("%1, column %2, row %3: %4")
                                     .arg(title_)
                                     .arg(pixel_.x())
                                     .arg(pixel_.y())
                                     .arg(valueText(0)));
    if (!moved)
        return;
    update();
    Q_EMIT pixelChanged(pixel_);
}

/// Values of the pixel, one a channel; empty where the layer has none.
std::span<const std::uint8_t> PixelInspector::valuesOf(int layer) const
{
    const auto& pixels = layers_[static_cast<std::size_t>(layer)].pixels;
    const auto channels = static_cast<std::size_t>(shape_.channels);
    const auto at = (static_cast<std::size_t>(pixel_.y()) * static_cast<std::size_t>(shape_.width)
                        + static_cast<std::size_t>(pixel_.x()))
        * channels;
    return at + channels <= pixels.size() ? std::span(pixels).subspan(at, channels)
                                          : std::span<const std::uint8_t>();
}

QString PixelInspector::valueText(int layer) const
{
    QStringList numbers;
    for (const std::uint8_t value : valuesOf(layer))
        numbers << QString::number(value);
    return numbers.join(QStringLiteral("  "));
}

QSize PixelInspector::sizeHint() const
{
    const int h = fontMetrics().height();
    return { 26 * h, 15 * h };
}

QSize PixelInspector::minimumSizeHint() const
{
    const int h = fontMetrics().height();
    return { 14 * h, 8 * h };
}

/// A whole number of device pixels an image pixel where the image is small enough.
QRectF PixelInspector::imageRect() const
{
    if (image_.isNull())
        return {};
    const double h = QFontMetricsF(font()).height();
    const double room = std::max(1.0, std::min(width() * 0.62, width() - 9 * h));
    const double fitting
        = std::min(room / shape_.width, std::max(1.0, height() - 2.0) / shape_.height);
    const double ratio = devicePixelRatioF();
    const double whole = std::floor(fitting * ratio) / ratio;
    const double scale = whole > 0 ? whole : fitting;
    return { 1, 1, scale * shape_.width, scale * shape_.height };
}

QRectF PixelInspector::pixelRect(QPoint pixel) const
{
    const QRectF all = imageRect();
    if (all.isEmpty())
        return {};
    const double w = all.width() / shape_.width;
    const double h = all.height() / shape_.height;
    return { all.left() + pixel.x() * w, all.top() + pixel.y() * h, w, h };
}

void PixelInspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (image_.isNull())
        return paintEmptyState(painter, QRectF(rect()), palette(), tr("No image selected"),
            tr("Point at an image of the blend to read its pixels."));
    paintImage(painter);
    const double h = QFontMetricsF(font()).height();
    const double left = imageRect().right() + h;
    paintValues(painter, QRectF(left, 0, width() - left, height()));
}

void PixelInspector::paintImage(QPainter& painter) const
{
    const Theme theme = themeOf(palette());
    const QRectF all = imageRect();
    painter.drawImage(all, image_);
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(all.adjusted(-0.5, -0.5, 0.5, 0.5));
    const QRectF frame = pixelRect(pixel_);
    painter.setPen(QPen(Qt::black, 1));
    painter.drawRect(frame.adjusted(-1.5, -1.5, 1.5, 1.5));
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRect(all.adjusted(-1, -1, 1, 1));
    }
}

/// The place, then a line a layer: a swatch, the name, the values.
void PixelInspector::paintValues(QPainter& painter, const QRectF& area) const
{
    const Theme theme = themeOf(palette());
    const QFontMetricsF metrics(font());
    const double h = metrics.height();
    painter.setFont(font());
    painter.setPen(theme.text);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), h), Qt::AlignLeft,
        metrics.elidedText(title_, Qt::ElideRight, area.width()));
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(area.left(), area.top() + 1.2 * h, area.width(), h), Qt::AlignLeft,
        tr("x %1, y %2", "column and row of a pixel").arg(pixel_.x()).arg(pixel_.y()));
    double y = area.top() + 2.7 * h;
    for (int i = 0; i < static_cast<int>(layers_.size()); ++i, y += (i == 1 ? 1.6 : 1.25) * h) {
        const auto values = valuesOf(i);
        if (values.empty() || y + h > area.bottom())
            continue;
        const Layer& layer = layers_[static_cast<std::size_t>(i)];
        const QRectF swatch(area.left(), y + 0.1 * h, 0.8 * h, 0.8 * h);
        painter.fillRect(swatch,
            values.size() >= 3 ? QColor(values[0], values[1], values[2])
                               : QColor(values[0], values[0], values[0]));
        painter.setPen(theme.line);
        painter.drawRect(swatch);
        const QString numbers = valueText(i);
        const double wide = metrics.horizontalAdvance(numbers);
        const double room = area.width() - 1.2 * h - wide - 0.6 * h;
        painter.setPen(layer.source >= 0 ? theme.sourceText(layer.source)
                                         : (i == 0 ? theme.text : theme.mutedText));
        painter.drawText(QRectF(swatch.right() + 0.4 * h, y, std::max(0.0, room), h),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(layer.name, Qt::ElideRight, std::max(0.0, room)));
        painter.setPen(theme.text);
        painter.drawText(QRectF(area.right() - wide - 1, y, wide + 1, h),
            Qt::AlignRight | Qt::AlignVCenter, numbers);
    }
}

void PixelInspector::lookAt(QPointF point)
{
    const QRectF all = imageRect();
    if (all.contains(point))
        setPixel({ static_cast<int>((point.x() - all.left()) / all.width() * shape_.width),
            static_cast<int>((point.y() - all.top()) / all.height() * shape_.height) });
}

void PixelInspector::mouseMoveEvent(QMouseEvent* event)
{
    lookAt(event->position());
}

void PixelInspector::mousePressEvent(QMouseEvent* event)
{
    lookAt(event->position());
}

void PixelInspector::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setPixel(pixel_ - QPoint(1, 0));
    case Qt::Key_Right:
        return setPixel(pixel_ + QPoint(1, 0));
    case Qt::Key_Up:
        return setPixel(pixel_ - QPoint(0, 1));
    case Qt::Key_Down:
        return setPixel(pixel_ + QPoint(0, 1));
    default:
        QWidget::keyPressEvent(event);
    }
}

void PixelInspector::changeEvent(QEvent* event)
{
    update();
    QWidget::changeEvent(event);
}

} // namespace widgets
