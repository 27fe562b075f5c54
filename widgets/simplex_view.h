// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stage: the simplex of the sources with the point under the hand.
#pragma once
#include "widgets/simplex_scene.h"

#include <QPixmap>
#include <QUrl>
#include <QWidget>

namespace widgets {

class SimplexView : public QWidget {
    Q_OBJECT

public:
    using Pin = widgets::Pin;

    explicit SimplexView(QWidget* parent = nullptr);

    void setSources(const QStringList& names);
    void setForm(std::optional<engine::DistanceForm> form);
    void setRange(std::optional<ValueRange> range);
    void setWeights(const engine::Weights& weights);
    const engine::Weights& weights() const { return scene_.weights; }
    void setClosest(std::optional<engine::Weights> closest);
    void setPins(std::vector<Pin> pins);
    void setConverged(bool converged);
    void setColourMap(ColourMap map);
    void setBusy(bool busy); ///< a quiet sign that new values are on their way; the old ones stay
    void setEmptyText(const QString& text);

    const SimplexScene& scene() const { return scene_; } ///< for figures
    SimplexGeometry geometryOnScreen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void weightsMoved(const engine::Weights& weights); ///< while dragging and at every key
    void weightsChosen(
        const engine::Weights& before, const engine::Weights& after); ///< at rest: one undo step
    void filesDropped(int corner, const QList<QUrl>& urls); ///< corner -1: beside every corner
    void pinClicked(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void begin(); ///< remembers the weights before a gesture
    void moveTo(const engine::Weights& weights);
    void finish();
    void cancel();
    std::optional<engine::Weights> weightsOfKey(const QKeyEvent& event) const;
    void invalidateMap();
    int pinAt(QPointF point) const;
    int cornerNear(QPointF point) const;
    void updateMarks();
    void paintChip(QPainter& painter, const Theme& theme, const QString& text) const;
    void paintDropHint(QPainter& painter, const Theme& theme) const;
    void paintFocus(QPainter& painter, const Theme& theme) const;
    bool canMove() const;

    SimplexScene scene_;
    SimplexLayout layout_;
    QPixmap map_; ///< the layer that stays while the point moves
    QRect paintedMarks_;
    std::optional<engine::Weights> before_; ///< while a gesture runs
    QPointF grip_;                          ///< from the mouse to the point
    bool dragging_ = false;
    bool focusByKeyboard_ = false;
    bool busy_ = false;
    int dropCorner_ = -2; ///< -2 no drag over the stage
};

/// Screen readers see a slider whose text is "38 % MNIST, 22 % Fashion". Call once, right after
/// QApplication.
void installSimplexAccessibility();

/// "38 % MNIST, 22 % Fashion-MNIST, 40 % KMNIST"
QString spokenWeights(const QStringList& sources, const engine::Weights& weights);

} // namespace widgets
