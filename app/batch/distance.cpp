// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wander-batch distance: the optimal transport distance between two datasets.
#include "app/batch/data_options.h"
#include "app/batch/distance_options.h"
#include "app/batch/plan_file.h"
#include "app/batch/report.h"
#include "engine/data/grouped_number.h"
#include "engine/transport/step_back.h"

#include <iostream>

namespace app {

namespace {

    using engine::DatasetDistance;

    struct Options {
        std::string source;
        std::string target;
        DataOptions data;
        DistanceChoices choices;
        std::string planOut;
    };

    struct Result {
        engine::AlikeDatasets inputs;
        engine::FeaturesPtr source;
        engine::FeaturesPtr target;
        DatasetDistance distance;
        std::string device;
        PlanOut written;

        bool converged() const
        {
            return distance.plan.solver.converged && distance.labels.converged;
        }
    };

    Json reportOf(const Result& result, const Options& options, const Session& session)
    {
        const DistanceChoices& choices = options.choices;
        const DatasetDistance& distance = result.distance;
        Json remarks = Json::array();
        if (!distance.labels.remark.empty())
            remarks.push_back(distance.labels.remark);
        Json json { { "otdd_squared", distance.otddSquared },
            { "feature_part", distance.featurePart }, { "label_part", distance.labelPart },
            { "label_distances", jsonOf(distance.labels.W) },
            { "class_mass", jsonOf(distance.classMass) },
            { "solver", jsonOf(distance.plan.solver) }, { "converged", result.converged() },
            { "sizes", { result.source->size(), result.target->size() } },
            { "source", jsonOf(*result.inputs.datasets[0]) },
            { "target", jsonOf(*result.inputs.datasets[1]) }, { "labels", choices.labels },
            { "covariance", choices.covariance }, { "debiased", choices.debiased },
            { "lambda_x", choices.lambdaX }, { "lambda_y", choices.lambdaY },
            { "remarks", remarks }, { "device", result.device },
            { "seconds",
                { { "read", result.inputs.seconds }, { "labels", distance.labels.seconds },
                    { "cost", distance.costSeconds }, { "plan", distance.plan.solver.seconds },
                    { "total", session.secondsSinceStart() } } },
            { "peak_bytes", peakBytes() } };
        if (!options.planOut.empty())
            json["plan_out"] = { { "path", options.planOut }, { "arcs", result.written.arcs },
                { "left_out", result.written.leftOut } };
        return json;
    }

    /// "5,321 arcs in plan.csv", and what is missing there.
    std::string planOutText(const Result& result, const std::string& path)
    {
        std::string text = engine::groupedNumber(static_cast<std::size_t>(result.written.arcs))
            + " arcs in " + path;
        if (result.written.leftOut > 0)
            text += "; smaller ones, left out, carry " + numberText(result.written.leftOut)
                + " of the mass";
        return text + '\n';
    }

    /// Label distances with the names of the classes, where they fit on a screen.
    std::string labelTable(const Result& result)
    {
        const engine::MatrixD& W = result.distance.labels.W;
        constexpr engine::Index kMostColumns = 12;
        if (W.size() == 0 || W.cols() > kMostColumns)
            return {};
        const auto shortened = [](const std::string& name) { return name.substr(0, 10); };
        Table table;
        table.add({ "" });
        std::vector<std::string> head { "Label distances" };
        for (const std::string& name : result.inputs.datasets[1]->classNames)
            head.push_back(shortened(name));
        table.add(head);
        for (engine::Index k = 0; k < W.rows(); ++k) {
            std::vector<std::string> row { "  "
                + shortened(result.inputs.datasets[0]->classNames[static_cast<std::size_t>(k)]) };
            for (engine::Index l = 0; l < W.cols(); ++l)
                row.push_back(tableText(W(k, l), W.maxCoeff()));
            table.add(row);
        }
        return table.text();
    }

    void print(const Result& result, const Options& options, const Session& session)
    {
        const DatasetDistance& distance = result.distance;
        Table table;
        table.add({ "OTDD squared", numberText(distance.otddSquared) });
        table.add({ "  features", numberText(distance.featurePart) });
        table.add({ "  labels", numberText(distance.labelPart) });
        std::cout << title(*result.inputs.datasets[0]) << " to "
                  << title(*result.inputs.datasets[1]) << "\n\n"
                  << table.text() << labelTable(result) << '\n'
                  << "Plan: " << endingOf(distance.plan.solver) << '\n'
                  << (options.planOut.empty() ? "" : planOutText(result, options.planOut))
                  << effort(session.secondsSinceStart(), result.device) << '\n';
        if (!distance.labels.remark.empty())
            std::cout << distance.labels.remark << '\n';
    }

    /// What the rows of a plan are made from; the arcs of an exact one need no entries.
    engine::GroundCost costOfPlan(const Result& result, const engine::DistanceOptions& options,
        const engine::Device& device, const engine::Progress& progress)
    {
        const engine::MatrixD& W = result.distance.labels.W;
        if (result.distance.plan.exact())
            return { result.source, result.target, W, options.weights, engine::MatrixF() };
        return engine::groundCost(
            result.source, result.target, W, options.weights, device, progress);
    }

    int run(const Options& options, const Session& session)
    {
        const engine::DistanceOptions distance
            = distanceOptionsOf(options.choices, session.options.threads);
        if (!options.planOut.empty())
            checkPlanFile(options.planOut);
        const std::vector<engine::DatasetRequest> requests {
            requestOf(options.source, options.data, session.options.seed),
            requestOf(options.target, options.data, session.options.seed),
        };
        Result result;
        result.inputs = engine::readAlike(requests, 1, shapeWishOf(options.data), session.progress);
        result.source = std::make_shared<engine::LabelledFeatures>(
            engine::featuresOf(*result.inputs.datasets[0]));
        result.target = std::make_shared<engine::LabelledFeatures>(
            engine::featuresOf(*result.inputs.datasets[1]));
        const engine::Device device = session.device();
        result.device = device.name;
        result.distance = engine::datasetDistance(
            result.source, result.target, distance, device, session.progress);
        if (!options.planOut.empty())
            engine::withStepBack(device, [&](const engine::Device& where) {
                const engine::GroundCost cost
                    = costOfPlan(result, distance, where, session.progress);
                result.written = writePlan(result.distance.plan, cost, options.planOut,
                    session.options.threads, session.progress.phase("Writing"));
            });
        if (session.options.json)
            printJson(reportOf(result, options, session));
        else
            print(result, options, session);
        return exitCodeFor(result.converged(), options.choices);
    }

} // namespace

Command addDistance(CLI::App& parent, CommonOptions& common)
{
    auto options = std::make_shared<Options>();
    CLI::App* command
        = parent.add_subcommand("distance", "The squared distance (OTDD) between two datasets");
    command->add_option("A", options->source, "Source dataset")->required();
    command->add_option("B", options->target, "Target dataset; sets the shape")->required();
    addSelectionOptions(*command, options->data);
    addShapeOptions(*command, options->data);
    addDistanceOptions(*command, options->choices);
    addDebiasedOption(*command, options->choices);
    command->add_option("--plan-out", options->planOut,
        "Write the plan's arcs as row, column, mass: .csv or .npz. Of an entropic plan all but a "
        "millionth of the mass: at a high --epsilon nearly every pair, some 24 bytes each");
    addCommonOptions(*command, common);
    return { command, [options](const Session& session) { return run(*options, session); } };
}

} // namespace app
