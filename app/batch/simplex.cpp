// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wander-batch simplex: where in the simplex of the sources the target lies.
#include "app/batch/geodesic_options.h"

#include <iostream>

namespace app {

namespace {

    Json reportOf(const engine::Geodesic& geodesic, const engine::AlikeDatasets& inputs,
        const GeodesicChoices& choices, const engine::Device& device, const Session& session)
    {
        Json json = jsonOf(geodesic, choices.distance);
        Json sources = Json::array();
        Json sizes = Json::array();
        for (std::size_t s = 1; s < inputs.datasets.size(); ++s) {
            sources.push_back(jsonOf(*inputs.datasets[s]));
            sizes.push_back(inputs.datasets[s]->size());
        }
        double planSeconds = 0;
        for (const engine::SourceRelation& relation : geodesic.relations)
            planSeconds += relation.solver.seconds;
        json["target"] = jsonOf(*inputs.datasets[0]);
        json["sources"] = sources;
        json["sizes"] = { { "target", inputs.datasets[0]->size() }, { "sources", sizes } };
        json["device"] = device.name;
        json["seconds"] = { { "read", inputs.seconds }, { "plan", planSeconds },
            { "geodesic", geodesic.seconds }, { "total", session.secondsSinceStart() } };
        json["peak_bytes"] = peakBytes();
        return json;
    }

    int run(const GeodesicChoices& choices, const Session& session)
    {
        const engine::GeodesicOptions options = geodesicOptionsOf(choices, session.options);
        const engine::AlikeDatasets inputs = engine::readAlike(
            requestsOf(choices, session.options), 0, shapeWishOf(choices.data), session.progress);
        std::vector<engine::FeaturesPtr> points;
        for (const engine::DatasetPtr& dataset : inputs.datasets)
            points.push_back(
                std::make_shared<engine::LabelledFeatures>(engine::featuresOf(*dataset)));
        const engine::Device device = session.device();
        const engine::Geodesic geodesic
            = engine::geodesicBetween({ points.begin() + 1, points.end() }, points.front(), options,
                device, session.progress);

        if (session.options.json) {
            printJson(reportOf(geodesic, inputs, choices, device, session));
        } else {
            std::vector<std::string> names;
            for (std::size_t s = 1; s < inputs.datasets.size(); ++s)
                names.push_back(title(*inputs.datasets[s]));
            std::cout << "Target: " << title(*inputs.datasets[0]) << "\n\n"
                      << textOf(geodesic, names) << effort(session.secondsSinceStart(), device.name)
                      << '\n';
        }
        return exitCodeFor(geodesic.converged(), choices.distance);
    }

} // namespace

Command addSimplex(CLI::App& parent, CommonOptions& common)
{
    auto choices = std::make_shared<GeodesicChoices>();
    CLI::App* command = parent.add_subcommand(
        "simplex", "Distances from a target to the blends of several sources");
    addGeodesicOptions(*command, *choices, "barycentric");
    addCommonOptions(*command, common);
    return { command, [choices](const Session& session) { return run(*choices, session); } };
}

} // namespace app
