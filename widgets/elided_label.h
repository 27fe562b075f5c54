// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text that ends in "…" where there is no room, with the whole text as tooltip.
#pragma once
#include <QLabel>

namespace widgets {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

    /// Where not set, the tooltip is the text whenever it is cut.
    void setFixedToolTip(const QString& text) { fixedToolTip_ = text; }
    void setMode(Qt::TextElideMode mode) { mode_ = mode; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode mode_ = Qt::ElideRight;
    QString fixedToolTip_;
};

} // namespace widgets
