// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small disc in the colour of a source.
#pragma once
#include <QWidget>

namespace widgets {

class ColourDot : public QWidget {
    Q_OBJECT

public:
    explicit ColourDot(int source, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int source_;
};

} // namespace widgets
