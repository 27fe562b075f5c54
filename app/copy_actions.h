// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what the window shows to the clipboard: as weights, as a command, as Python.
#pragma once
#include "engine/geodesic/weights.h"
#include "engine/service/explore.h"
#include "engine/service/export_exploration.h"

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

    /// Once it is written its choices are those of later commands, at other weights.
    void rememberExport(const engine::ExportWish& wish);

private:
    void copyWeights();
    QString command(const engine::ExportWish& wish) const;

    engine::Exploration& exploration_;
    std::function<engine::Weights()> weights_;
    engine::ExportWish asked_ { .out = "blend.npz" }; ///< may still fail
    engine::ExportWish last_ { .out = "blend.npz" };
    engine::ExportWish lastNpz_ { .out = "blend.npz" };
};

} // namespace app
