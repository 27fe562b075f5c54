// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_matrix.h"

#include "widgets/heat_map.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace app {
namespace {

    class Text {
        Q_DECLARE_TR_FUNCTIONS(Figure)
    };

    widgets::ValueRange finiteRange(const engine::MatrixD& values)
    {
        widgets::ValueRange range { std::numeric_limits<double>::infinity(),
            -std::numeric_limits<double>::infinity() };
        for (const double value : values.reshaped())
            if (std::isfinite(value)) {
                range.low = std::min(range.low, value);
                range.high = std::max(range.high, value);
            }
        return range;
    }

    double widest(const QStringList& names, const QFontMetricsF& metrics)
    {
        double width = 0;
        for (const QString& name : names)
            width = std::max(width, metrics.horizontalAdvance(name));
        return width;
    }

    QStringList classNames(const engine::Dataset& dataset)
    {
        QStringList names;
        for (const std::string& name : dataset.classNames)
            names << QString::fromStdString(name);
        return names;
    }

    /// Where the parts of a matrix lie.
    struct Layout {
        QRectF cells;
        QRectF bar; ///< the colour bar
        QSizeF cell;
        bool upright = true; ///< column names stand on the cells' width; else on their side
        double rowTitle = 0; ///< its height along the left edge
        double columnTitle = 0;
    };

    Layout layoutOf(const FigureSheet& sheet, const MatrixFigure& matrix, const QRectF& area)
    {
        Layout layout;
        const QFontMetricsF metrics(sheet.font);
        const double h = metrics.height();
        layout.rowTitle = matrix.rowTitle.isEmpty() ? 0 : 1.4 * h;
        layout.columnTitle = matrix.columnTitle.isEmpty() ? 0 : 1.4 * h;
        const double left = layout.rowTitle
            + std::min(widest(matrix.rows, metrics) + 0.5 * h, 0.3 * area.width());
        const double right = 1.7 * h + std::max(3.2 * h, metrics.horizontalAdvance(matrix.unit));
        const double columns
            = static_cast<double>(std::max<engine::Index>(1, matrix.values.cols()));
        const double rows = static_cast<double>(std::max<engine::Index>(1, matrix.values.rows()));
        const double width = (area.width() - left - right) / columns;
        layout.upright = widest(matrix.columns, metrics) <= width - 0.3 * h;
        // Names on their side take what few rows leave, at most half of the figure.
        const double most
            = std::clamp(area.height() - 3 * h * rows, 0.3 * area.height(), 0.5 * area.height());
        const double top = layout.columnTitle
            + (layout.upright ? 1.4 * h
                              : std::min(widest(matrix.columns, metrics) + 0.5 * h, most));
        const double height = (area.height() - top - 0.2 * h) / rows;
        const double side = std::min(width, height);
        layout.cell = { std::min(width, 2.2 * side), std::min(height, 1.2 * width) };
        layout.cells = { area.left() + left, area.top() + top, columns * layout.cell.width(),
            rows * layout.cell.height() };
        // What stays free goes to both sides: a figure has its weight in the middle.
        const double free = area.width() - left - right - layout.cells.width();
        layout.cells.translate(free / 2, 0);
        layout.bar = { layout.cells.right() + 1.1 * h, layout.cells.top() + 1.4 * h, 0.7 * h,
            std::min(layout.cells.height() - 1.4 * h, 12 * h) };
        return layout;
    }

    QColor cellColour(const FigureSheet& sheet, const MatrixFigure& matrix,
        const widgets::ValueRange& range, double value)
    {
        const double nearness = range.nearness(value);
        return QColor(
            widgets::colourAt(sheet.colourMap, matrix.largeIsBright ? 1 - nearness : nearness));
    }

    /// A picture with a pixel for every cell: of a thousand classes a million boxes would make a
    /// file that nothing opens.
    void paintPicture(const FigureSheet& sheet, const MatrixFigure& matrix, const QRectF& cells,
        const widgets::ValueRange& range)
    {
        QImage picture(static_cast<int>(matrix.values.cols()),
            static_cast<int>(matrix.values.rows()), QImage::Format_RGB32);
        for (int i = 0; i < picture.height(); ++i)
            for (int j = 0; j < picture.width(); ++j) {
                const double value = matrix.values(i, j);
                picture.setPixelColor(j, i,
                    std::isfinite(value) ? cellColour(sheet, matrix, range, value)
                                         : sheet.theme.raised);
            }
        sheet.painter.save();
        sheet.painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        sheet.painter.drawImage(cells, picture);
        sheet.painter.restore();
    }

