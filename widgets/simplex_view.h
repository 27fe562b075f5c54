// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stage: the simplex of the sources with the point under the hand.
#pragma once
#include "widgets/simplex_path_tool.h"
#include "widgets/simplex_scene.h"

#include <QPixmap>
#include <QUrl>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QHelpEvent;
QT_END_NAMESPACE

namespace widgets {

class SimplexView : public QWidget {
    Q_OBJECT

public:
    using Pin = widgets::Pin;

    explicit SimplexView(QWidget* parent = nullptr);

    void setSources(const QStringList& names);
    void setForm(std::optional<engine::RefinedDistance> form);
    void setRange(std::optional<ValueRange> range);
    void setValueName(const QString& name, const QString& unit);
    void setWeights(const engine::Weights& weights);
    const engine::Weights& weights() const { return scene_.weights; }
    void setClosest(std::optional<engine::Weights> closest);
    void setLocked(const std::vector<bool>& locked); ///< (S) they keep their weight in gestures
    void setPins(std::vector<Pin> pins);
    void setPaths(std::vector<engine::WeightsPath> paths, int current);
    void setConverged(bool converged);
    void setColourMap(ColourMap map);
    void setBusy(bool busy); ///< a quiet sign that new values are on their way; the old ones stay
    void setEmptyText(const QString& text);
    void setSnapping(bool snapping); ///< to corners, pins, tenths, edges; with Ctrl not
    void setPathMode(bool on);       ///< the mouse draws paths instead of moving the point

    void showPart(const SimplexPart& part);
    void zoomAt(QPointF point, double factor);
    void zoomAtPoint(double factor);             ///< around the weights
    void showAll();                              ///< back from zoom and face
    void showFace(const std::vector<int>& face); ///< the others' weights become 0: one step
    void chooseFace(); ///< the next three corners clicked (or digits) are the face

    const SimplexScene& scene() const { return scene_; } ///< for figures
    SimplexGeometry geometryOnScreen() const { return layout_.geometry; }
    const SimplexLayout& layoutOnScreen() const { return layout_; }
    bool removeFrame() { return pathTool_->removeFrame(); } ///< the chosen one of the path

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void weightsMoved(const engine::Weights& weights); ///< while dragging and at every key
    void weightsChosen(
        const engine::Weights& before, const engine::Weights& after); ///< at rest: one undo step
    void filesDropped(int corner, const QList<QUrl>& urls); ///< corner -1: beside every corner
    void pinClicked(int index);
    void partChanged();                                         ///< zoomed, or another face
    void menuWished(int pin, int frame, QPoint globalPosition); ///< -1 where there is none
    void pathDrawn(const engine::WeightsPath& path);
    void pathEdited(const engine::WeightsPath& path, widgets::FrameChange change, int frame);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
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
    // simplex_view_gestures.cpp: moving the point
    void begin(); ///< remembers the weights before a gesture
    void moveTo(const engine::Weights& weights);
    void dragTo(QPointF point, Qt::KeyboardModifiers modifiers);
    void finish();
    void cancel();
    std::optional<engine::Weights> weightsOfKey(const QKeyEvent& event) const;
    bool onPoint(QPointF point) const;
    void hoverAt(QPointF point);

    // simplex_view_zoom.cpp: what is shown of the simplex
    bool keyZooms(const QKeyEvent& event);
    void pickCorner(int corner);
    void showPoint(); ///< moves what is shown so that the point is in it
    double reach() const;

    void invalidateMap();
    int pinAt(QPointF point) const;
    int cornerNear(QPointF point) const;
    void updateMarks();
    bool showTip(const QHelpEvent& help);
    void paintChip(QPainter& painter, const Theme& theme, const QString& text) const;
    void paintOverlays(QPainter& painter, const Theme& theme) const;
    void paintDropHint(QPainter& painter, const Theme& theme) const;
    void paintFocus(QPainter& painter, const Theme& theme) const;
    bool canMove() const;

    SimplexScene scene_;
    SimplexLayout layout_;
    SimplexPathTool* pathTool_;
    QPixmap map_; ///< the layer that stays while the point moves
    QRect marks_; ///< where the point and its company are now
    QRect paintedMarks_;
    std::optional<engine::Weights> before_;  ///< while a gesture runs
    QPointF grip_;                           ///< from the mouse to the point
    std::optional<QPointF> panned_;          ///< where the mouse was while it moves the map
    std::optional<std::vector<int>> picked_; ///< corners, while a face is being chosen
    bool dragging_ = false;
    bool snapping_ = true;
    bool pathMode_ = false;
    bool focusByKeyboard_ = false;
    bool busy_ = false;
    bool starNamedLeft_ = false; ///< on map_
    int dropCorner_ = -2; ///< -2 no drag over the stage
};

/// Screen readers see a slider whose text is "38 % MNIST, 22 % Fashion". Call once, right after
/// QApplication.
void installSimplexAccessibility();

/// All there is to hear of a scene: weights, distance, whether it is to be trusted.
QString spokenScene(const SimplexScene& scene);

/// "38 % MNIST, 22 % Fashion-MNIST, 40 % KMNIST"
QString spokenWeights(const QStringList& sources, const engine::Weights& weights);

} // namespace widgets
