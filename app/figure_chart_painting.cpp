// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_charts.h"

#include "widgets/heat_map.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace app {
namespace {

    class Text {
        Q_DECLARE_TR_FUNCTIONS(Figure)
    };

    /// The frame of a chart: from numbers to places on the page.
    struct Axes {
        QRectF plot;
        widgets::ValueRange across, up; ///< `up` in decades where logarithmic
        bool logarithmic = false;

        QPointF at(QPointF value) const
        {
            const double y = logarithmic ? std::log10(value.y()) : value.y();
            return { plot.left()
                    + plot.width() * (value.x() - across.low) / (across.high - across.low),
                plot.bottom() - plot.height() * (y - up.low) / (up.high - up.low) };
        }
        /// Where the upper axis has its lines.
        std::vector<double> levels() const
        {
            if (!logarithmic)
                return widgets::roundLevels({ up.low - 1e-9, up.high + 1e-9 }, 5);
            std::vector<double> levels;
            const int step = std::max(1, static_cast<int>(std::ceil((up.high - up.low) / 5)));
            for (double decade = up.high; decade >= up.low - 0.5; decade -= step)
                levels.push_back(decade);
            return levels;
        }
        QString nameOf(double level) const
        {
            return logarithmic ? QStringLiteral("1e%1").arg(qRound(level)) : figureNumber(level);
        }
    };

    Axes axesOf(const FigureSheet& sheet, const CurveChart& chart, const QRectF& area)
    {
        Axes axes {
            .across = { 1e300, -1e300 }, .up = { 1e300, -1e300 }, .logarithmic = chart.logarithmic
        };
        for (const Curve& curve : chart.curves)
            for (const QPointF& point : curve.points) {
                const double y = chart.logarithmic ? std::log10(point.y()) : point.y();
                axes.across = { std::min(axes.across.low, point.x()),
                    std::max(axes.across.high, point.x()) };
                axes.up = { std::min(axes.up.low, y), std::max(axes.up.high, y) };
            }
        if (chart.logarithmic)
            axes.up = { std::floor(axes.up.low), std::max(std::ceil(axes.up.high), 0.0) };
        else
            axes.up = { std::min(0.0, axes.up.low), axes.up.high + 0.06 * std::abs(axes.up.high) };
        if (!(axes.across.high > axes.across.low))
            axes.across = { axes.across.low - 0.5, axes.across.low + 0.5 };
        if (!(axes.up.high > axes.up.low))
            axes.up.high = axes.up.low + 1;
        const QFontMetricsF metrics(sheet.scaledFont(0.86));
        double left = 0;
        for (const double level : axes.levels())
            left = std::max(left, metrics.horizontalAdvance(axes.nameOf(level)));
        const double h = sheet.line();
        axes.plot = area.adjusted(left + 0.6 * h, 1.6 * h, -0.8 * h, -2.6 * h);
        return axes;
    }

    /// Where the names of two neighbours meet: between them in proportion to what they want.
    double borderOf(
        const Axes& axes, const Stop& left, const Stop& right, const QFontMetricsF& metrics)
    {
        const double from = axes.at({ left.at, 1 }).x();
        const double to = axes.at({ right.at, 1 }).x();
        const double first = metrics.horizontalAdvance(left.name);
        const double second = metrics.horizontalAdvance(right.name);
        return from + (to - from) * std::clamp(first / std::max(1e-9, first + second), 0.2, 0.8);
    }

    /// Below its tick, as wide as its neighbours leave.
    void paintStopName(
        QPainter& painter, const Axes& axes, const std::vector<Stop>& stops, std::size_t i)
    {
        const QFontMetricsF metrics(painter.font());
        const double h = metrics.height();
        const auto place = [&](std::size_t k) { return axes.at({ stops[k].at, 1 }).x(); };
        const double before = i > 0 ? borderOf(axes, stops[i - 1], stops[i], metrics) + 0.2 * h
                                    : axes.plot.left() - 1.2 * h;
        const double after = i + 1 < stops.size()
            ? borderOf(axes, stops[i], stops[i + 1], metrics) - 0.2 * h
            : axes.plot.right() + 0.8 * h;
        const QString name = metrics.elidedText(stops[i].name, Qt::ElideRight, after - before);
        const double half = metrics.horizontalAdvance(name) / 2;
        const double middle
            = std::clamp(place(i), before + half, std::max(before + half, after - half));
        painter.drawText(
            QRectF(middle - half - h, axes.plot.bottom() + 0.4 * h, 2 * half + 2 * h, h),
            Qt::AlignCenter, name);
    }

