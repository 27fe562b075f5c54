// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The images of a blend, as many as there are: uniform tiles, drawn when visible, asked for when
// visible.
#pragma once
#include "engine/geodesic/preview.h"
#include "widgets/grid_tiling.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QStringList>
#include <unordered_map>

namespace widgets {

struct Theme;

class ImageGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ImageGrid(QWidget* parent = nullptr);

    void setCount(int total);
    int count() const;
    void setShape(engine::ImageShape shape);
    void setRows(std::vector<int> rows); ///< order of display and filter; empty: all, in order
    /// Rows it holds are drawn; what it does not hold keeps its former picture.
    void setPreview(engine::PreviewPtr preview);
    void clear();
    void setClassNames(const QStringList& names);    ///< (classes) source after source
    void setSourceOfClass(std::vector<int> sources); ///< (classes)
    void setSmooth(bool smooth);
    void setZoom(int zoom); ///< device pixels an image pixel; 0: about eight columns
    int zoom() const { return zoom_; }
    void setEmptyText(const QString& title, const QString& hint);
    void setStale(bool stale); ///< dimmed: what is shown belongs to former inputs

    int selectedRow() const { return selected_; }
    void setSelectedRow(int row); ///< -1 none; does not signal
    void scrollToRow(int row);
    std::vector<int> visibleRows() const;
    int columns() const;
    int rowAt(QPointF point) const; ///< base row under a point of the viewport, -1 none
    QRect tileOf(int row) const;    ///< in the viewport, with its label bar; empty where not shown

Q_SIGNALS:
    void rowsWanted(const std::vector<int>& rows); ///< whenever another set of rows is visible
    void imageSelected(int row);
    void imageHovered(int row);                      ///< -1 when the mouse leaves
    void previewPainted(engine::PreviewPtr preview); ///< once for each preview, after it was drawn
    void zoomChanged(int zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A preview unfolded for drawing: one image, the tiles below each other.
    struct Sheet {
        engine::PreviewPtr preview;
        QImage atlas;
        std::unordered_map<int, int> slot; ///< base row -> tile
    };

    GridTiling tiling(double width) const;
    GridTiling tiling() const;
    double scroll() const;
    void relayout();
    void askForRows();
    void paintTile(
        QPainter& painter, const Theme& theme, const GridTiling& tiles, int position) const;
    void paintLabels(QPainter& painter, const Theme& theme, const QRectF& bar, const Sheet& sheet,
        int slot) const;
    void paintFrames(QPainter& painter, const Theme& theme, const GridTiling& tiles) const;
    const Sheet* sheetOf(int row) const;
    int rowAtPosition(int position) const;
    int positionOf(int row) const;
    int positionAt(QPointF point) const;
    std::pair<int, int> visiblePositions() const;
    QString describe(int row) const;
    void choose(int position);

    Sheet now_, before_;
    engine::PreviewPtr unpainted_;
    engine::ImageShape shape_ { 28, 28, 1 };
    int total_ = 0;
    std::vector<int> rows_;
    std::unordered_map<int, int> position_; ///< of a base row, where rows_ is not empty
    std::vector<int> wanted_;
    QStringList classNames_;
    std::vector<int> sourceOfClass_;
    QString emptyTitle_, emptyHint_;
    int zoom_ = 0;
    bool smooth_ = false, stale_ = false, focusByKeyboard_ = false;
    int selected_ = -1, hovered_ = -1;
};

} // namespace widgets
