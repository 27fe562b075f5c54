// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render.h"

#include "app/dataset_card.h"
#include "app/figure_file.h"
#include "app/report.h"
#include "app/session_file.h"
#include "engine/service/dataset_shelf.h"

namespace app {
namespace {

    /// A session as it was saved, or a new document of the datasets.
    void fill(Document& document, const CommandLine& line)
    {
        engine::require(
            line.sessions.isEmpty() || (line.sessions.size() == 1 && line.datasets.empty()),
            "wander render takes one session, or datasets.");
        if (!line.sessions.isEmpty()) {
            const SavedSession session = readSession(line.sessions.front());
            requireAllThere(session);
            return document.reset(session.state);
        }
        std::vector<engine::DatasetRequest> requests;
        for (const engine::DatasetRequest& request : line.datasets)
            requests.push_back(withDefaultSample(request));
        document.addDatasets(requests.empty() ? builtinExample() : requests, true);
    }

    /// Reads and solves what the document holds, in this thread.
    Exhibit solved(const DocumentState& state, const engine::ExplorationInputs& inputs)
    {
        engine::DatasetShelf shelf;
        const engine::WholeDataset whole
            = [&](const engine::DatasetRequest& request, const engine::Progress& progress) {
                  if (!shelf.find(request))
                      shelf.put(request,
                          std::make_shared<const engine::Dataset>(
                              engine::readDataset(engine::wholeRequest(request), progress)));
                  return shelf.find(request);
              };
        Exhibit exhibit;
        exhibit.result
            = std::make_shared<const engine::ExplorationResult>(engine::explore(inputs, whole));
        QStringList names;
        for (const engine::DatasetRequest& source : inputs.sources)
            names << titleOf(source, shelf.find(source));
        exhibit.scene = sceneOf(*exhibit.result, names, state.weights);
        for (const PinnedWeights& pin : state.pins)
            exhibit.scene.pins.push_back({ pin.name, pin.weights });
        exhibit.target = titleOf(inputs.target, shelf.find(inputs.target));
        return exhibit;
    }

    /// The path asked for, drawn on the simplex as the window draws it.
    void choosePath(Exhibit& exhibit, const DocumentState& state, const QString& name)
    {
        for (const NamedPath& path : state.paths)
            if (!exhibit.path && (name.isEmpty() || path.name == name))
                exhibit.path = path;
        if (!exhibit.path && !name.isEmpty())
            throw UsageError("There is no path called " + name.toStdString() + ".");
        if (!exhibit.path)
            return;
        exhibit.scene.paths = { exhibit.path->path };
        exhibit.scene.currentPath = 0;
    }

    bool needsPairs(const RenderOptions& options)
    {
        return options.report || options.figure.kind == FigureKind::datasets
            || options.figure.kind == FigureKind::distances;
    }

} // namespace

void render(const CommandLine& line)
{
    Document document;
    fill(document, line);
    const std::optional<engine::ExplorationInputs> inputs = document.inputs();
    engine::require(inputs.has_value(), "wander render needs at least one source and a target.");
    Exhibit exhibit = solved(document.state(), *inputs);
    RenderOptions options = line.render;
    choosePath(exhibit, document.state(), options.path);
    exhibit.scene.weights = wishedWeights(options, exhibit.scene.weights, *exhibit.scene.closest);
    options.figure.source = wishedSource(options, exhibit.scene.sources);
    if (isFilm(options.out))
        return writeFilm(exhibit, options.film, options.out);
    if (needsPairs(options))
        exhibit.pairs = std::make_shared<const engine::PairwiseDistances>(
            engine::pairwiseDistances(*exhibit.result));
    options.report ? writeReport(exhibit, options.out)
                   : writeFigure(exhibit, options.figure, options.out);
}

} // namespace app
