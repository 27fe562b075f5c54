// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe: everything that decides the bytes of an export, as JSON that people can read.
#pragma once
#include "engine/data/read_dataset.h"
#include "engine/geodesic/export_blend.h"

#include <string>
#include <vector>

namespace engine {

struct RecipeInput {
    DatasetRequest request; ///< with an absolute location
    std::string name;
    std::size_t images = 0; ///< as selected
    std::string checksum;   ///< contentChecksum as selected, before any resizing

    bool operator==(const RecipeInput&) const = default;
};

enum class WeightChoice { given, closest, uniform };

/// XXH64 over the arrays of an export, 16 hexadecimal digits each.
struct ExportChecksums {
    std::string images;
    std::string labels;
    std::string softLabels;
    std::string classNames;
    std::string parents; ///< records and weights of every source

    bool operator==(const ExportChecksums&) const = default;
};

ExportChecksums checksumsOf(const ExportedDataset& exported);

struct Recipe {
    std::string version; ///< of Wander
    std::string command; ///< how it was asked for; for people
    RecipeInput target;
    std::vector<RecipeInput> sources; ///< (S)
    ImageShape shape;                 ///< that all were brought to
    GeodesicOptions geodesic;
    WeightChoice chosen = WeightChoice::given;
    Weights weights; ///< (S), however they were chosen
    ExportOptions exported;
    std::string format;
    std::string device;                ///< for people
    std::vector<double> otddSquared;   ///< (S), for people
    std::vector<SolverRecord> solvers; ///< (S), for people: how each plan ended
    ExportChecksums output;
};

/// The request with a location that is good from any working directory.
RecipeInput recipeInput(
    DatasetRequest request, const Dataset& dataset, const std::string& checksum);

/// JSON, indented; the same recipe gives the same text.
std::string recipeText(const Recipe& recipe);

/// Throws Error, `name` first, if the text is no recipe.
Recipe parseRecipe(const std::string& text, const std::string& name);

/// The first thing in which two recipes' inputs or outputs differ, a sentence; empty if they agree.
std::string firstDifference(const Recipe& expected, const Recipe& found);

/// "given", "closest", "uniform".
std::string nameOf(WeightChoice choice);

/// WANDER_VERSION of this build.
std::string wanderVersion();

} // namespace engine
