// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the choice of single classes, once.
#pragma once
#include "app/actions.h"
#include "app/class_travel_dialog.h"

#include <QPointer>

namespace app {

class ClassTravel : public QObject {
    Q_OBJECT

public:
    ClassTravel(Document& document, const engine::Exploration& exploration, const Actions& actions,
        QWidget* window);

private:
    void open();

    Document& document_;
    const engine::Exploration& exploration_;
    QWidget* window_;
    QPointer<ClassTravelDialog> dialog_;
};

} // namespace app
