// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground behind the simplex, the weights and the charts. It leaves the palette alone, so that
// what lies on it finds the same theme as everything else.
#pragma once
#include <QWidget>

namespace widgets {

class StagePanel : public QWidget {
    Q_OBJECT

public:
    explicit StagePanel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace widgets