    void paintCells(const FigureSheet& sheet, const MatrixFigure& matrix, const Layout& layout,
        const widgets::ValueRange& range)
    {
        constexpr engine::Index kMostBoxes = 10'000;
        if (matrix.values.size() > kMostBoxes)
            return paintPicture(sheet, matrix, layout.cells, range);
        QPainter& painter = sheet.painter;
        painter.setFont(sheet.scaledFont(0.86));
        const QFontMetricsF metrics(painter.font());
        double widestNumber = 0;
        for (const double value : matrix.values.reshaped())
            widestNumber = std::max(
                widestNumber, metrics.horizontalAdvance(figureNumber(value, range.high)));
        const bool numbers = layout.cell.width() > widestNumber + 0.3 * metrics.height()
            && layout.cell.height() > 1.1 * metrics.height();
        const double gap = 0.04 * sheet.line();
        for (int i = 0; i < matrix.values.rows(); ++i)
            for (int j = 0; j < matrix.values.cols(); ++j) {
                const QRectF box = QRectF(layout.cells.topLeft()
                        + QPointF(j * layout.cell.width(), i * layout.cell.height()),
                    layout.cell)
                                       .adjusted(gap, gap, -gap, -gap);
                const double value = matrix.values(i, j);
                const QColor colour = std::isfinite(value) ? cellColour(sheet, matrix, range, value)
                                                           : sheet.theme.raised;
                painter.fillRect(box, colour);
                if (!numbers || !std::isfinite(value))
                    continue;
                painter.setPen(
                    widgets::contrast(colour, Qt::white) > widgets::contrast(colour, Qt::black)
                        ? Qt::white
                        : Qt::black);
                painter.drawText(box, Qt::AlignCenter, figureNumber(value, range.high));
            }
    }

    /// A line of text that runs upwards, its middle at `middle`.
    void paintSideways(
        QPainter& painter, QPointF middle, double length, Qt::Alignment align, const QString& text)
    {
        const double h = QFontMetricsF(painter.font()).height();
        painter.save();
        painter.translate(middle);
        painter.rotate(-90);
        painter.drawText(QRectF(-length / 2, -h / 2, length, h), align | Qt::AlignVCenter, text);
        painter.restore();
    }

    void paintNames(const FigureSheet& sheet, const MatrixFigure& matrix, const Layout& layout,
        const QRectF& area)
    {
        QPainter& painter = sheet.painter;
        painter.setFont(sheet.font);
        const QFontMetricsF metrics(sheet.font);
        const double h = metrics.height();
        const QRectF& cells = layout.cells;
        const auto pen = [&](const QList<QColor>& colours, int i) {
            painter.setPen(i < colours.size() ? colours[i] : sheet.theme.text);
        };
        for (int i = 0; i < matrix.rows.size() && layout.cell.height() > 0.7 * h; ++i) {
            const QRectF box(area.left(), cells.top() + i * layout.cell.height(),
                cells.left() - 0.4 * h - area.left(), layout.cell.height());
            pen(matrix.rowColours, i);
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                metrics.elidedText(matrix.rows[i], Qt::ElideMiddle, box.width() - layout.rowTitle));
        }
        const double high = cells.top() - area.top() - layout.columnTitle - 0.3 * h;
        for (int j = 0; j < matrix.columns.size() && layout.cell.width() > 0.7 * h; ++j) {
            const double x = cells.left() + (j + 0.5) * layout.cell.width();
            pen(matrix.columnColours, j);
            if (layout.upright)
                painter.drawText(QRectF(x - layout.cell.width() / 2, cells.top() - 1.25 * h,
                                     layout.cell.width(), h),
                    Qt::AlignCenter, matrix.columns[j]);
            else
                paintSideways(painter, { x, cells.top() - 0.3 * h - high / 2 }, high, Qt::AlignLeft,
                    metrics.elidedText(matrix.columns[j], Qt::ElideMiddle, high));
        }
        painter.setFont(sheet.scaledFont(1, QFont::DemiBold));
        painter.setPen(sheet.theme.text);
        if (!matrix.columnTitle.isEmpty())
            painter.drawText(QRectF(cells.left(), area.top(), cells.width(), h),
                Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, matrix.columnTitle);
        const double free = cells.left() - area.left() - 0.4 * h;
        const double names = std::min(widest(matrix.rows, metrics), free - layout.rowTitle);
        if (!matrix.rowTitle.isEmpty())
            paintSideways(painter, { cells.left() - 0.4 * h - names - 0.9 * h, cells.center().y() },
                cells.height(), Qt::AlignHCenter, matrix.rowTitle);
    }

    void paintBar(const FigureSheet& sheet, const MatrixFigure& matrix, const QRectF& bar,
        const widgets::ValueRange& range)
    {
        if (!(range.high > range.low) || bar.height() < 2 * sheet.line())
            return;
        QPainter& painter = sheet.painter;
        QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
        for (int i = 0; i <= 32; ++i)
            gradient.setColorAt(i / 32.0,
                QColor(widgets::colourAt(
                    sheet.colourMap, matrix.largeIsBright ? i / 32.0 : 1 - i / 32.0)));
        painter.fillRect(bar, gradient);
        painter.setFont(sheet.scaledFont(0.86));
        painter.setPen(sheet.theme.mutedText);
        const double h = QFontMetricsF(painter.font()).height();
        painter.drawText(QRectF(bar.left(), bar.top() - 1.5 * h, 1, h),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, matrix.unit);
        for (const double level : widgets::roundLevels(range, 5)) {
            const double y = bar.top() + range.nearness(level) * bar.height();
            painter.setPen(QPen(sheet.theme.mutedText, 0.06 * h));
            painter.drawLine(QPointF(bar.right(), y), QPointF(bar.right() + 0.3 * h, y));
            painter.setPen(sheet.theme.mutedText);
            painter.drawText(QRectF(bar.right() + 0.45 * h, y - h / 2, 1, h),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, figureNumber(level));
        }
    }

    MatrixFigure classMatrix(const Exhibit& exhibit, int source, const widgets::Theme& theme)
    {
        MatrixFigure matrix;
        matrix.rows = classNames(*exhibit.result->target);
        matrix.columns = classNames(*exhibit.result->sources[static_cast<std::size_t>(source)]);
        matrix.rowTitle = exhibit.target;
        matrix.columnTitle = exhibit.scene.sources[source];
        matrix.columnColours = QList<QColor>(matrix.columns.size(), theme.sourceText(source));
        return matrix;
    }

} // namespace

