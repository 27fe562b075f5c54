// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours of a difference mean, and how large it is: a ramp with its ends, and numbers.
#pragma once
#include "widgets/preview_sheet.h"

#include <QWidget>

namespace widgets {

class DifferenceLegend : public QWidget {
    Q_OBJECT

public:
    explicit DifferenceLegend(QWidget* parent = nullptr);

    void setScale(const DifferenceScale& scale, bool colour); ///< colour: images have channels
    void setNumbers(const QString& text);                     ///< after the ramp
    void setRampShown(bool shown);
    QString numbers() const { return numbers_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    DifferenceScale scale_;
    bool colour_ = false, ramp_ = true;
    QString numbers_;
};

} // namespace widgets
