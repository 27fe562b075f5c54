// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A value along a way through the simplex as a curve; a click chooses a place on the way.
#pragma once
#include <QStringList>
#include <QWidget>
#include <vector>

namespace widgets {

class PathChart : public QWidget {
    Q_OBJECT

public:
    explicit PathChart(QWidget* parent = nullptr);

    /// Values at equal steps of the way, and what stands at its two ends.
    void setValues(std::vector<double> values, const QString& from, const QString& to);
    void setPosition(double t); ///< where the point is, 0..1; negative: not on the way
    QPointF pointAt(double t) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void positionChosen(double t);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF plot() const;
    double valueAt(double t) const;
    std::size_t least() const;
    void choose(double t);

    std::vector<double> values_;
    double low_ = 0, high_ = 1;
    double position_ = -1;
    QString from_, to_;
};

} // namespace widgets
