// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's stage as one composed picture: simplex, images of the blend, and what both are.
#pragma once
#include "engine/service/explore.h"
#include "widgets/simplex_scene.h"

#include <QImage>
#include <QPalette>

namespace app {

struct Figure {
    widgets::SimplexScene scene;
    engine::ExplorationResultPtr result;
    QPalette palette;
    QString target; ///< its name
};

/// The scene of a result at weights, as the window shows it.
widgets::SimplexScene sceneOf(const engine::ExplorationResult& result, const QStringList& names,
    const engine::Weights& weights);

QImage paintFigure(const Figure& figure, QSize size);

} // namespace app
