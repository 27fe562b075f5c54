// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a recipe is written as JSON and read again; its fields stand in recipe.h.
#include "engine/recipe.h"

#include <nlohmann/json.hpp>

namespace engine {

namespace {

    using Json = nlohmann::ordered_json;

    const std::vector<std::pair<Selection::Kind, std::string>> kSelections {
        { Selection::Kind::all, "all" },
        { Selection::Kind::first, "first" },
        { Selection::Kind::range, "range" },
        { Selection::Kind::sample, "sample" },
    };

    template <class Value, class Names> std::string textOf(Value value, const Names& names)
    {
        for (const auto& [known, text] : names) {
            if (known == value)
                return text;
        }
        return {};
    }

    template <class Names> auto valueOf(const std::string& text, const Names& names)
    {
        for (const auto& [known, name] : names) {
            if (name == text)
                return known;
        }
        throw Error("\"" + text + "\" is not understood");
    }

    Json jsonOf(const RecipeInput& input)
    {
        const Selection& selection = input.request.selection;
        return { { "location", input.request.location }, { "part", input.request.part },
            { "selection",
                { { "kind", textOf(selection.kind, kSelections) }, { "begin", selection.begin },
                    { "end", selection.end }, { "seed", selection.seed },
                    { "classes", selection.classes } } },
            { "upright", input.request.upright }, { "name", input.name },
            { "images", input.images }, { "checksum", input.checksum } };
    }

    RecipeInput inputFrom(const Json& json)
    {
        RecipeInput input;
        json.at("location").get_to(input.request.location);
        json.at("part").get_to(input.request.part);
        const Json& selection = json.at("selection");
        input.request.selection.kind
            = valueOf(selection.at("kind").get<std::string>(), kSelections);
        selection.at("begin").get_to(input.request.selection.begin);
        selection.at("end").get_to(input.request.selection.end);
        selection.at("seed").get_to(input.request.selection.seed);
        selection.at("classes").get_to(input.request.selection.classes);
        json.at("upright").get_to(input.request.upright);
        json.at("name").get_to(input.name);
        json.at("images").get_to(input.images);
        json.at("checksum").get_to(input.checksum);
        return input;
    }

    Json jsonOf(const DistanceOptions& options)
    {
        const bool exact = options.solver == PlanSolver::exact;
        return {
            { "labels",
                { { "method", nameOf(options.labels.method) },
                    { "covariance",
                        options.labels.covariance == Covariance::unbiased ? "unbiased" : "biased" },
                    { "epsilon", options.labels.epsilon } } },
            { "lambda_x", options.weights.lambdaX }, { "lambda_y", options.weights.lambdaY },
            { "solver", exact ? "exact" : "sinkhorn" }, { "epsilon", options.entropic.epsilon },
            { "tolerance", exact ? options.exact.tolerance : options.entropic.tolerance },
            { "limit", exact ? options.exact.maxRounds : options.entropic.maxPasses }
        };
    }

    DistanceOptions distanceFrom(const Json& json)
    {
        DistanceOptions options;
        const Json& labels = json.at("labels");
        options.labels.method = labelMethodNamed(labels.at("method").get<std::string>());
        options.labels.covariance = labels.at("covariance").get<std::string>() == "biased"
            ? Covariance::biased
            : Covariance::unbiased;
        labels.at("epsilon").get_to(options.labels.epsilon);
        json.at("lambda_x").get_to(options.weights.lambdaX);
        json.at("lambda_y").get_to(options.weights.lambdaY);
        json.at("epsilon").get_to(options.entropic.epsilon);
        if (json.at("solver").get<std::string>() == "exact") {
            options.solver = PlanSolver::exact;
            json.at("tolerance").get_to(options.exact.tolerance);
            json.at("limit").get_to(options.exact.maxRounds);
        } else {
            options.solver = PlanSolver::sinkhorn;
            json.at("tolerance").get_to(options.entropic.tolerance);
            json.at("limit").get_to(options.entropic.maxPasses);
        }
        return options;
    }

    Json jsonOf(const ExportChecksums& output)
    {
        return { { "images", output.images }, { "labels", output.labels },
            { "soft_labels", output.softLabels }, { "class_names", output.classNames },
            { "parents", output.parents } };
    }

    ExportChecksums checksumsFrom(const Json& json)
    {
        return { .images = json.at("images").get<std::string>(),
            .labels = json.at("labels").get<std::string>(),
            .softLabels = json.at("soft_labels").get<std::string>(),
            .classNames = json.at("class_names").get<std::string>(),
            .parents = json.at("parents").get<std::string>() };
    }

