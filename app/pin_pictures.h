// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of pins: the chosen image of the blend at every pin, made in the preview lane.
#pragma once
#include "app/document.h"

#include <QImage>
#include <QTimer>

namespace engine {
class Exploration;
}

namespace app {

class PinPictures : public QObject {
    Q_OBJECT

public:
    PinPictures(Document& document, engine::Exploration& exploration, QObject* parent);

    /// The image of the blend that is shown; -1: the first.
    void setRow(int row);
    const std::vector<QImage>& pictures() const { return pictures_; }

Q_SIGNALS:
    void picturesChanged(const std::vector<QImage>& pictures); ///< one a pin, null: not yet

private:
    struct Known {
        engine::Weights weights;
        QImage picture;
    };

    void show();
    void ask();

    Document& document_;
    engine::Exploration& exploration_;
    QTimer later_; ///< pins and rows may change many times before there is time to draw them
    std::vector<Known> known_;
    std::vector<QImage> pictures_;
    int row_ = 0;
};

} // namespace app