    void paintAxes(const FigureSheet& sheet, const CurveChart& chart, const Axes& axes)
    {
        QPainter& painter = sheet.painter;
        painter.setFont(sheet.scaledFont(0.86));
        const double h = QFontMetricsF(painter.font()).height();
        for (const double level : axes.levels()) {
            const double y = axes.plot.bottom()
                - axes.plot.height() * (level - axes.up.low) / (axes.up.high - axes.up.low);
            painter.setPen(QPen(sheet.theme.line, 0.05 * h));
            painter.drawLine(QPointF(axes.plot.left(), y), QPointF(axes.plot.right(), y));
            painter.setPen(sheet.theme.mutedText);
            painter.drawText(QRectF(axes.plot.left() - 10.4 * h, y - h / 2, 10 * h, h),
                Qt::AlignRight | Qt::AlignVCenter, axes.nameOf(level));
        }
        std::vector<Stop> stops = chart.stops;
        if (stops.empty())
            for (const double value :
                widgets::roundLevels({ axes.across.low - 1e-9, axes.across.high + 1e-9 },
                    std::clamp(static_cast<int>(axes.across.high - axes.across.low), 1, 6)))
                stops.push_back({ value, figureNumber(value) });
        painter.setPen(QPen(sheet.theme.mutedText, 0.07 * h));
        painter.drawLine(axes.plot.bottomLeft(), axes.plot.bottomRight());
        for (const Stop& stop : stops) {
            const double x = axes.at({ stop.at, 1 }).x();
            painter.setPen(QPen(sheet.theme.mutedText, 0.07 * h));
            painter.drawLine(
                QPointF(x, axes.plot.bottom()), QPointF(x, axes.plot.bottom() + 0.3 * h));
        }
        painter.setPen(sheet.theme.mutedText);
        for (std::size_t i = 0; i < stops.size(); ++i)
            paintStopName(painter, axes, stops, i);
        painter.drawText(
            QRectF(axes.plot.left(), axes.plot.bottom() + 1.5 * h, axes.plot.width(), h),
            Qt::AlignHCenter | Qt::AlignVCenter, chart.across);
    }

