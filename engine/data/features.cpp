// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/features.h"

namespace engine {

LabelledFeatures featuresOf(const Dataset& dataset)
{
    using Bytes = Eigen::Matrix<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const Eigen::Map<const Bytes> pixels(dataset.pixels.data(), static_cast<Index>(dataset.size()),
        static_cast<Index>(dataset.shape.values()));
    return {
        .X = pixels.cast<float>() / 255.0F, .labels = dataset.labels, .classes = dataset.classes()
    };
}

} // namespace engine
