// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One image enlarged, with the value and the place of the pixel under the mouse, channel by
// channel, and the same pixel of the images it is compared with.
#pragma once
#include "engine/data/dataset.h"

#include <QImage>
#include <QStringList>
#include <QWidget>
#include <vector>

namespace widgets {

class PixelInspector : public QWidget {
    Q_OBJECT

public:
    /// An image and the same place in it; the first is the one that is enlarged.
    struct Layer {
        QString name;
        int source = -2;                  ///< colours the name; -1 the target, -2 the blend
        std::vector<std::uint8_t> pixels; ///< (H, W, C)
    };

    explicit PixelInspector(QWidget* parent = nullptr);

    void setImage(const QString& title, engine::ImageShape shape, std::vector<Layer> layers);
    void clear();
    void setPixel(QPoint pixel); ///< image pixels; also by mouse and by arrow keys
    QPoint pixel() const { return pixel_; }
    QRectF pixelRect(QPoint pixel) const; ///< where it is drawn
    QString valueText(int layer) const;   ///< "182" or "12 240 7" at the pixel

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pixelChanged(QPoint pixel);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF imageRect() const;
    void lookAt(QPointF point);
    std::span<const std::uint8_t> valuesOf(int layer) const;
    void paintImage(QPainter& painter) const;
    void paintValues(QPainter& painter, const QRectF& area) const;

    QString title_;
    engine::ImageShape shape_ { 0, 0, 1 };
    std::vector<Layer> layers_;
    QImage image_;
    QPoint pixel_ { 0, 0 };
};

} // namespace widgets