    /// Older recipes do not say; their exports have rows.
    ParentNumbers parentsFrom(const Json& exported)
    {
        const std::string said = exported.value("parents", nameOf(ParentNumbers::rows));
        for (const ParentNumbers numbers : { ParentNumbers::records, ParentNumbers::rows })
            if (said == nameOf(numbers))
                return numbers;
        throw Error("\"" + said + "\" is not understood");
    }

    /// What was found on the way: nothing of it is needed to reproduce the export.
    Json foundOf(const Recipe& recipe)
    {
        Json solvers = Json::array();
        for (const SolverRecord& solver : recipe.solvers)
            solvers.push_back({ { "name", solver.name }, { "epsilon", solver.epsilon },
                { "iterations", solver.iterations }, { "marginal_error", solver.marginalError },
                { "dual_value", solver.dualValue }, { "relative_gap", solver.relativeGap },
                { "converged", solver.converged }, { "ending", solver.ending } });
        return { { "device", recipe.device }, { "otdd_squared", recipe.otddSquared },
            { "solver", solvers } };
    }

    Recipe recipeFrom(const Json& json)
    {
        Recipe recipe;
        json.at("wander").get_to(recipe.version);
        json.at("command").get_to(recipe.command);
        recipe.target = inputFrom(json.at("target"));
        for (const Json& source : json.at("sources"))
            recipe.sources.push_back(inputFrom(source));
        json.at("shape").at("height").get_to(recipe.shape.height);
        json.at("shape").at("width").get_to(recipe.shape.width);
        json.at("shape").at("channels").get_to(recipe.shape.channels);
        recipe.geodesic.map = mapKindNamed(json.at("map").get<std::string>());
        json.at("seed").get_to(recipe.geodesic.seed);
        json.at("max_base").get_to(recipe.geodesic.maxBase);
        recipe.geodesic.distance = distanceFrom(json.at("distance"));
        const Json& weights = json.at("weights");
        for (const WeightChoice choice :
            { WeightChoice::given, WeightChoice::closest, WeightChoice::uniform }) {
            if (weights.at("chosen").get<std::string>() == nameOf(choice))
                recipe.chosen = choice;
        }
        weights.at("values").get_to(recipe.weights);
        const Json& exported = json.at("export");
        exported.at("count").get_to(recipe.exported.count);
        exported.at("seed").get_to(recipe.exported.seed);
        recipe.exported.labels = exportLabelsNamed(exported.at("labels").get<std::string>());
        recipe.exported.parents = parentsFrom(exported);
        exported.at("name").get_to(recipe.exported.name);
        exported.at("format").get_to(recipe.format);
        recipe.output = checksumsFrom(json.at("output"));
        require(recipe.weights.size() == recipe.sources.size() && !recipe.sources.empty(),
            "it has not one weight for each source");
        return recipe;
    }

} // namespace

std::string recipeText(const Recipe& recipe)
{
    Json sources = Json::array();
    for (const RecipeInput& source : recipe.sources)
        sources.push_back(jsonOf(source));
    const Json json { { "wander", recipe.version }, { "command", recipe.command },
        { "target", jsonOf(recipe.target) }, { "sources", sources },
        { "shape",
            { { "height", recipe.shape.height }, { "width", recipe.shape.width },
                { "channels", recipe.shape.channels } } },
        { "map", nameOf(recipe.geodesic.map) }, { "seed", recipe.geodesic.seed },
        { "max_base", recipe.geodesic.maxBase }, { "distance", jsonOf(recipe.geodesic.distance) },
        { "weights", { { "chosen", nameOf(recipe.chosen) }, { "values", recipe.weights } } },
        { "export",
            { { "count", recipe.exported.count }, { "seed", recipe.exported.seed },
                { "labels", nameOf(recipe.exported.labels) },
                { "parents", nameOf(recipe.exported.parents) }, { "name", recipe.exported.name },
                { "format", recipe.format } } },
        { "found", foundOf(recipe) }, { "output", jsonOf(recipe.output) } };
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Recipe parseRecipe(const std::string& text, const std::string& name)
{
    try {
        return recipeFrom(Json::parse(text));
    } catch (const nlohmann::json::parse_error&) {
        throw Error("Cannot read " + name + ": it is not JSON.");
    } catch (const nlohmann::json::exception& problem) {
        throw Error(
            "Cannot read " + name + ": it is no recipe of Wander (" + problem.what() + ").");
    } catch (const Error& problem) {
        std::string cause = problem.what();
        if (cause.ends_with('.'))
            cause.pop_back();
        throw Error("Cannot read " + name + ": it is no recipe of Wander (" + cause + ").");
    }
}

} // namespace engine
