// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The images of a blend, as many as there are: uniform tiles, drawn when visible, asked for when
// visible. Two blends stand side by side in every tile.
#pragma once
#include "widgets/grid_tiling.h"
#include "widgets/preview_sheet.h"

#include <QAbstractScrollArea>
#include <QStringList>
#include <optional>

namespace widgets {

/// How two blends A and B are shown.
enum class PairLook {
    alone,      ///< the blend under the hand, nothing beside it
    sideBySide, ///< A, B and their difference in every tile
    split,      ///< one picture: A left of the curtain, B right of it
    difference  ///< A - B alone
};

class ImageGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ImageGrid(QWidget* parent = nullptr);

    void setCount(int total);
    int count() const;
    void setShape(engine::ImageShape shape);
    /// Order of display and filter; nothing: all, in order.
    void setRows(std::optional<std::vector<int>> rows);
    /// Rows it holds are drawn; what it does not hold keeps its former picture.
    void setPreview(engine::PreviewPtr preview);
    void clear();
    /// Shown while the look is not `alone`.
    void setComparison(engine::ComparisonPtr comparison);
    void setPairLook(PairLook look, const DifferenceScale& scale = {});
    PairLook pairLook() const { return look_; }
    /// In place of the blend, while a key is held: the same rows elsewhere. Null: the blend again.
    void setReference(engine::PreviewPtr reference, const QString& badge = {});
    void setClassNames(const QStringList& names);    ///< (classes) source after source
    void setSourceOfClass(std::vector<int> sources); ///< (classes)
    void setSmooth(bool smooth);
    void setZoom(int zoom); ///< device pixels an image pixel; 0: about eight columns
    int zoom() const { return zoom_; }
    void setEmptyText(const QString& title, const QString& hint);
    void setStale(bool stale); ///< dimmed: what is shown belongs to former inputs
    bool isStale() const { return stale_; }
    /// (rows) what is chosen elsewhere; the others are dimmed. Empty: nothing is chosen.
    void setMarked(std::vector<bool> rows);

    int selectedRow() const { return selected_; }
    void setSelectedRow(int row); ///< -1 none; does not signal
    void scrollToRow(int row);
    bool goTo(int row);     ///< selects and shows it as a click does; false where a filter hides it
    void zoomBy(int steps); ///< device pixels an image pixel, from what is shown
    std::vector<int> visibleRows() const;
    int rowAtPosition(int position) const; ///< of the order shown; -1 outside
    int positionOf(int row) const;         ///< -1 where a filter hides it
    int columns() const;
    int rowAt(QPointF point) const; ///< base row under a point of the viewport, -1 none
    QRect tileOf(int row) const;    ///< in the viewport, with its label bar; empty where not shown

Q_SIGNALS:
    void rowsWanted(const std::vector<int>& rows); ///< whenever another set of rows is visible
    void imageSelected(int row);
    void imageHovered(int row);                      ///< -1 when the mouse leaves
    void pixelHovered(int row, QPoint pixel);        ///< of an image; not told when it leaves
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
    GridTiling tiling(double width) const;
    GridTiling tiling() const;
    double scroll() const;
    void relayout();
    void askForRows();
    void paintTile(
        QPainter& painter, const Theme& theme, const GridTiling& tiles, int position) const;
    void paintPanes(QPainter& painter, const Theme& theme, const GridTiling& tiles,
        const QRectF& tile, int row) const;
    void paintPane(QPainter& painter, const Theme& theme, const QRectF& pane, double bar,
        const PreviewSheet& sheet, int row, bool label) const;
    void paintFrames(QPainter& painter, const Theme& theme, const GridTiling& tiles) const;
    void paintBadge(QPainter& painter, const Theme& theme) const;
    const PreviewSheet* sheetOf(int row) const; ///< of the blend or the reference
    int panes() const { return look_ == PairLook::sideBySide ? 3 : 1; }
    void refreshDifference();
    void moveCurtain(const GridTiling::Place& place);
    int anchorRow() const;
    int positionAt(QPointF point) const;
    std::pair<int, int> visiblePositions() const;
    QString describe(int row) const;
    void choose(int position);

    PreviewSheet now_, before_, reference_;
    PreviewSheet a_, b_, difference_;
    engine::ComparisonPtr comparison_;
    PairLook look_ = PairLook::alone;
    DifferenceScale scale_;
    double curtain_ = 0.5; ///< split: the share of A
    QString badge_;
    engine::PreviewPtr unpainted_;
    engine::ImageShape shape_ { 28, 28, 1 };
    int total_ = 0;
    std::optional<std::vector<int>> rows_;
    std::unordered_map<int, int> position_; ///< of a base row, where rows_ is given
    std::vector<int> wanted_;
    QStringList classNames_;
    std::vector<int> sourceOfClass_;
    QString emptyTitle_, emptyHint_;
    int zoom_ = 0;
    bool smooth_ = false, stale_ = false, focusByKeyboard_ = false;
    int selected_ = -1, hovered_ = -1;
    std::vector<bool> marked_;
    int wheel_ = 0; ///< turned by fine wheels, not yet a step
};

} // namespace widgets
