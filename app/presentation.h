// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Presenting: the whole screen for the stage, keys that travel from stop to stop along the geodesic
// and play the path. Nothing here changes the document.
#pragma once
#include "app/audience_view.h"
#include "app/tour.h"

#include <QElapsedTimer>
#include <QTimer>

namespace app {

class Presentation : public AudienceView {
    Q_OBJECT

public:
    explicit Presentation(const Exhibit& exhibit, QWidget* parent = nullptr);

    const Tour& steps() const { return steps_; }
    int step() const { return step_; } ///< -1 before the first
    void goTo(int step);               ///< travels there; beyond the ends: to the end
    bool travelling() const { return travelling_; }

    void play();
    void pause();
    bool playing() const { return playing_; }
    double speed() const { return speed_; }
    void setSpeed(double speed); ///< 1: as the path says
    bool loop() const { return loop_; }
    void setLoop(bool loop);

    static constexpr double kTravelSeconds = 1.4;

Q_SIGNALS:
    void weightsMoved(const engine::Weights& weights); ///< by travel, play or hand

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    bool takeTravelKey(int key);
    bool takePlayKey(int key);
    void tick();
    void travelOn(double seconds);
    void playOn(double seconds);
    void move(const engine::Weights& weights);
    void stop();
    void notice(const QString& text); ///< a line at the bottom for two seconds

    Tour steps_;
    Journey journey_;
    int step_ = -1;
    engine::Weights from_;
    double travelled_ = 0; ///< 0 to 1 of the way to step_
    double played_ = 0;    ///< 0 to 1 of the journey
    double speed_ = 1;
    int direction_ = 1; ///< of the play: a loop goes there and back
    bool travelling_ = false, playing_ = false, loop_ = true;
    QString notice_;
    QTimer frames_, noticeEnds_, cursorHides_;
    QElapsedTimer sinceFrame_;
};

/// The keys of a presentation with their meaning, for its own help and the shortcut sheet.
QList<std::pair<QString, QString>> presentationKeys();

} // namespace app
