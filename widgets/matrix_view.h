// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix as coloured cells with names along both sides: distances between datasets or between
// classes.
#pragma once
#include "engine/matrix.h"
#include "widgets/colour_map.h"

#include <QImage>
#include <QStringList>
#include <QWidget>

namespace widgets {

class MatrixView : public QWidget {
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);

    /// NaN: not known, an empty cell. Small is bright.
    void setMatrix(
        engine::MatrixD values, const QStringList& rowNames, const QStringList& columnNames);
    void setNameColours(QList<QColor> rows, QList<QColor> columns); ///< empty: as text
    void setTitles(const QString& rows,
        const QString& columns); ///< what rows and columns are, for the tooltip
    void setColourMap(ColourMap map);
    void setBright(
        bool large); ///< true: large is bright (masses), false: small is bright (distances)
    void setEmptyText(const QString& text);
    void clear();
    /// Frames a cell, or with -1 for the other a whole row or column; -1, -1: none. Does not
    /// signal.
    void setSelected(int row, int column);
    QPoint selected() const { return selected_; } ///< (column, row)

    QRectF cell(int row, int column) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellHovered(int row, int column); ///< -1, -1 when the mouse leaves
    void cellSelected(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF cells() const;
    void select(int row, int column);
    QPoint cellAt(QPointF point) const; ///< (column, row), (-1, -1) outside
    void measureNames();
    bool isFine(const QRectF& all) const; ///< too fine for numbers, gaps and a painter's patience
    void paintFine(QPainter& painter, const QRectF& all);
    void paintCells(QPainter& painter, const QRectF& all) const;
    void paintFrames(QPainter& painter, const QRectF& all) const;
    void paintNames(QPainter& painter, const QRectF& all) const;
    QRectF cellIn(const QRectF& all, int row, int column) const;
    bool namesUpright(double cellWidth) const;
    QString describe(QPoint at) const;
    double shade(double value) const; ///< 0..1 for the colour map

    engine::MatrixD values_;
    double low_ = 0, high_ = 1;
    QStringList rowNames_, columnNames_;
    double rowNameWidth_ = 0, columnNameWidth_ = 0; ///< of the widest
    QImage fine_;                                   ///< of fine cells; null: to be made
    QList<QColor> rowColours_, columnColours_;
    QString rowTitle_, columnTitle_, emptyText_;
    ColourMap colourMap_ = ColourMap::viridis;
    bool largeIsBright_ = false;
    QPoint hovered_ { -1, -1 }, selected_ { -1, -1 };
};

} // namespace widgets
