// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wander-batch blend: the dataset at a point of the simplex, written as files.
#include "app/batch/geodesic_options.h"
#include "engine/one_pass.h"

#include <algorithm>
#include <charconv>
#include <iostream>
#include <optional>

namespace app {

namespace {

    struct Options {
        GeodesicChoices geodesic;
        std::string weights;
        bool closest = false;
        bool uniform = false;
        std::string out;
        std::string format = "npz";
        std::size_t count = 0;
        std::optional<std::uint64_t> exportSeed;
        std::string labels = "soft";
    };

    engine::Weights weightsIn(const std::string& text)
    {
        engine::Weights weights;
        for (std::size_t start = 0; start <= text.size();) {
            const std::size_t comma = std::min(text.find(',', start), text.size());
            double weight = 0;
            const char* const first = text.data() + start;
            const char* const last = text.data() + comma;
            const auto [end, problem] = std::from_chars(first, last, weight);
            if (problem != std::errc {} || end != last)
                throw UsageError(
                    "--weights " + text + " is not understood: give numbers like 0.5,0.5.");
            weights.push_back(weight);
            start = comma + 1;
        }
        return weights;
    }

    void chooseWeights(engine::OnePassOptions& pass, const Options& options)
    {
        if (int(!options.weights.empty()) + int(options.closest) + int(options.uniform) != 1)
            throw UsageError("Choose one of --weights, --closest and --uniform.");
        pass.choice = options.closest ? engine::WeightChoice::closest
            : options.uniform         ? engine::WeightChoice::uniform
                                      : engine::WeightChoice::given;
        if (pass.choice != engine::WeightChoice::given)
            return;
        const engine::Weights weights = weightsIn(options.weights);
        if (weights.size() != options.geodesic.sources.size())
            throw UsageError("--weights has " + std::to_string(weights.size()) + " numbers for "
                + std::to_string(options.geodesic.sources.size()) + " sources.");
        try {
            pass.weights = engine::checkedWeights(weights);
        } catch (const engine::Error& error) {
            throw UsageError(error.what());
        }
    }

    engine::OnePassOptions passOf(const Options& options, const Session& session)
    {
        const std::vector<std::string> formats = engine::exportFormats();
        if (std::ranges::find(formats, options.format) == formats.end())
            throw UsageError(
                "--format " + options.format + " is not in this version; npz and folder are.");
        engine::OnePassOptions pass;
        pass.geodesic = geodesicOptionsOf(options.geodesic, session.options);
        chooseWeights(pass, options);
        std::vector<engine::DatasetRequest> requests
            = requestsOf(options.geodesic, session.options);
        pass.target = requests.front();
        pass.sources.assign(requests.begin() + 1, requests.end());
        pass.shape = shapeWishOf(options.geodesic.data);
        pass.exported.count = options.count;
        pass.exported.seed = options.exportSeed.value_or(session.options.seed);
        pass.exported.labels = engine::exportLabelsNamed(options.labels);
        pass.format = options.format;
        pass.out = options.out;
        pass.requireConverged = options.geodesic.distance.requireConverged;
        pass.command = session.commandLine;
        return pass;
    }

    Json reportOf(const engine::OnePass& pass, const Options& options, const Session& session)
    {
        Json json { { "out", options.out }, { "format", options.format },
            { "recipe", options.out + ".recipe.json" }, { "written", pass.written },
            { "images", pass.exported->dataset.size() }, { "weights", pass.recipe.weights },
            { "value", pass.geodesic.distances.total.at(pass.recipe.weights) },
            { "class_names", pass.exported->dataset.classNames },
            { "source_names", pass.exported->sourceNames } };
        json.update(jsonOf(pass.geodesic, options.geodesic.distance));
        json["label_kind"] = options.labels;
        json["device"] = pass.recipe.device;
        json["seconds"] = { { "read", pass.readSeconds }, { "geodesic", pass.geodesic.seconds },
            { "write", pass.writeSeconds }, { "total", session.secondsSinceStart() } };
        json["peak_bytes"] = peakBytes();
        return json;
    }

    void print(const engine::OnePass& pass, const Options& options, const Session& session)
    {
        std::cout << textOf(pass.geodesic, pass.exported->sourceNames) << "Weights:";
        for (const double weight : pass.recipe.weights)
            std::cout << ' ' << numberText(weight);
        std::cout << "; distance squared to the target "
                  << numberText(pass.geodesic.distances.total.at(pass.recipe.weights)) << '\n';
        if (pass.written)
            std::cout << pass.exported->dataset.size() << " images in " << options.out
                      << ", their recipe in " << options.out << ".recipe.json\n";
        std::cout << effort(session.secondsSinceStart(), pass.recipe.device) << '\n';
    }

    int run(const Options& options, const Session& session)
    {
        const engine::OnePassOptions pass = passOf(options, session);
        const engine::OnePass done = engine::onePass(pass, session.device(), session.progress);
        if (session.options.json)
            printJson(reportOf(done, options, session));
        else
            print(done, options, session);
        return exitCodeFor(done.geodesic.converged(), options.geodesic.distance);
    }

} // namespace

Command addBlend(CLI::App& parent, CommonOptions& common)
{
    auto options = std::make_shared<Options>();
    CLI::App* command
        = parent.add_subcommand("blend", "Write the dataset at a point of the simplex");
    addGeodesicOptions(*command, options->geodesic, "sharp", "--label-distance");
    command->add_option(
        "--weights", options->weights, "One weight for each source, as 0.2,0.3,0.5");
    command->add_flag("--closest", options->closest, "The weights closest to the target");
    command->add_flag("--uniform", options->uniform, "Equal weights");
    command->add_option("--out", options->out, "The file or folder to write")->required();
    command->add_option("--format", options->format, "npz or folder")->capture_default_str();
    command->add_option("--count", options->count, "So many images, stratified; default all")
        ->check(aboveZero());
    command
        ->add_option("--export-seed", options->exportSeed,
            "Which images are taken and which labels drawn; default --seed")
        ->check(wholeNumber());
    command
        ->add_option("--labels", options->labels,
            "soft: shares of the classes; argmax: the largest; sampled: one drawn by its share")
        ->check(CLI::IsMember({ "soft", "argmax", "sampled" }))
        ->capture_default_str();
    addCommonOptions(*command, common);
    return { command, [options](const Session& session) { return run(*options, session); } };
}

} // namespace app
