// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The middle: the simplex with the point, and its weights as bars and numbers below it.
#pragma once
#include "app/document.h"
#include "widgets/simplex_view.h"
#include "widgets/stage_panel.h"

QT_BEGIN_NAMESPACE
class QAction;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class WeightBars;
}

namespace app {

class StagePage : public widgets::StagePanel {
    Q_OBJECT

public:
    explicit StagePage(Document& document, QWidget* parent = nullptr);

    /// Names as they stand at the corners.
    void setSources(const QStringList& names);
    void setResult(const engine::ExplorationResultPtr& result);
    /// Moves there and keeps it as one step to undo.
    void choose(const engine::Weights& weights);
    /// What the map shows in place of the result's form, and its name in the legend; an empty name:
    /// the form's own.
    void setDistance(const engine::RefinedDistance& distance, const QString& name);
    /// Where the point is now, also in the middle of a drag.
    const engine::Weights& weights() const { return weights_; }

    /// One a pin; null where there is none yet.
    void setPinPictures(const std::vector<QImage>& pictures);
    /// What to begin with: buttons on the empty stage.
    void setFirstSteps(const QList<QAction*>& actions);
    void showFirstSteps(bool shown);
    /// Puts a bar between the simplex and the weights.
    void addBar(QWidget* bar);

    widgets::SimplexView* simplex() const { return simplex_; }
    widgets::WeightBars* bars() const { return bars_; }

Q_SIGNALS:
    void weightsMoved(
        const engine::Weights& weights); ///< by hand, by key, by undo: the preview follows
    void filesDropped(int corner, const QList<QUrl>& urls);
    void sourcesChanged(); ///< names or number of the corners
    void resultShown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeFirstSteps();
    void move(const engine::Weights& weights);
    void tell(const engine::Weights& weights);
    void showPins();
    void showLocks();

    Document& document_;
    widgets::SimplexView* simplex_;
    widgets::WeightBars* bars_;
    QWidget* firstSteps_;
    QVBoxLayout* column_;
    std::vector<QImage> pictures_; ///< of the pins
    QString formName_;             ///< in the legend
    engine::Weights weights_;
};

} // namespace app
