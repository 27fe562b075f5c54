// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The blend under the hand, written as a dataset with the recipe that makes it again.
#pragma once
#include "engine/recipe.h"
#include "engine/service/explore.h"

#include <filesystem>

namespace engine {

struct ExportWish {
    Weights weights;
    WeightChoice chosen = WeightChoice::given;
    ExportOptions options;
    std::string format = "npz";
    std::filesystem::path out;
    std::string command; ///< for the recipe
};

/// Writes what `result` shows, whole or not at all; the way back is the path that was written.
std::filesystem::path exportExploration(const ExplorationResult& result, const ExportWish& wish,
    const WholeDataset& whole, const Progress& progress = {});

} // namespace engine
