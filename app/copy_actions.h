// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what the window shows to the clipboard: as weights, as a command, as Python.
#pragma once
#include "engine/geodesic/weights.h"
#include "engine/service/explore.h"

#include <QObject>
#include <functional>

namespace engine {
class Exploration;
}

namespace app {

class Actions;

class CopyActions : public QObject {
    Q_OBJECT

public:
    /// `weights` answers where the point is.
    CopyActions(Actions& actions, engine::Exploration& exploration,
        std::function<engine::Weights()> weights, QObject* parent);

private:
    void copyWeights();
    QString command() const;

    engine::Exploration& exploration_;
    std::function<engine::Weights()> weights_;
    QString lastExport_; ///< path of the newest .npz
};

} // namespace app
