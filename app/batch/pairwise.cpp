// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wander-batch pairwise: the matrix of distances between several datasets.
#include "app/batch/data_options.h"
#include "app/batch/distance_options.h"
#include "app/batch/report.h"

#include <algorithm>
#include <iostream>

namespace app {

namespace {

    using engine::Index;
    using engine::MatrixD;

    struct Options {
        std::vector<std::string> data;
        DataOptions selection;
        DistanceChoices choices;
    };

    struct Result {
        engine::AlikeDatasets inputs;
        MatrixD total;   ///< (S, S), symmetric
        MatrixD feature; ///< (S, S)
        MatrixD label;   ///< (S, S)
        Json solvers = Json::array();
        std::string endings; ///< a line each
        std::vector<std::string> remarks;
        bool converged = true;
        double labelSeconds = 0;
        double costSeconds = 0;
        double planSeconds = 0;
        std::string device;
    };

    void take(Result& result, const engine::DatasetDistance& distance, Index s, Index t)
    {
        result.total(s, t) = result.total(t, s) = distance.otddSquared;
        result.feature(s, t) = result.feature(t, s) = distance.featurePart;
        result.label(s, t) = result.label(t, s) = distance.labelPart;
        result.endings += std::to_string(s + 1) + " to " + std::to_string(t + 1) + ": "
            + endingOf(distance.plan.solver) + '\n';
        Json solver = jsonOf(distance.plan.solver);
        solver["row"] = s;
        solver["column"] = t;
        result.solvers.push_back(std::move(solver));
        result.converged
            = result.converged && distance.plan.solver.converged && distance.labels.converged;
        const std::string& remark = distance.labels.remark;
        if (!remark.empty() && std::ranges::find(result.remarks, remark) == result.remarks.end())
            result.remarks.push_back(remark);
        result.labelSeconds += distance.labels.seconds;
        result.costSeconds += distance.costSeconds;
        result.planSeconds += distance.plan.solver.seconds;
    }

    Result resultOf(const Options& options, const Session& session)
    {
        const engine::DistanceOptions distance
            = distanceOptionsOf(options.choices, session.options.threads);
        std::vector<engine::DatasetRequest> requests;
        for (const std::string& argument : options.data)
            requests.push_back(requestOf(argument, options.selection, session.options.seed));
        Result result;
        result.inputs = engine::readAlike(
            requests, requests.size() - 1, shapeWishOf(options.selection), session.progress);
        std::vector<engine::FeaturesPtr> points;
        for (const engine::DatasetPtr& dataset : result.inputs.datasets)
            points.push_back(
                std::make_shared<engine::LabelledFeatures>(engine::featuresOf(*dataset)));

        const engine::Device device = session.device();
        result.device = device.name;
        const auto S = static_cast<Index>(points.size());
        result.total = result.feature = result.label = MatrixD::Zero(S, S);
        const Index afterDiagonal = engine::isZeroBetweenEquals(distance) ? 1 : 0;
        for (Index s = 0; s < S; ++s) {
            for (Index t = s + afterDiagonal; t < S; ++t) {
                const engine::Progress pair = session.progress.phase(
                    "Distance " + std::to_string(s + 1) + " to " + std::to_string(t + 1));
                take(result,
                    engine::datasetDistance(points[static_cast<std::size_t>(s)],
                        points[static_cast<std::size_t>(t)], distance, device, pair),
                    s, t);
            }
        }
        return result;
    }

    Json reportOf(const Result& result, const DistanceChoices& choices, const Session& session)
    {
        Json names = Json::array();
        Json datasets = Json::array();
        Json sizes = Json::array();
        for (const engine::DatasetPtr& dataset : result.inputs.datasets) {
            names.push_back(dataset->name);
            datasets.push_back(jsonOf(*dataset));
            sizes.push_back(dataset->size());
        }
        return { { "names", names }, { "otdd_squared", jsonOf(result.total) },
            { "feature_part", jsonOf(result.feature) }, { "label_part", jsonOf(result.label) },
            { "solver", result.solvers }, { "converged", result.converged }, { "sizes", sizes },
            { "datasets", datasets }, { "labels", choices.labels },
            { "covariance", choices.covariance }, { "debiased", choices.debiased },
            { "lambda_x", choices.lambdaX }, { "lambda_y", choices.lambdaY },
            { "remarks", result.remarks }, { "device", result.device },
            { "seconds",
                { { "read", result.inputs.seconds }, { "labels", result.labelSeconds },
                    { "cost", result.costSeconds }, { "plan", result.planSeconds },
                    { "total", session.secondsSinceStart() } } },
            { "peak_bytes", peakBytes() } };
    }

    void print(const Result& result, const Session& session)
    {
        Table table;
        std::vector<std::string> head { "OTDD squared" };
        for (Index s = 0; s < result.total.rows(); ++s)
            head.push_back(std::to_string(s + 1));
        table.add(head);
        for (Index s = 0; s < result.total.rows(); ++s) {
            std::vector<std::string> row { std::to_string(s + 1) + "  "
                + title(*result.inputs.datasets[static_cast<std::size_t>(s)]) };
            for (Index t = 0; t < result.total.cols(); ++t)
                row.push_back(numberText(result.total(s, t)));
            table.add(row);
        }
        std::cout << table.text() << '\n'
                  << result.endings
                  << (result.converged ? "Every solver has converged."
                                       : "NOT every solver CONVERGED.")
                  << '\n'
                  << effort(session.secondsSinceStart(), result.device) << '\n';
        for (const std::string& remark : result.remarks)
            std::cout << remark << '\n';
    }

    int run(const Options& options, const Session& session)
    {
        if (options.data.size() < 2)
            throw UsageError("pairwise needs two datasets or more.");
        const Result result = resultOf(options, session);
        if (session.options.json)
            printJson(reportOf(result, options.choices, session));
        else
            print(result, session);
        return exitCodeFor(result.converged, options.choices);
    }

} // namespace

Command addPairwise(CLI::App& parent, CommonOptions& common)
{
    auto options = std::make_shared<Options>();
    CLI::App* command
        = parent.add_subcommand("pairwise", "The matrix of distances between several datasets");
    command->add_option("DATA", options->data, "Datasets; the last one sets the shape")->required();
    addSelectionOptions(*command, options->selection);
    addShapeOptions(*command, options->selection);
    addDistanceOptions(*command, options->choices);
    addDebiasedOption(*command, options->choices);
    addCommonOptions(*command, common);
    return { command, [options](const Session& session) { return run(*options, session); } };
}

} // namespace app
