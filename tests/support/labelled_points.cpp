// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/labelled_points.h"

#include "engine/random.h"

#include <numeric>

namespace support {

using namespace engine;

LabelledFeatures labelledClouds(const CloudOptions& options)
{
    Random random(options.seed);
    MatrixD centres(options.classes, options.dimension);
    MatrixD scales(options.classes, options.dimension);
    for (Index i = 0; i < centres.size(); ++i) {
        centres.data()[i] = options.separation * random.normal();
        scales.data()[i] = random.uniform(0.5, 1.5);
    }
    LabelledFeatures features { MatrixF(options.points, options.dimension), {}, options.classes };
    for (Index i = 0; i < options.points; ++i) {
        const int k = static_cast<int>(i % options.classes);
        features.labels.push_back(k);
        for (Index d = 0; d < options.dimension; ++d)
            features.X(i, d) = static_cast<float>(centres(k, d) + scales(k, d) * random.normal());
    }
    return features;
}

LabelledFeatures imagesOfBytes(const std::vector<int>& points, Index dimension, std::uint64_t seed)
{
    Random random(seed);
    LabelledFeatures features;
    features.classes = static_cast<int>(points.size());
    for (int k = 0; k < features.classes; ++k)
        features.labels.insert(features.labels.end(),
            static_cast<std::size_t>(points[static_cast<std::size_t>(k)]), k);
    random.shuffle(features.labels);
    features.X.resize(std::ssize(features.labels), dimension);
    for (Index i = 0; i < features.X.size(); ++i)
        features.X.data()[i] = static_cast<float>(random.below(256)) / 255.0F;
    return features;
}

LabelledFeatures moved(const LabelledFeatures& features, const VectorF& shift)
{
    LabelledFeatures result = features;
    result.X.rowwise() += shift.transpose();
    return result;
}

LabelledFeatures shuffled(const LabelledFeatures& features, std::uint64_t seed)
{
    std::vector<std::size_t> order(features.labels.size());
    std::iota(order.begin(), order.end(), 0U);
    Random(seed).shuffle(order);
    LabelledFeatures result = features;
    for (std::size_t i = 0; i < order.size(); ++i) {
        result.X.row(static_cast<Index>(i)) = features.X.row(static_cast<Index>(order[i]));
        result.labels[i] = features.labels[order[i]];
    }
    return result;
}

LabelledFeatures relabelled(const LabelledFeatures& features, const std::vector<int>& newClass)
{
    LabelledFeatures result = features;
    for (int& label : result.labels)
        label = newClass[static_cast<std::size_t>(label)];
    return result;
}

LabelledFeatures doubled(const LabelledFeatures& features)
{
    LabelledFeatures result = features;
    result.X.resize(2 * features.size(), features.dimension());
    result.X << features.X, features.X;
    result.labels.insert(result.labels.end(), features.labels.begin(), features.labels.end());
    return result;
}

FeaturesPtr shared(LabelledFeatures features)
{
    return std::make_shared<const LabelledFeatures>(std::move(features));
}

MatrixD normals(Index rows, Index columns, std::uint64_t seed)
{
    Random random(seed);
    MatrixD X(rows, columns);
    for (Index i = 0; i < X.size(); ++i)
        X.data()[i] = random.normal();
    return X;
}

} // namespace support
