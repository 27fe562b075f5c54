// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One weight as a bar to drag: keyboard, wheel and screen reader as any slider.
#pragma once
#include <QAbstractSlider>

namespace widgets {

/// 0..1000 stands for 0..1.
class WeightSlider : public QAbstractSlider {
    Q_OBJECT

public:
    explicit WeightSlider(int source, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dragged(double weight); ///< by hand, not by setValue()
    void released();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    double weightAt(double x) const;
    QRectF groove() const;

    int source_;
};

} // namespace widgets
