// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/service/explore.h"

#include "engine/data/common_shape.h"

#include <chrono>
#include <cmath>
#include <limits>

namespace engine {
namespace {

    using Clock = std::chrono::steady_clock;

    double secondsSince(Clock::time_point start)
    {
        return std::chrono::duration<double>(Clock::now() - start).count();
    }

    DatasetPtr selected(
        const DatasetRequest& request, const WholeDataset& whole, const Progress& progress)
    {
        const DatasetPtr all = whole(request, progress);
        if (request.selection == Selection {})
            return all;
        auto chosen = std::make_shared<const Dataset>(select(*all, request.selection));
        require(chosen->size() > 0, "The selection takes no image of " + chosen->name + ".");
        return chosen;
    }

    ImageShape commonShape(const ExplorationSettings& settings, const ImageShape& target)
    {
        return { settings.height > 0 ? settings.height : target.height,
            settings.width > 0 ? settings.width : target.width,
            settings.channels > 0 ? settings.channels : target.channels };
    }

    DatasetPtr shaped(const DatasetPtr& dataset, const ImageShape& shape, const Progress& progress)
    {
        if (dataset->shape == shape)
            return dataset;
        return std::make_shared<const Dataset>(
            toShape(*dataset, shape, progress.phase("Resizing " + dataset->name)));
    }

    FeaturesPtr features(const DatasetPtr& dataset)
    {
        return std::make_shared<const LabelledFeatures>(featuresOf(*dataset));
    }

    /// Whether the geodesic of `known` is also that of `inputs`: mixup rests on the sharp one.
    bool sharesGeodesic(const ExplorationResultPtr& known, ExplorationInputs inputs)
    {
        const auto solved
            = [](MapKind map) { return map == MapKind::mixup ? MapKind::sharp : map; };
        if (!known || !known->geodesic || !known->checked)
            return false;
        ExplorationInputs earlier = known->inputs;
        earlier.settings.map = solved(earlier.settings.map);
        inputs.settings.map = solved(inputs.settings.map);
        return earlier == inputs;
    }

    void readDatasets(
        ExplorationResult& result, const WholeDataset& whole, const Progress& progress)
    {
        const ExplorationInputs& inputs = result.inputs;
        const DatasetPtr target = selected(inputs.target, whole, progress);
        const ImageShape shape = commonShape(inputs.settings, target->shape);
        for (const DatasetRequest& source : inputs.sources)
            result.sources.push_back(shaped(selected(source, whole, progress), shape, progress));
        result.target = shaped(target, shape, progress);
        for (const DatasetPtr& source : result.sources)
            result.sourceFeatures.push_back(features(source));
        result.targetFeatures = features(result.target);
    }

    GeodesicOptions withThreads(GeodesicOptions options, int threads)
    {
        options.distance.exact.threads = options.distance.entropic.threads = threads;
        return options;
    }

    void addMixup(ExplorationResult& result)
    {
        result.mixup.reset();
        if (result.inputs.settings.map == MapKind::mixup)
            result.mixup = std::make_shared<const Geodesic>(
                withMixup(*result.geodesic, result.sourceFeatures, result.inputs.settings.seed));
    }

} // namespace

DistanceOptions ExplorationSettings::distance() const
{
    DistanceOptions options;
    options.labels = labels;
    options.weights = weights;
    options.solver = solver;
    options.entropic.epsilon = epsilon;
    return options;
}

GeodesicOptions ExplorationSettings::geodesic() const
{
    return {
        .map = map == MapKind::mixup ? MapKind::sharp : map, .distance = distance(), .seed = seed
    };
}

ExplorationResult unsolvedExploration(
    const ExplorationInputs& inputs, const WholeDataset& whole, const Progress& progress)
{
    const auto start = Clock::now();
    ExplorationResult result;
    result.inputs = inputs;
    readDatasets(result, whole, progress);
    result.seconds = secondsSince(start);
    return result;
}

ExplorationResult solvedExploration(
    ExplorationResult result, const Limits& limits, const Progress& progress)
{
    const auto start = Clock::now();
    const ExplorationSettings& settings = result.inputs.settings;
    const Progress preparing = progress.phase("Preparing");
    preparing.step(0, 0);
    result.device = findDevice(
        settings.device == "auto" ? limits.device : settings.device, limits.threads, preparing);
    result.device.memoryLimit = limits.memoryBytes;
    result.geodesic = std::make_shared<const Geodesic>(
        geodesicBetween(result.sourceFeatures, result.targetFeatures,
            withThreads(settings.geodesic(), limits.threads), result.device, progress));
    addMixup(result);
    result.seconds += secondsSince(start);
    return result;
}

ExplorationResult explore(const ExplorationInputs& inputs, const WholeDataset& whole,
    const ExplorationResultPtr& known, const Limits& limits, const Progress& progress)
{
    if (!sharesGeodesic(known, inputs))
        return solvedExploration(unsolvedExploration(inputs, whole, progress), limits, progress);
    ExplorationResult result = *known;
    result.inputs = inputs;
    addMixup(result);
    return result;
}

PairwiseDistances noPairs(const ExplorationResult& result)
{
    const auto count = static_cast<Index>(result.sources.size() + 1);
    PairwiseDistances distances { MatrixD::Constant(
        count, count, std::numeric_limits<double>::quiet_NaN()) };
    if (isZeroBetweenEquals(result.inputs.settings.distance()))
        distances.otddSquared.diagonal().setZero();
    return distances;
}

bool isComplete(const PairwiseDistances& distances)
{
    return !distances.otddSquared.hasNaN();
}

PairwiseDistances withNextPair(
    const ExplorationResult& result, PairwiseDistances distances, const Progress& progress)
{
    DistanceOptions options = result.inputs.settings.distance();
    options.exact.threads = options.entropic.threads = result.device.threads;
    std::vector<FeaturesPtr> points = result.sourceFeatures;
    std::vector<std::string> names;
    for (const DatasetPtr& source : result.sources)
        names.push_back(source->name);
    points.push_back(result.targetFeatures);
    names.push_back(result.target->name);
    for (Index i = std::ssize(points) - 1; i >= 0; --i) {
        for (Index j = 0; j <= i; ++j) {
            double& otddSquared = distances.otddSquared(i, j);
            if (!std::isnan(otddSquared))
                continue;
            const auto row = static_cast<std::size_t>(i);
            const auto column = static_cast<std::size_t>(j);
            const DatasetDistance distance
                = datasetDistance(points[row], points[column], options, result.device,
                    progress.phase("Distance from " + names[column] + " to " + names[row]));
            require(std::isfinite(distance.otddSquared),
                "The distance from " + names[column] + " to " + names[row] + " is not a number.");
            otddSquared = distances.otddSquared(j, i) = distance.otddSquared;
            distances.converged = distances.converged && distance.plan.solver.converged
                && distance.labels.converged;
            return distances;
        }
    }
    return distances;
}

PairwiseDistances pairwiseDistances(const ExplorationResult& result, const Progress& progress)
{
    PairwiseDistances distances = noPairs(result);
    while (!isComplete(distances))
        distances = withNextPair(result, std::move(distances), progress);
    return distances;
}

} // namespace engine
