// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/read_alike.h"
#include "engine/data/common_shape.h"

#include <algorithm>
#include <cassert>
#include <chrono>

namespace engine {

namespace {

    ImageShape shapeFor(const ImageShape& model, const ShapeWish& wish)
    {
        return { .height = wish.height > 0 ? wish.height : model.height,
            .width = wish.width > 0 ? wish.width : model.width,
            .channels = wish.channels > 0 ? wish.channels : model.channels };
    }

} // namespace

AlikeDatasets readAlike(const std::vector<DatasetRequest>& requests, std::size_t model,
    const ShapeWish& wish, const Progress& progress)
{
    assert(model < requests.size());
    const auto start = std::chrono::steady_clock::now();
    AlikeDatasets alike;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const auto same
            = std::find(requests.begin(), requests.end(), requests[i]) - requests.begin();
        const auto earlier = static_cast<std::size_t>(same);
        if (earlier < i) {
            alike.datasets.push_back(alike.datasets[earlier]);
            alike.checksums.push_back(alike.checksums[earlier]);
            continue;
        }
        const Progress reading = progress.phase("Reading " + requests[i].location);
        alike.datasets.push_back(
            std::make_shared<const Dataset>(readDataset(requests[i], reading)));
        alike.checksums.push_back(contentChecksum(*alike.datasets.back()));
    }
    alike.shape = shapeFor(alike.datasets[model]->shape, wish);
    for (DatasetPtr& dataset : alike.datasets) {
        if (dataset->shape != alike.shape)
            dataset = std::make_shared<const Dataset>(
                toShape(*dataset, alike.shape, progress.phase("Resizing " + dataset->name)));
    }
    alike.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return alike;
}

} // namespace engine
