// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/class_travel.h"

#include "engine/service/exploration.h"

namespace app {

ClassTravel::ClassTravel(Document& document, const engine::Exploration& exploration,
    const Actions& actions, QWidget* window)
    : QObject(window)
    , document_(document)
    , exploration_(exploration)
    , window_(window)
{
    QAction* action = actions.at(ActionId::moveClasses);
    connect(action, &QAction::triggered, this, &ClassTravel::open);
    const auto follow = [this, action] {
        action->setEnabled(exploration_.result() && document_.inputs().has_value());
    };
    connect(&document, &Document::inputsChanged, this, follow);
    connect(&exploration, &engine::Exploration::solved, this, follow);
    follow();
}

void ClassTravel::open()
{
    if (!dialog_) {
        dialog_ = new ClassTravelDialog(document_, exploration_, window_);
        dialog_->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

} // namespace app
