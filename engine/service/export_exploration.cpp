// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/service/export_exploration.h"

namespace engine {
namespace {

    /// Recipes name datasets as selected, before they are brought to a common shape.
    RecipeInput inputOf(
        const DatasetRequest& request, const WholeDataset& whole, const Progress& progress)
    {
        const Dataset chosen = select(*whole(request, progress), request.selection);
        return recipeInput(request, chosen, contentChecksum(chosen));
    }

    Recipe recipeOf(const ExplorationResult& result, const ExportWish& wish,
        const WholeDataset& whole, const Progress& progress)
    {
        const Progress checking = progress.phase("Checksums");
        Recipe recipe { .version = wanderVersion(), .command = wish.command };
        recipe.target = inputOf(result.inputs.target, whole, checking);
        for (const DatasetRequest& source : result.inputs.sources)
            recipe.sources.push_back(inputOf(source, whole, checking));
        recipe.shape = result.shape();
        recipe.geodesic = result.inputs.settings.geodesic();
        recipe.geodesic.map = result.inputs.settings.map;
        recipe.chosen = wish.chosen;
        recipe.weights = wish.weights;
        recipe.exported = wish.options;
        recipe.format = wish.format;
        recipe.device = result.device.name;
        for (const SourceRelation& relation : result.geodesic->relations) {
            recipe.otddSquared.push_back(relation.otddSquared);
            recipe.solvers.push_back(relation.solver);
        }
        return recipe;
    }

} // namespace

std::filesystem::path exportExploration(const ExplorationResult& result, const ExportWish& wish,
    const WholeDataset& whole, const Progress& progress)
{
    const Progress blending = progress.phase("Blending");
    blending.step(0, 0);
    ExportedDataset exported
        = exportOf(result.shown(), wish.weights, result.sources, wish.options, {}, blending);
    Recipe recipe = recipeOf(result, wish, whole, progress);
    recipe.output = checksumsOf(exported);
    exported.recipe = recipeText(recipe);
    writeDataset(std::move(exported), wish.format, wish.out, progress.phase("Writing"));
    return wish.out;
}

} // namespace engine
