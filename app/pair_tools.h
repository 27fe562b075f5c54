// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line that chooses two places, A and B, and how they are shown: compared image by image, or as
// the ends of a strip.
#pragma once
#include "app/place.h"
#include "widgets/image_grid.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace app {

class PlaceButton;

class PairTools : public QWidget {
    Q_OBJECT

public:
    enum class Task { compare, strip };

    explicit PairTools(QWidget* parent = nullptr);

    void setTask(Task task);
    void setSurroundings(const Surroundings& around, const std::vector<NamedPath>& paths);
    void setLook(widgets::PairLook look);
    void setScale(const widgets::DifferenceScale& scale);

    PlaceButton* a() const { return a_; }
    PlaceButton* b() const { return b_; }
    QSpinBox* steps() const { return steps_; }
    QSpinBox* samples() const { return samples_; }
    QPushButton* lookButton() const { return look_; }
    QPushButton* wayButton() const { return way_; }
    widgets::PairLook look() const { return chosenLook_; }
    const widgets::DifferenceScale& scale() const { return scale_; }
    /// The stops of the strip: evenly from A to B, or along a path. Empty where A or B is unknown.
    std::vector<engine::Weights> stops() const { return stops(stepCount()); }
    std::vector<engine::Weights> stops(int count) const;
    /// What stands at the ends of the way.
    std::pair<QString, QString> ends() const;
    void choosePath(int index); ///< -1: straight from A to B

Q_SIGNALS:
    void placesChanged();
    void lookChanged();
    void stripChanged();

private:
    int stepCount() const;
    void fillLookMenu();
    void fillWayMenu();
    void showWay();

    PlaceButton *a_, *b_;
    QPushButton *look_, *way_;
    QSpinBox *steps_, *samples_;
    Task task_ = Task::compare;
    widgets::PairLook chosenLook_ = widgets::PairLook::sideBySide;
    widgets::DifferenceScale scale_;
    std::vector<NamedPath> paths_;
    int path_ = -1;
};

} // namespace app
