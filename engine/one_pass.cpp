// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/one_pass.h"

#include "engine/data/write/export_path.h"

#include <chrono>

namespace engine {

namespace {

    /// The target first, then the sources: so the target sets the shape.
    std::vector<DatasetRequest> requestsOf(const OnePassOptions& options)
    {
        std::vector<DatasetRequest> requests { options.target };
        requests.insert(requests.end(), options.sources.begin(), options.sources.end());
        return requests;
    }

    Weights chosenWeights(const OnePassOptions& options, const Geodesic& geodesic)
    {
        switch (options.choice) {
        case WeightChoice::closest:
            return geodesic.closest.weights;
        case WeightChoice::uniform:
            return uniformSimplexWeights(geodesic.sources());
        case WeightChoice::given:
            break;
        }
        require(options.weights.size() == options.sources.size(),
            "There are " + std::to_string(options.weights.size()) + " weights for "
                + std::to_string(options.sources.size()) + " sources.");
        return checkedWeights(options.weights);
    }

    Recipe recipeOf(const OnePassOptions& options, const AlikeDatasets& inputs,
        const Geodesic& geodesic, const Weights& weights, const Device& device)
    {
        Recipe recipe { .version = wanderVersion(), .command = options.command };
        recipe.target = recipeInput(options.target, *inputs.datasets[0], inputs.checksums[0]);
        for (std::size_t s = 0; s < options.sources.size(); ++s)
            recipe.sources.push_back(
                recipeInput(options.sources[s], *inputs.datasets[s + 1], inputs.checksums[s + 1]));
        recipe.shape = inputs.shape;
        recipe.geodesic = options.geodesic;
        recipe.chosen = options.choice;
        recipe.weights = weights;
        recipe.exported = options.exported;
        recipe.format = options.format;
        recipe.device = device.name;
        for (const SourceRelation& relation : geodesic.relations) {
            recipe.otddSquared.push_back(relation.otddSquared);
            recipe.solvers.push_back(relation.solver);
        }
        return recipe;
    }

    double secondsSince(std::chrono::steady_clock::time_point start)
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }

} // namespace

OnePass onePass(const OnePassOptions& options, const Device& device, const Progress& progress)
{
    if (!options.out.empty())
        checkedExportPath(options.out);

    // Files become datasets of one shape, datasets become points with labels.
    const AlikeDatasets inputs = readAlike(requestsOf(options), 0, options.shape, progress);
    const auto target = std::make_shared<LabelledFeatures>(featuresOf(*inputs.datasets[0]));
    const std::vector<DatasetPtr> sources(inputs.datasets.begin() + 1, inputs.datasets.end());
    std::vector<FeaturesPtr> points;
    for (const DatasetPtr& source : sources)
        points.push_back(std::make_shared<LabelledFeatures>(featuresOf(*source)));

    // Label distances, plans, maps and the distances between maps: METHOD.md (2), (10), (16),
    // (26)-(28).
    OnePass pass;
    pass.readSeconds = inputs.seconds;
    pass.geodesic = geodesicBetween(points, target, options.geodesic, device, progress);

    // The blend at the weights: METHOD.md (22), (23).
    const Weights weights = chosenWeights(options, pass.geodesic);
    ExportedDataset exported
        = exportOf(pass.geodesic, weights, sources, options.exported, {}, progress);

    // The export with its recipe, whole or not at all.
    pass.recipe = recipeOf(options, inputs, pass.geodesic, weights, device);
    pass.recipe.output = checksumsOf(exported);
    exported.recipe = recipeText(pass.recipe);
    pass.exported = std::make_shared<const ExportedDataset>(std::move(exported));
    if (!options.out.empty() && (pass.geodesic.converged() || !options.requireConverged)) {
        const auto start = std::chrono::steady_clock::now();
        writeDataset(pass.exported, options.format, options.out, progress.phase("Writing"));
        pass.written = true;
        pass.writeSeconds = secondsSince(start);
    }
    return pass;
}

OnePassOptions optionsOf(const Recipe& recipe)
{
    OnePassOptions options;
    options.target = recipe.target.request;
    for (const RecipeInput& source : recipe.sources)
        options.sources.push_back(source.request);
    options.shape = { .height = recipe.shape.height,
        .width = recipe.shape.width,
        .channels = recipe.shape.channels };
    options.geodesic = recipe.geodesic;
    options.choice = WeightChoice::given;
    options.weights = recipe.weights;
    options.exported = recipe.exported;
    options.format = recipe.format;
    options.command = recipe.command;
    return options;
}

} // namespace engine
