// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing and changing paths with the mouse: a stroke becomes a path, a click a key frame; frames
// are dragged, inserted on the line and removed.
#pragma once
#include "widgets/simplex_scene.h"

#include <QObject>

namespace widgets {

enum class FrameChange { added, moved, removed };

/// The key frames of a hand-drawn line: its ends and what it needs in between so that no point of
/// it is further than `tolerance` from the straight way [Douglas and Peucker 1973].
std::vector<QPointF> keyPoints(const std::vector<QPointF>& stroke, double tolerance);

class SimplexPathTool : public QObject {
    Q_OBJECT

public:
    SimplexPathTool(SimplexScene& scene, QObject* parent);

    /// With the geometry on the screen and a line of text as measure of all reaches.
    void press(QPointF at, const SimplexGeometry& geometry, double h);
    void move(QPointF at, const SimplexGeometry& geometry);
    void release(const SimplexGeometry& geometry);
    void cancel();
    /// Before the scene gets these paths: what is under the hand stays as it is shown, unless its
    /// path is another one now; then the gesture ends without effect.
    void keepGesture(std::vector<engine::WeightsPath>& paths, int currentPath);
    bool running() const { return gesture_ != Gesture::none; }
    /// Takes out the chosen frame; false where none is.
    bool removeFrame();
    int frameAt(QPointF at, const SimplexGeometry& geometry, double h) const;

    const std::vector<QPointF>& stroke() const { return stroke_; }

Q_SIGNALS:
    void changed(); ///< something to repaint
    void pathDrawn(const engine::WeightsPath& path);
    void pathEdited(const engine::WeightsPath& path, widgets::FrameChange change, int frame);

private:
    enum class Gesture { none, stroke, frame, newFrame };

    engine::WeightsPath* current();
    int insertionAt(QPointF at, const SimplexGeometry& geometry, double reach) const;
    void finishStroke(const SimplexGeometry& geometry);

    SimplexScene& scene_;
    Gesture gesture_ = Gesture::none;
    engine::WeightsPath before_;
    std::vector<QPointF> stroke_; ///< while it is drawn
    double h_ = 0;
};

} // namespace widgets
