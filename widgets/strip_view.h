// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The strip as a panel: scrolls when there are more samples than fit; a click chooses an image and
// its place on the path.
#pragma once
#include "widgets/strip_scene.h"

#include <QAbstractScrollArea>

namespace widgets {

class StripView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit StripView(QWidget* parent = nullptr);

    void setScene(StripScene scene);
    const StripScene& scene() const { return scene_; }
    void clear() { setScene({}); }
    void setSmooth(bool smooth);
    void setEmptyText(const QString& title, const QString& hint);
    QRectF tileOf(int row, int stop) const; ///< positions in the strip; in the viewport

Q_SIGNALS:
    void cellChosen(int row, int stop);  ///< row: a base row
    void cellHovered(int row, int stop); ///< -1, -1 when the mouse leaves

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF area() const; ///< of the whole strip, scrolled
    StripLayout layout() const;
    void relayout();
    void choose(QPoint cell);
    QString describe(QPoint cell) const;

    StripScene scene_;
    QString emptyTitle_, emptyHint_;
    QPoint chosen_ { -1, -1 }, hovered_ { -1, -1 }; ///< (stop, position)
};

} // namespace widgets
