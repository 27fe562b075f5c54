// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/geodesic_options.h"

namespace app {

namespace {

    constexpr std::size_t kMostSources = 8;

    /// A form with features and labels already weighted, so that they add up to the total.
    Json partsOf(const engine::TwoQDistances& distances, const engine::CostWeights& weights,
        const std::function<Json(const engine::DistanceForm&, double)>& part)
    {
        return { { "feature", part(distances.feature, weights.lambdaX) },
            { "label", part(distances.label, weights.lambdaY) },
            { "total", part(distances.total, 1) } };
    }

} // namespace

void addGeodesicOptions(
    CLI::App& command, GeodesicChoices& choices, const char* defaultMap, const char* labelsOption)
{
    choices.map = defaultMap;
    command.add_option("--target", choices.target, "The dataset to come close to")->required();
    command
        .add_option("--source", choices.sources,
            "A dataset at a corner of the simplex; give it once for each, 1 to 8")
        ->required();
    command
        .add_option("--map", choices.map,
            "sharp: one parent for each image; barycentric: the mean of its parents; mixup: random "
            "parents")
        ->check(CLI::IsMember({ "sharp", "barycentric", "mixup", "neural" }))
        ->capture_default_str();
    command
        .add_option("--move-classes", choices.classes,
            "One class number a source, in their order, then the target's, as 3,6,3: only these "
            "classes move, the others are left out")
        ->delimiter(',');
    addSelectionOptions(command, choices.data);
    addShapeOptions(command, choices.data);
    addDistanceOptions(command, choices.distance, labelsOption);
}

engine::GeodesicOptions geodesicOptionsOf(
    const GeodesicChoices& choices, const CommonOptions& common)
{
    if (choices.map == "neural")
        throw UsageError("--map neural is not in this version; sharp and barycentric are.");
    if (choices.sources.size() > kMostSources)
        throw UsageError("There are " + std::to_string(choices.sources.size())
            + " sources; at most 8 are possible.");
    if (choices.map != "barycentric" && choices.distance.solver != "exact")
        throw UsageError("--map " + choices.map
            + " needs --solver exact; an entropic plan makes --map barycentric only.");
    return { .map = engine::mapKindNamed(choices.map),
        .distance = distanceOptionsOf(choices.distance, common.threads),
        .seed = common.seed };
}

std::vector<engine::DatasetRequest> requestsOf(
    const GeodesicChoices& choices, const CommonOptions& common)
{
    std::vector<engine::DatasetRequest> requests { requestOf(
        choices.target, choices.data, common.seed) };
    for (const std::string& source : choices.sources)
        requests.push_back(requestOf(source, choices.data, common.seed));
    if (choices.classes.empty())
        return requests;
    if (choices.classes.size() != requests.size())
        throw UsageError("--move-classes names " + std::to_string(choices.classes.size())
            + " classes; it needs one of each of the " + std::to_string(requests.size() - 1)
            + " sources, then one of the target.");
    requests.front().selection.classes = { choices.classes.back() };
    for (std::size_t s = 0; s + 1 < requests.size(); ++s)
        requests[s + 1].selection.classes = { choices.classes[s] };
    return requests;
}

Json jsonOf(const engine::Geodesic& geodesic, const DistanceChoices& choices)
{
    using engine::DistanceForm;
    const engine::CostWeights& weights = geodesic.options.distance.weights;
    const engine::ClosestWeights& closest = geodesic.closest;
    Json otdd = Json::array();
    Json featureParts = Json::array();
    Json labelParts = Json::array();
    Json solvers = Json::array();
    for (const engine::SourceRelation& relation : geodesic.relations) {
        otdd.push_back(relation.otddSquared);
        featureParts.push_back(relation.featurePart);
        labelParts.push_back(relation.labelPart);
        solvers.push_back(jsonOf(relation.solver));
    }
    const auto uniform = engine::uniformSimplexWeights(geodesic.sources());
    return { { "target_to_source_squared",
                 partsOf(geodesic.distances, weights,
                     [](const DistanceForm& form, double scale) {
                         return jsonOf(engine::VectorD(scale * form.v));
                     }) },
        { "between_sources_squared",
            partsOf(geodesic.distances, weights,
                [](const DistanceForm& form, double scale) {
                    return jsonOf(engine::MatrixD(scale * form.V));
                }) },
        { "closest_weights", closest.weights }, { "closest_value", closest.value },
        { "closest_unique", closest.unique }, { "closest_remark", closest.remark },
        { "smallest_eigenvalue", closest.smallestEigenvalue },
        { "uniform_value", geodesic.distances.total.at(uniform) }, { "otdd_squared", otdd },
        { "feature_part", featureParts }, { "label_part", labelParts }, { "solver", solvers },
        { "converged", geodesic.converged() }, { "map", nameOf(geodesic.options.map) },
        { "base_size", geodesic.base->size() }, { "labels", choices.labels },
        { "covariance", choices.covariance }, { "lambda_x", choices.lambdaX },
        { "lambda_y", choices.lambdaY }, { "remarks", geodesic.remarks } };
}

std::string textOf(const engine::Geodesic& geodesic, const std::vector<std::string>& sourceNames)
{
    Table table;
    table.add({ "Source", "OTDD squared", "to the target", "closest weight" });
    for (std::size_t s = 0; s < sourceNames.size(); ++s)
        table.add({ sourceNames[s], numberText(geodesic.relations[s].otddSquared),
            numberText(geodesic.distances.total.v(static_cast<engine::Index>(s))),
            numberText(geodesic.closest.weights[s]) });
    std::string text = table.text();
    text += "\nDistance squared to the target: " + numberText(geodesic.closest.value)
        + " at the closest weights, "
        + numberText(geodesic.distances.total.at(engine::uniformSimplexWeights(geodesic.sources())))
        + " at equal ones.\n";
    for (std::size_t s = 0; s < sourceNames.size(); ++s)
        text += "Plan to " + sourceNames[s] + ": " + endingOf(geodesic.relations[s].solver) + '\n';
    text += "Map: " + nameOf(geodesic.options.map) + ", " + std::to_string(geodesic.base->size())
        + " images; "
        + (geodesic.converged() ? "every solver has converged." : "NOT every solver CONVERGED.")
        + '\n';
    if (!geodesic.closest.remark.empty())
        text += geodesic.closest.remark + '\n';
    for (const std::string& remark : geodesic.remarks)
        text += remark + '\n';
    return text;
}

} // namespace app
