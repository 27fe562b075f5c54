// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A button that shows a chosen place, "A  The point", and offers the others.
#pragma once
#include "app/place.h"

#include <QPushButton>

namespace app {

class PlaceButton : public QPushButton {
    Q_OBJECT

public:
    PlaceButton(const QString& letter, const Place& place, QWidget* parent = nullptr);

    void setSurroundings(const Surroundings& around);
    void setPlace(const Place& place);
    const Place& place() const { return place_; }
    engine::Weights weights() const { return weightsOf(place_, around_); }
    QString placeName() const { return nameOf(place_, around_); }
    /// The weights under the hand, whatever they become later.
    void rememberHere();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillMenu();
    void showText();

    QString letter_;
    Place place_;
    Surroundings around_;
};

} // namespace app
