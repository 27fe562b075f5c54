// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a value from the files to the export, in one straight function: start reading here.
#pragma once
#include "engine/data/read_alike.h"
#include "engine/recipe.h"

#include <filesystem>

namespace engine {

struct OnePassOptions {
    DatasetRequest target;
    std::vector<DatasetRequest> sources;
    ShapeWish shape; ///< 0: that of the target
    GeodesicOptions geodesic;
    WeightChoice choice = WeightChoice::given;
    Weights weights; ///< (S) where the choice is `given`
    ExportOptions exported;
    std::string format = "npz";
    std::filesystem::path out;     ///< empty: nothing is written
    bool requireConverged = false; ///< write nothing if a solver has not converged
    std::string command;           ///< for the recipe
};

struct OnePass {
    Geodesic geodesic;
    ExportedPtr exported;
    Recipe recipe;
    bool written = false;
    double readSeconds = 0;
    double writeSeconds = 0;
};

/// Datasets, features, label distances, plans, maps, blend, export. Every step makes a new value.
OnePass onePass(const OnePassOptions& options, const Device& device, const Progress& progress = {});

/// What makes the same export again: the recipe's inputs, settings and weights; nothing is written.
OnePassOptions optionsOf(const Recipe& recipe);

} // namespace engine
