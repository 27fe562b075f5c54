// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an image of the blend comes from, read off the maps: the parents in every source and the
// soft label.
#pragma once
#include "engine/geodesic/preview.h"
#include "engine/service/explore.h"
#include "widgets/parents_view.h"

#include <QStringList>

namespace app {

/// `names` are those of the corners.
std::vector<widgets::SourceParents> parentsOf(const engine::ExplorationResult& result, int row,
    const engine::Weights& weights, const QStringList& names);

/// What source s sends to a row, as bytes (H, W, C).
std::vector<std::uint8_t> mappedBytes(const engine::ExplorationResult& result, int source, int row);

/// "ma .40 · 1 .30 · Dress .18": the strongest classes of a soft label, at most five.
QString softLabelText(
    const engine::ExplorationResult& result, const engine::Preview& preview, int slot);

/// Names of all classes, source after source.
QStringList classNamesOf(const engine::ExplorationResult& result);

/// The source of each of these classes.
std::vector<int> sourceOfClassOf(const engine::ExplorationResult& result);

} // namespace app
