// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What figures, films, presentations and reports show: values alone, so that any thread may paint
// them.
#pragma once
#include "app/document_state.h"
#include "widgets/simplex_scene.h"

namespace app {

struct Exhibit {
    widgets::SimplexScene scene; ///< names of the corners, weights, pins, path, colours
    engine::ExplorationResultPtr result;
    engine::PairwisePtr pairs; ///< null: not known
    QString target;            ///< its name
    std::optional<NamedPath> path;

    int sources() const { return scene.size(); }
    /// The same at other weights.
    Exhibit at(const engine::Weights& weights) const;
    /// On McCann's path the target stands at a corner itself.
    bool isTarget(int source) const;
};

/// The scene of a result at weights, as the window shows it.
widgets::SimplexScene sceneOf(const engine::ExplorationResult& result, const QStringList& names,
    const engine::Weights& weights);

/// "33 % Digits, 33 % Garments, 33 % Kana"
QString weightsText(const Exhibit& exhibit);
/// "sharp map · exact plan, converged · 800 images"
QString methodText(const engine::ExplorationResult& result);

} // namespace app
