// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stage for an audience as a widget: shows weights and asks for its own images, so that it
// never waits for the window it belongs to.
#pragma once
#include "app/audience_painting.h"
#include "engine/service/job.h"

#include <QPixmap>
#include <QWidget>

namespace app {

class AudienceView : public QWidget {
    Q_OBJECT

public:
    explicit AudienceView(QWidget* parent = nullptr);

    void setExhibit(const Exhibit& exhibit);
    const Exhibit& exhibit() const { return exhibit_; }
    void setWeights(const engine::Weights& weights);
    const engine::Weights& weights() const { return exhibit_.scene.weights; }
    /// `shown` from 0, not there, to 1.
    void setCaption(const QString& caption, double shown = 1);
    const QString& caption() const { return moment_.caption; }
    /// One image over everything else; -1: none.
    void setSpotlight(int place);
    int spotlight() const { return spotlight_; }
    void setBlack(bool black);
    bool black() const { return black_; }
    void setDark(bool dark);
    bool dark() const { return dark_; }

    const engine::PreviewPtr& preview() const { return moment_.preview; }
    AudienceLayout layoutOnScreen() const;

Q_SIGNALS:
    void weightsDragged(const engine::Weights& weights); ///< by hand, on the simplex
    void previewPainted(const engine::Weights& weights);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    widgets::Theme theme() const;
    void askPreview();
    void drag(QPointF point);

    Exhibit exhibit_;
    AudienceMoment moment_;
    QPixmap ground_;
    int spotlight_ = -1;
    bool black_ = false;
    bool dark_ = true;
    bool dragging_ = false;
    engine::Lane lane_;
    engine::Job<engine::Preview> previewing_;
};

} // namespace app
