// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several datasets read and brought to one shape, so that distances between them have a meaning.
#pragma once
#include "engine/data/read_dataset.h"

namespace engine {

/// 0 takes the value of the model.
struct ShapeWish {
    int height = 0;
    int width = 0;
    int channels = 0; ///< 1 grey, 3 colour

    bool operator==(const ShapeWish&) const = default;
};

struct AlikeDatasets {
    ImageShape shape;
    std::vector<DatasetPtr> datasets;   ///< one for each request, all of the shape
    std::vector<std::string> checksums; ///< contentChecksum of each as it was read
    double seconds = 0;
};

/// `model` is the request whose images set the shape. What is asked for twice is read once.
AlikeDatasets readAlike(const std::vector<DatasetRequest>& requests, std::size_t model,
    const ShapeWish& wish = {}, const Progress& progress = {});

} // namespace engine
