// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wander-batch info: what is in a dataset.
#include "app/batch/data_options.h"
#include "app/batch/report.h"

#include "engine/data/grouped_number.h"

#include <algorithm>
#include <iostream>

namespace app {

namespace {

    struct InfoOptions {
        std::vector<std::string> data;
        DataOptions selection;
    };

    Json infoOf(const engine::Dataset& dataset)
    {
        Json json = jsonOf(dataset);
        const auto [low, high] = std::ranges::minmax_element(dataset.pixels);
        json["counts"] = engine::classCounts(dataset);
        json["class_names"] = dataset.classNames;
        json["value_range"] = { *low, *high };
        json["checksum"] = engine::contentChecksum(dataset);
        return json;
    }

    std::string shapeText(const engine::ImageShape& shape)
    {
        return std::to_string(shape.height) + " x " + std::to_string(shape.width) + " x "
            + std::to_string(shape.channels);
    }

    void printInfo(const engine::Dataset& dataset)
    {
        const auto [low, high] = std::ranges::minmax_element(dataset.pixels);
        const engine::Provenance& provenance = dataset.provenance;
        Table table(Table::Align::left);
        table.add({ "  Images", engine::groupedNumber(dataset.size()) });
        if (!provenance.selection.empty())
            table.add({ "  Selection", provenance.selection });
        table.add({ "  Shape", shapeText(dataset.shape) });
        table.add({ "  Values", std::to_string(*low) + " to " + std::to_string(*high) });
        table.add({ "  Format", provenance.format });
        table.add({ "  Checksum", engine::contentChecksum(dataset) });
        const std::vector<std::size_t> counts = engine::classCounts(dataset);
        table.add({ "  Classes", std::to_string(counts.size()) });
        for (std::size_t k = 0; k < counts.size(); ++k)
            table.add({ "    " + dataset.classNames[k], engine::groupedNumber(counts[k]) });
        std::cout << dataset.name << "\n  " << provenance.location << '\n' << table.text();
        for (const std::string& note : provenance.notes)
            std::cout << "  " << note << '\n';
    }

    int runInfo(const InfoOptions& options, const Session& session)
    {
        std::vector<engine::Dataset> datasets;
        for (const std::string& argument : options.data) {
            const auto request = requestOf(argument, options.selection, session.options.seed);
            datasets.push_back(engine::readDataset(
                request, session.progress.phase("Reading " + request.location)));
        }
        if (session.options.json) {
            Json list = Json::array();
            for (const engine::Dataset& dataset : datasets)
                list.push_back(infoOf(dataset));
            printJson(
                { { "datasets", list }, { "seconds", { { "total", session.secondsSinceStart() } } },
                    { "peak_bytes", peakBytes() } });
            return kDone;
        }
        for (std::size_t i = 0; i < datasets.size(); ++i) {
            std::cout << (i > 0 ? "\n" : "");
            printInfo(datasets[i]);
        }
        return kDone;
    }

} // namespace

Command addInfo(CLI::App& parent, CommonOptions& common)
{
    auto options = std::make_shared<InfoOptions>();
    CLI::App* command = parent.add_subcommand("info", "Shape, classes, counts and checksum");
    command->add_option("DATA", options->data, "Datasets")->required();
    addSelectionOptions(*command, options->selection);
    addCommonOptions(*command, common);
    return { command, [options](const Session& session) { return runInfo(*options, session); } };
}

} // namespace app
