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

    constexpr double kFine = 3;      // pixels: smaller cells would be nothing but gaps
    constexpr double kLegible = 0.7; // of a line: names that stand closer are left out
    /// In lines. Names are cut before cells become smaller than this, but this share of the whole
    /// is always theirs.
    constexpr QSizeF kRoomyCell { 3, 2.2 };
    constexpr double kShareOfNames = 0.35;

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
    measureNames();
    updateGeometry();
    update();
}

/// Once, and not at every look: there may be a thousand.
void MatrixView::measureNames()
{
    const QFontMetricsF metrics(smallFont(font()));
    rowNameWidth_ = widest(rowNames_, metrics);
    columnNameWidth_ = widest(columnNames_, metrics);
    fine_ = {};
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
    fine_ = {};
    update();
}

void MatrixView::setBright(bool large)
{
    largeIsBright_ = large;
    fine_ = {};
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
    return columnNameWidth_ <= cellWidth - 4;
}

/// Room for names only where they are legible.
QRectF MatrixView::cells() const
{
    const double h = QFontMetricsF(smallFont(font())).height();
    const double columns = std::max<double>(1, static_cast<double>(values_.cols()));
    const double rows = std::max<double>(1, static_cast<double>(values_.rows()));
    const bool rowNames = height() >= kLegible * h * rows;
    const double widestLeft
        = std::max(kShareOfNames * width(), width() - (0.4 + kRoomyCell.width() * columns) * h);
    const double left = rowNames ? std::min(rowNameWidth_ + 0.6 * h, widestLeft) : 0.4 * h;
    const double room = std::max(1.0, width() - left - 0.4 * h);
    const double cellWidth = std::min(room / columns, 5 * h);
    const double highestTop
        = std::max(kShareOfNames * height(), height() - (0.3 + kRoomyCell.height() * rows) * h);
    const double top = namesUpright(cellWidth) ? 1.4 * h
        : cellWidth >= kLegible * h            ? std::min(columnNameWidth_ + 0.6 * h, highestTop)
                                               : 0.4 * h;
    const double cellHeight
        = std::min((height() - top - 0.3 * h) / rows, std::max(cellWidth, 1.6 * h));
    return { left, top, cellWidth * columns, std::max(1.0, cellHeight * rows) };
}

QRectF MatrixView::cellIn(const QRectF& all, int row, int column) const
{
    const double w = all.width() / static_cast<double>(values_.cols());
    const double h = all.height() / static_cast<double>(values_.rows());
    return { all.left() + column * w, all.top() + row * h, w, h };
}

QRectF MatrixView::cell(int row, int column) const
{
    return cellIn(cells(), row, column);
}

void MatrixView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (values_.size() == 0)
        return paintEmptyState(painter, QRectF(rect()), palette(), emptyText_);
    const QRectF all = cells();
    if (isFine(all))
        paintFine(painter, all);
    else
        paintCells(painter, all);
    paintFrames(painter, all);
    paintNames(painter, all);
}

bool MatrixView::isFine(const QRectF& all) const
{
    const QRectF first = cellIn(all, 0, 0);
    return first.width() < kFine || first.height() < kFine;
}

namespace {

    /// The largest value of every block of cells, so that there are no more than `size` blocks:
    /// of a thousand classes' masses a mean would show nothing, most cells being empty.
    engine::MatrixD largestOf(const engine::MatrixD& values, const QSize& size)
    {
        const engine::Index rows = std::min<engine::Index>(values.rows(), size.height());
        const engine::Index columns = std::min<engine::Index>(values.cols(), size.width());
        engine::MatrixD largest
            = engine::MatrixD::Constant(rows, columns, std::numeric_limits<double>::quiet_NaN());
        for (engine::Index i = 0; i < values.rows(); ++i)
            for (engine::Index j = 0; j < values.cols(); ++j) {
                double& block = largest(i * rows / values.rows(), j * columns / values.cols());
                if (std::isfinite(values(i, j)) && !(values(i, j) <= block)) // or not yet known
                    block = values(i, j);
            }
        return largest;
    }

} // namespace

