// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render.h"

#include "app/dataset_card.h"
#include "app/document.h"
#include "app/figure.h"
#include "engine/service/dataset_shelf.h"

#include <QFileInfo>
#include <QSaveFile>

namespace app {

void render(const CommandLine& line)
{
    Document document;
    std::vector<engine::DatasetRequest> requests;
    for (const engine::DatasetRequest& request : line.datasets)
        requests.push_back(withDefaultSample(request));
    document.addDatasets(requests.empty() ? builtinExample() : requests, true);
    const std::optional<engine::ExplorationInputs> inputs = document.inputs();
    engine::require(inputs.has_value(), "wander render needs at least one source and a target.");

    engine::DatasetShelf shelf;
    const engine::WholeDataset whole
        = [&](const engine::DatasetRequest& request, const engine::Progress& progress) {
              if (!shelf.find(request))
                  shelf.put(request,
                      std::make_shared<const engine::Dataset>(
                          engine::readDataset(engine::wholeRequest(request), progress)));
              return shelf.find(request);
          };
    const auto result
        = std::make_shared<const engine::ExplorationResult>(engine::explore(*inputs, whole));

    QStringList names;
    for (const engine::DatasetRequest& source : inputs->sources)
        names << titleOf(source, shelf.find(source));
    const auto weights = engine::uniformSimplexWeights(static_cast<int>(names.size()));
    const QPalette palette = line.dark ? widgets::darkPalette() : widgets::lightPalette();
    const Figure figure { sceneOf(*result, names, weights), result, palette,
        titleOf(inputs->target, shelf.find(inputs->target)) };
    QSaveFile file(line.out);
    const QByteArray format = QFileInfo(line.out).suffix().toLatin1();
    const bool written = file.open(QIODevice::WriteOnly)
        && paintFigure(figure, line.size).save(&file, format.isEmpty() ? "png" : format.constData())
        && file.commit();
    engine::require(written,
        "Cannot write " + line.out.toStdString() + ": " + file.errorString().toStdString() + ".");
}

} // namespace app
