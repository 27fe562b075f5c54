// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small solved exhibit for tests of what is painted and written.
#pragma once
#include "app/exhibit.h"
#include "engine/service/dataset_shelf.h"
#include "tests/app/small_example.h"

namespace app {

/// Digits, garments and kana towards notes, 60 images each.
inline Exhibit exampleExhibit()
{
    engine::ExplorationInputs inputs;
    inputs.sources = smallExample(60);
    inputs.target = inputs.sources.back();
    inputs.sources.pop_back();
    const engine::WholeDataset whole
        = [](const engine::DatasetRequest& request, const engine::Progress& progress) {
              return std::make_shared<const engine::Dataset>(
                  engine::readDataset(engine::wholeRequest(request), progress));
          };
    Exhibit exhibit;
    exhibit.result
        = std::make_shared<const engine::ExplorationResult>(engine::explore(inputs, whole));
    exhibit.pairs = std::make_shared<const engine::PairwiseDistances>(
        engine::pairwiseDistances(*exhibit.result));
    exhibit.scene = sceneOf(*exhibit.result,
        { QStringLiteral("Digits"), QStringLiteral("Garments"), QStringLiteral("Kana") },
        { 0.5, 0.3, 0.2 });
    exhibit.target = QStringLiteral("Notes");
    return exhibit;
}

} // namespace app