/// A pixel a cell, brought to its size once: every pixel of the screen is the mean of its cells,
/// of masses the largest.
void MatrixView::paintFine(QPainter& painter, const QRectF& all)
{
    const QSize size = (all.size() * devicePixelRatioF()).toSize().expandedTo({ 1, 1 });
    if (fine_.size() != size) {
        const QRgb unknown = themeOf(palette()).raised.rgb();
        const engine::MatrixD pooled = largeIsBright_ ? largestOf(values_, size) : values_;
        QImage cells(
            static_cast<int>(pooled.cols()), static_cast<int>(pooled.rows()), QImage::Format_RGB32);
        for (int i = 0; i < cells.height(); ++i) {
            auto* line = reinterpret_cast<QRgb*>(cells.scanLine(i));
            for (int j = 0; j < cells.width(); ++j) {
                const double value = pooled(i, j);
                line[j] = std::isfinite(value) ? colourAt(colourMap_, shade(value)) : unknown;
            }
        }
        fine_ = cells.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    painter.drawImage(all, fine_);
}

void MatrixView::paintCells(QPainter& painter, const QRectF& all) const
{
    const Theme theme = themeOf(palette());
    painter.setFont(smallFont(font()));
    const QFontMetricsF metrics(painter.font());
    const double wide = std::max(
        metrics.horizontalAdvance(valueText(high_)), metrics.horizontalAdvance(valueText(low_)));
    const QRectF first = cellIn(all, 0, 0);
    const bool numbers = first.width() > wide + 4 && first.height() > metrics.height();
    for (int i = 0; i < values_.rows(); ++i)
        for (int j = 0; j < values_.cols(); ++j) {
            const QRectF box = cellIn(all, i, j).adjusted(0.5, 0.5, -0.5, -0.5);
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
}

void MatrixView::paintFrames(QPainter& painter, const QRectF& all) const
{
    const Theme theme = themeOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](QPoint at, const QColor& colour, double width) {
        if (at.x() < 0 && at.y() < 0)
            return;
        const int lastRow = static_cast<int>(values_.rows()) - 1;
        const int lastColumn = static_cast<int>(values_.cols()) - 1;
        const QRectF first = cellIn(all, std::max(0, at.y()), std::max(0, at.x()));
        const QRectF last
            = cellIn(all, at.y() < 0 ? lastRow : at.y(), at.x() < 0 ? lastColumn : at.x());
        painter.setPen(QPen(colour, width));
        painter.drawRect(first.united(last).adjusted(-0.5, -0.5, 0.5, 0.5));
    };
    frame(hovered_, theme.text, 1.2);
    frame(selected_, theme.accent, 2.2);
    if (hasFocus() && selected_.x() < 0 && selected_.y() < 0) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRect(all.adjusted(-1.5, -1.5, 1.5, 1.5));
    }
}

void MatrixView::paintNames(QPainter& painter, const QRectF& all) const
{
    const Theme theme = themeOf(palette());
    painter.setFont(smallFont(font()));
    const QFontMetricsF metrics(painter.font());
    const double h = metrics.height();
    const auto colourOf = [&](const QList<QColor>& colours, int i, bool marked) {
        return i < colours.size() ? readable(colours[i], { theme.panel, theme.stage, theme.raised })
                                  : (marked ? theme.text : theme.mutedText);
    };
    const QSizeF size = cellIn(all, 0, 0).size();
    const bool rows = size.height() >= kLegible * h && height() >= kLegible * h * values_.rows();
    for (int i = 0; rows && i < values_.rows() && i < rowNames_.size(); ++i) {
        painter.setPen(colourOf(rowColours_, i, hovered_.y() == i));
        const QRectF box(0, cellIn(all, i, 0).top(), all.left() - 0.4 * h, size.height());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(rowNames_[i], Qt::ElideMiddle, box.width()));
    }
    const bool upright = namesUpright(size.width());
    const bool columns = upright || size.width() >= kLegible * h;
    for (int j = 0; columns && j < values_.cols() && j < columnNames_.size(); ++j) {
        painter.setPen(colourOf(columnColours_, j, hovered_.x() == j));
        const QRectF box = cellIn(all, 0, j);
        if (upright) {
            painter.drawText(QRectF(box.left(), 0, box.width(), all.top() - 0.2 * h),
                Qt::AlignCenter, columnNames_[j]);
        } else {
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
