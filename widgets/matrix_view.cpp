// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrix_view.h"

#include "widgets/empty_state.h"
#include "widgets/simplex_scene.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <limits>

namespace widgets {

namespace {

    QString valueText(double value)
    {
        return QLocale().toString(value, 'g', std::abs(value) >= 1000 ? 4 : 3);
    }

    double widest(const QStringList& names, const QFontMetricsF& metrics)
    {
        double width = 0;
        for (const QString& name : names)
            width = std::max(width, metrics.horizontalAdvance(name));
        return width;
    }

} // namespace

MatrixView::MatrixView(QWidget* parent)
    : QWidget(parent)
    , emptyText_(tr("Distances appear once they are computed."))
{
    setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Matrix"));
}

void MatrixView::setMatrix(
    engine::MatrixD values, const QStringList& rowNames, const QStringList& columnNames)
{
    values_ = std::move(values);
    rowNames_ = rowNames;
    columnNames_ = columnNames;
    low_ = std::numeric_limits<double>::infinity();
    high_ = -low_;
    for (const double value : values_.reshaped())
        if (std::isfinite(value)) {
            low_ = std::min(low_, value);
            high_ = std::max(high_, value);
        }
    hovered_ = selected_ = QPoint(-1, -1);
    updateGeometry();
    update();
}

void MatrixView::setNameColours(QList<QColor> rows, QList<QColor> columns)
{
    rowColours_ = std::move(rows);
    columnColours_ = std::move(columns);
    update();
}

void MatrixView::setTitles(const QString& rows, const QString& columns)
{
    rowTitle_ = rows;
    columnTitle_ = columns;
}

void MatrixView::setColourMap(ColourMap map)
{
    colourMap_ = map;
    update();
}

void MatrixView::setBright(bool large)
{
    largeIsBright_ = large;
    update();
}

void MatrixView::setEmptyText(const QString& text)
{
    emptyText_ = text;
    update();
}

void MatrixView::setSelected(int row, int column)
{
    const QPoint at(column < values_.cols() ? column : -1, row < values_.rows() ? row : -1);
    if (at == selected_)
        return;
    selected_ = at;
    update();
}

void MatrixView::clear()
{
    setMatrix({}, {}, {});
}

double MatrixView::shade(double value) const
{
    if (!std::isfinite(value))
        return std::numeric_limits<double>::quiet_NaN();
    const double t = high_ > low_ ? (value - low_) / (high_ - low_) : 0.0;
    return largeIsBright_ ? t : 1 - t;
}

QSize MatrixView::sizeHint() const
{
    const int h = fontMetrics().height();
    return { static_cast<int>(8 * h + 2.2 * h * static_cast<double>(values_.cols())),
        static_cast<int>(4 * h + 1.5 * h * static_cast<double>(values_.rows())) };
}

QSize MatrixView::minimumSizeHint() const
{
    const int h = fontMetrics().height();
    return { 9 * h, 7 * h };
}

/// The column names stand upright where they fit into their columns and lie on their side
/// otherwise.
bool MatrixView::namesUpright(double cellWidth) const
{
    return widest(columnNames_, QFontMetricsF(smallFont(font()))) <= cellWidth - 4;
}

QRectF MatrixView::cells() const
{
    const QFontMetricsF metrics(smallFont(font()));
    const double h = metrics.height();
    const double left = std::min(widest(rowNames_, metrics) + 0.6 * h, width() * 0.35);
    const double room = std::max(1.0, width() - left - 0.4 * h);
    const double columns = std::max<double>(1, static_cast<double>(values_.cols()));
    const double rows = std::max<double>(1, static_cast<double>(values_.rows()));
    const double cellWidth = std::min(room / columns, 5 * h);
    const double top = namesUpright(cellWidth)
        ? 1.4 * h
        : std::min(widest(columnNames_, metrics) + 0.6 * h, height() * 0.35);
    const double cellHeight
        = std::min((height() - top - 0.3 * h) / rows, std::max(cellWidth, 1.6 * h));
    return { left, top, cellWidth * columns, std::max(1.0, cellHeight * rows) };
}

QRectF MatrixView::cell(int row, int column) const
{
    const QRectF all = cells();
    const double w = all.width() / static_cast<double>(values_.cols());
    const double h = all.height() / static_cast<double>(values_.rows());
    return { all.left() + column * w, all.top() + row * h, w, h };
}

void MatrixView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (values_.size() == 0)
        return paintEmptyState(painter, QRectF(rect()), palette(), emptyText_);
    paintCells(painter);
    paintNames(painter);
}