    /// The title of the upper axis at the left, the names of the curves at the right.
    void paintLegend(
        const FigureSheet& sheet, const CurveChart& chart, const Axes& axes, const QRectF& area)
    {
        QPainter& painter = sheet.painter;
        painter.setFont(sheet.scaledFont(0.86));
        const QFontMetricsF metrics(painter.font());
        const double h = metrics.height();
        painter.setPen(sheet.theme.mutedText);
        painter.drawText(QRectF(area.left(), area.top(), area.width(), h),
            Qt::AlignLeft | Qt::AlignVCenter, chart.up);
        if (chart.curves.size() < 2)
            return;
        double x = axes.plot.right();
        for (auto curve = chart.curves.rbegin(); curve != chart.curves.rend(); ++curve) {
            x -= metrics.horizontalAdvance(curve->name);
            painter.setPen(sheet.theme.text);
            painter.drawText(QRectF(x, area.top(), area.width(), h),
                Qt::AlignLeft | Qt::AlignVCenter, curve->name);
            painter.setPen(QPen(curve->colour, 0.16 * h, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(
                QPointF(x - 1.3 * h, area.top() + h / 2), QPointF(x - 0.4 * h, area.top() + h / 2));
            x -= 2.2 * h;
        }
    }

    /// In place of curves of a single point: how every solve ended, in words.
    void paintEndings(const FigureSheet& sheet, const CurveChart& chart, const QRectF& area)
    {
        QPainter& painter = sheet.painter;
        double y = area.top();
        for (qsizetype i = 0; i < chart.endings.size(); ++i) {
            const Curve& curve = chart.curves[static_cast<std::size_t>(i)];
            const double h = sheet.line();
            painter.setPen(Qt::NoPen);
            painter.setBrush(curve.colour);
            painter.drawEllipse(QPointF(area.left() + 0.35 * h, y + 0.5 * h), 0.3 * h, 0.3 * h);
            painter.setFont(sheet.scaledFont(1, QFont::DemiBold));
            painter.setPen(sheet.theme.text);
            const QRectF line(area.left() + 1.1 * h, y, area.width() - 1.1 * h, h);
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(painter.font())
                    .elidedText(curve.name, Qt::ElideMiddle, line.width()));
            painter.setFont(sheet.font);
            painter.setPen(sheet.theme.mutedText);
            QRectF used;
            painter.drawText(QRectF(line.left(), y + 1.15 * h, line.width(), 2.2 * h),
                Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, chart.endings[i], &used);
            y = used.bottom() + 0.7 * h;
        }
    }

    void paintBar(const FigureSheet& sheet, const widgets::Bar& bar, const QRectF& box)
    {
        const QColor colour = bar.colour.isValid() ? bar.colour : sheet.theme.accent;
        if (bar.converged)
            return sheet.painter.fillRect(box, colour);
        QColor pale = colour;
        pale.setAlphaF(0.3f);
        sheet.painter.setBrush(pale);
        sheet.painter.setPen(QPen(colour, 0.08 * sheet.line(), Qt::DashLine));
        sheet.painter.drawRect(box);
    }

} // namespace

void paintBars(const FigureSheet& sheet, const std::vector<widgets::Bar>& bars,
    const QString& title, const QRectF& area)
{
    QPainter& painter = sheet.painter;
    const QFontMetricsF metrics(sheet.font);
    const double h = metrics.height();
    painter.setFont(sheet.scaledFont(0.86));
    painter.setPen(sheet.theme.mutedText);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, title);
    const QRectF plot = area.adjusted(0, 2.8 * h, 0, -1.5 * h);
    double greatest = 0;
    for (const widgets::Bar& bar : bars)
        greatest = std::max(greatest, bar.value);
    const double room = plot.width() / static_cast<double>(std::max<std::size_t>(1, bars.size()));
    const double width = std::min(0.62 * room, 6 * h);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double height
            = greatest > 0 ? plot.height() * std::max(0.0, bars[i].value) / greatest : 0;
        const double middle = plot.left() + (static_cast<double>(i) + 0.5) * room;
        paintBar(sheet, bars[i], QRectF(middle - width / 2, plot.bottom() - height, width, height));
        painter.setFont(sheet.font);
        painter.setPen(sheet.theme.text);
        painter.drawText(QRectF(middle - room / 2, plot.bottom() - height - 1.2 * h, room, h),
            Qt::AlignCenter, figureNumber(bars[i].value, greatest));
        painter.drawText(QRectF(middle - room / 2, plot.bottom() + 0.35 * h, room, h),
            Qt::AlignCenter, metrics.elidedText(bars[i].name, Qt::ElideMiddle, room - 0.3 * h));
    }
    painter.setPen(QPen(sheet.theme.mutedText, 0.07 * h));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

void paintCurves(const FigureSheet& sheet, const CurveChart& chart, const QRectF& area)
{
    const bool empty = std::ranges::all_of(
        chart.curves, [](const Curve& curve) { return curve.points.empty(); });
    if (!chart.endings.isEmpty())
        return paintEndings(sheet, chart, area);
    if (empty) {
        sheet.painter.setFont(sheet.font);
        sheet.painter.setPen(sheet.theme.mutedText);
        sheet.painter.drawText(area, Qt::AlignCenter, Text::tr("There is no curve to draw."));
        return;
    }
    const Axes axes = axesOf(sheet, chart, area);
    paintAxes(sheet, chart, axes);
    paintLegend(sheet, chart, axes, area);
    QPainter& painter = sheet.painter;
    const double h = sheet.line();
    for (const Curve& curve : chart.curves) {
        QPolygonF line;
        for (const QPointF& point : curve.points)
            line << axes.at(point);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(curve.colour, 0.13 * h, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(curve.colour);
        for (const QPointF& point : line)
            if (curve.dots)
                painter.drawEllipse(point, 0.22 * h, 0.22 * h);
    }
}

} // namespace app
