// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/strip_scene.h"

#include "widgets/label_bar.h"
#include "widgets/simplex_scene.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    constexpr double kGap = 0.22; // between columns and rows, in lines of text

    /// The largest picture that fits, a whole number of device pixels an image pixel where that
    /// costs less than a third of the size.
    double scaleFor(double fitting, double ratio)
    {
        const double whole = std::floor(fitting * ratio) / ratio;
        return whole > fitting * 2 / 3 ? whole : fitting;
    }

    QImage imageOf(const engine::Strip& strip, int row, int stop)
    {
        const auto pixels
            = strip.image(static_cast<std::size_t>(row), static_cast<std::size_t>(stop));
        const engine::ImageShape& shape = strip.shape;
        return QImage(pixels.data(), shape.width, shape.height, shape.width * shape.channels,
            shape.channels == 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8)
            .convertToFormat(QImage::Format_RGB32);
    }

    void paintLegend(
        QPainter& painter, const QRectF& area, const StripScene& scene, const Theme& theme)
    {
        const QFontMetricsF metrics(painter.font());
        const double h = metrics.height();
        const double room
            = area.width() / std::max<double>(1, static_cast<double>(scene.sources.size()))
            - 1.6 * h;
        double x = area.left();
        for (int s = 0; s < scene.sources.size(); ++s) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.sourceColour(s));
            painter.drawEllipse(QPointF(x + 0.3 * h, area.center().y()), 0.26 * h, 0.26 * h);
            const QString name = metrics.elidedText(scene.sources[s], Qt::ElideRight, room);
            painter.setPen(theme.text);
            painter.drawText(QRectF(x + 0.8 * h, area.top(), room + 1, area.height()),
                Qt::AlignLeft | Qt::AlignVCenter, name);
            x += 0.8 * h + metrics.horizontalAdvance(name) + h;
        }
    }

    void paintColumn(QPainter& painter, const StripScene& scene, const StripLayout& layout,
        int stop, const Theme& theme)
    {
        const engine::Weights& weights = scene.strip->stops[static_cast<std::size_t>(stop)];
        const QRectF all = layout.mixture(stop);
        double x = all.left();
        for (std::size_t s = 0; s < weights.size(); ++s) {
            const double width = weights[s] * all.width();
            painter.fillRect(
                QRectF(x, all.top(), width, all.height()), theme.sourceColour(static_cast<int>(s)));
            x += width;
        }
        if (stop >= scene.headings.size())
            return;
        painter.setPen(theme.mutedText);
        const QString& heading = scene.headings[stop];
        const QRectF box = layout.heading(stop);
        const bool wide = QFontMetricsF(painter.font()).horizontalAdvance(heading) > box.width();
        // A wide one at an end begins, or ends, with its column: it has all the room inwards.
        const Qt::Alignment align = !wide || (stop > 0 && stop + 1 < layout.stops())
            ? Qt::AlignHCenter
            : (stop == 0 ? Qt::AlignLeft : Qt::AlignRight);
        painter.drawText(box, align | Qt::AlignVCenter | Qt::TextDontClip, heading);
    }

} // namespace

StripLayout::StripLayout(const StripScene& scene, const QRectF& area, double line, double ratio)
{
    if (!scene.strip)
        return;
    const engine::ImageShape& shape = scene.strip->shape;
    rows_ = static_cast<int>(scene.strip->rows.size());
    stops_ = static_cast<int>(scene.strip->stops.size());
    const double gap = kGap * line;
    legend_
        = QRectF(area.left(), area.top(), area.width(), scene.sources.isEmpty() ? 0 : 1.4 * line);
    headingHeight_ = scene.headings.isEmpty() ? 0 : 1.1 * line;
    mixtureHeight_ = std::max(2.0, 0.3 * line);
    barHeight_ = scene.labels ? std::max(1.0, 0.16 * line) : 0;
    const double top = legend_.bottom() + headingHeight_ + mixtureHeight_ + 1.6 * gap;
    const double across = (area.width() - (stops_ - 1) * gap) / std::max(1, stops_) / shape.width;
    const double down
        = ((area.bottom() - top) / std::max(1, rows_) - gap - barHeight_) / shape.height;
    const double scale = scaleFor(std::max(0.01, std::min(across, down)), ratio);
    const double left
        = std::max(0.0, (area.width() - stops_ * scale * shape.width - (stops_ - 1) * gap) / 2);
    const auto snapped = [ratio](double value) { return std::round(value * ratio) / ratio; };
    first_ = QRectF(
        snapped(area.left() + left), snapped(top), scale * shape.width, scale * shape.height);
    stepX_ = snapped(first_.width() + gap);
    stepY_ = snapped(first_.height() + barHeight_ + gap);
    legend_.setLeft(first_.left());
    height_ = first_.top() - area.top() + rows_ * stepY_;
}

QRectF StripLayout::tile(int row, int stop) const
{
    return first_.translated(stop * stepX_, row * stepY_);
}

QRectF StripLayout::bar(int row, int stop) const
{
    const QRectF above = tile(row, stop);
    return { above.left(), above.bottom(), above.width(), barHeight_ };
}

QRectF StripLayout::mixture(int stop) const
{
    const QRectF below = tile(0, stop);
    return { below.left(), below.top() - 1.8 * mixtureHeight_, below.width(), mixtureHeight_ };
}

QRectF StripLayout::heading(int stop) const
{
    const QRectF below = mixture(stop);
    return { below.left(), below.top() - headingHeight_, below.width(), headingHeight_ };
}

QPoint StripLayout::cellAt(QPointF point) const
{
    const int stop = static_cast<int>(std::floor((point.x() - first_.left()) / stepX_));
    const int row = static_cast<int>(std::floor((point.y() - first_.top()) / stepY_));
    if (row < 0 || row >= rows_ || stop < 0 || stop >= stops_)
        return { -1, -1 };
    return tile(row, stop).adjusted(0, 0, 0, barHeight_).contains(point) ? QPoint(stop, row)
                                                                         : QPoint(-1, -1);
}

void paintStrip(QPainter& painter, const QRectF& area, const StripScene& scene,
    const QPalette& palette, double ratio)
{
    if (!scene.strip || scene.strip->rows.empty() || scene.strip->stops.empty())
        return;
    const Theme theme = themeOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(painter.font()));
    const StripLayout layout(scene, area, QFontMetricsF(painter.font()).height(), ratio);
    paintLegend(painter, layout.legend(), scene, theme);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scene.smooth);
    const int T = static_cast<int>(scene.strip->stops.size());
    for (int stop = 0; stop < T; ++stop)
        paintColumn(painter, scene, layout, stop, theme);
    for (int row = 0; row < static_cast<int>(scene.strip->rows.size()); ++row)
        for (int stop = 0; stop < T; ++stop) {
            painter.drawImage(layout.tile(row, stop), imageOf(*scene.strip, row, stop));
            if (scene.labels)
                paintLabelBar(painter, theme, layout.bar(row, stop),
                    scene.strip->labels.row(row * T + stop), scene.sourceOfClass);
        }
    painter.restore();
}

} // namespace widgets