MatrixFigure datasetMatrix(const Exhibit& exhibit, const widgets::Theme& theme)
{
    MatrixFigure matrix;
    matrix.unit = Text::tr("OTDD²");
    if (!exhibit.pairs)
        return matrix;
    for (int s = 0; s < exhibit.sources(); ++s) {
        matrix.rows << exhibit.scene.sources[s];
        matrix.rowColours << theme.sourceText(s);
    }
    if (!exhibit.isTarget(exhibit.sources() - 1)) {
        matrix.rows << exhibit.target;
        matrix.rowColours << theme.text;
    }
    const engine::Index count
        = std::min<engine::Index>(matrix.rows.size(), exhibit.pairs->otddSquared.rows());
    matrix.columns = matrix.rows;
    matrix.columnColours = matrix.rowColours;
    matrix.values = exhibit.pairs->otddSquared.topLeftCorner(count, count);
    return matrix;
}

MatrixFigure labelMatrix(const Exhibit& exhibit, int source, const widgets::Theme& theme)
{
    MatrixFigure matrix = classMatrix(exhibit, source, theme);
    matrix.values
        = exhibit.result->geodesic->relations[static_cast<std::size_t>(source)].labelDistances;
    matrix.unit = Text::tr("distance²");
    return matrix;
}

MatrixFigure massMatrix(const Exhibit& exhibit, int source, const widgets::Theme& theme)
{
    MatrixFigure matrix = classMatrix(exhibit, source, theme);
    matrix.values = exhibit.result->geodesic->relations[static_cast<std::size_t>(source)].classMass;
    matrix.unit = Text::tr("mass");
    matrix.largeIsBright = true;
    return matrix;
}

void paintMatrix(const FigureSheet& sheet, const MatrixFigure& matrix, const QRectF& area)
{
    if (matrix.values.size() == 0 || matrix.values.rows() != matrix.rows.size()
        || matrix.values.cols() != matrix.columns.size()) {
        sheet.painter.setFont(sheet.font);
        sheet.painter.setPen(sheet.theme.mutedText);
        sheet.painter.drawText(
            area, Qt::AlignCenter | Qt::TextWordWrap, Text::tr("These distances are not known."));
        return;
    }
    const Layout layout = layoutOf(sheet, matrix, area);
    const widgets::ValueRange range = finiteRange(matrix.values);
    paintCells(sheet, matrix, layout, range);
    paintNames(sheet, matrix, layout, area);
    paintBar(sheet, matrix, layout.bar, range);
}

} // namespace app
