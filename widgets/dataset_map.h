// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets as points of a plane, as far from each other as the distances say.
#pragma once
#include "engine/matrix.h"

#include <QStringList>
#include <QWidget>

namespace widgets {

class DatasetMap : public QWidget {
    Q_OBJECT

public:
    struct Spot {
        QString name;
        QPointF place;
        int source = 0; ///< -1: the target

        bool operator==(const Spot&) const = default;
    };

    explicit DatasetMap(QWidget* parent = nullptr);

    void setSpots(std::vector<Spot> spots, double stress);
    void setMarked(int spot); ///< -1 none; does not signal
    QPointF spotAt(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void spotChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int nearest(QPointF point) const; ///< -1 where none is near
    void choose(int index);
    std::vector<QRectF> nameBoxes() const; ///< of all spots
    QRectF nameBoxBelow(int index) const;

    std::vector<Spot> spots_;
    double stress_ = 0;
    int marked_ = -1, hovered_ = -1;
};

} // namespace widgets