void MatrixView::paintCells(QPainter& painter) const
{
    const Theme theme = themeOf(palette());
    painter.setFont(smallFont(font()));
    const QFontMetricsF metrics(painter.font());
    const double wide = std::max(
        metrics.horizontalAdvance(valueText(high_)), metrics.horizontalAdvance(valueText(low_)));
    const bool numbers = cell(0, 0).width() > wide + 4 && cell(0, 0).height() > metrics.height();
    for (int i = 0; i < values_.rows(); ++i)
        for (int j = 0; j < values_.cols(); ++j) {
            const QRectF box = cell(i, j).adjusted(0.5, 0.5, -0.5, -0.5);
            if (!std::isfinite(values_(i, j))) {
                painter.setPen(theme.line);
                painter.setBrush(theme.raised);
                painter.drawRect(box);
                continue;
            }
            const QColor colour(colourAt(colourMap_, shade(values_(i, j))));
            painter.fillRect(box, colour);
            if (!numbers)
                continue;
            painter.setPen(
                contrast(colour, Qt::white) > contrast(colour, Qt::black) ? Qt::white : Qt::black);
            painter.drawText(box, Qt::AlignCenter, valueText(values_(i, j)));
        }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](QPoint at, const QColor& colour, double width) {
        if (at.x() < 0 && at.y() < 0)
            return;
        const int lastRow = static_cast<int>(values_.rows()) - 1;
        const int lastColumn = static_cast<int>(values_.cols()) - 1;
        const QRectF first = cell(std::max(0, at.y()), std::max(0, at.x()));
        const QRectF last = cell(at.y() < 0 ? lastRow : at.y(), at.x() < 0 ? lastColumn : at.x());
        painter.setPen(QPen(colour, width));
        painter.drawRect(first.united(last).adjusted(-0.5, -0.5, 0.5, 0.5));
    };
    frame(hovered_, theme.text, 1.2);
    frame(selected_, theme.accent, 2.2);
    if (hasFocus() && selected_.x() < 0 && selected_.y() < 0) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRect(cells().adjusted(-1.5, -1.5, 1.5, 1.5));
    }
}

void MatrixView::paintNames(QPainter& painter) const
{
    const Theme theme = themeOf(palette());
    painter.setFont(smallFont(font()));
    const QFontMetricsF metrics(painter.font());
    const double h = metrics.height();
    const QRectF all = cells();
    const auto colourOf = [&](const QList<QColor>& colours, int i, bool marked) {
        return i < colours.size() ? readable(colours[i], { theme.panel, theme.stage, theme.raised })
                                  : (marked ? theme.text : theme.mutedText);
    };
    for (int i = 0; i < values_.rows() && i < rowNames_.size(); ++i) {
        painter.setPen(colourOf(rowColours_, i, hovered_.y() == i));
        const QRectF box(0, cell(i, 0).top(), all.left() - 0.4 * h, cell(i, 0).height());
        if (box.height() >= 0.7 * h)
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                metrics.elidedText(rowNames_[i], Qt::ElideMiddle, box.width()));
    }
    const bool upright = namesUpright(cell(0, 0).width());
    for (int j = 0; j < values_.cols() && j < columnNames_.size(); ++j) {
        painter.setPen(colourOf(columnColours_, j, hovered_.x() == j));
        const QRectF box = cell(0, j);
        if (upright) {
            painter.drawText(QRectF(box.left(), 0, box.width(), all.top() - 0.2 * h),
                Qt::AlignCenter, columnNames_[j]);
        } else if (box.width() >= 0.7 * h) {
            painter.save();
            painter.translate(box.center().x(), all.top() - 0.3 * h);
            painter.rotate(-90);
            painter.drawText(QRectF(0, -h / 2, all.top() - 0.4 * h, h),
                Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(columnNames_[j], Qt::ElideMiddle, all.top() - 0.4 * h));
            painter.restore();
        }
    }
}

} // namespace widgets
