// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/geodesics.h"

#include <numeric>

namespace support {

engine::LabelledFeatures randomPoints(
    int points, int dimension, int classes, engine::Random& random)
{
    engine::LabelledFeatures features;
    features.classes = classes;
    features.X.resize(points, dimension);
    for (engine::Index i = 0; i < features.X.size(); ++i)
        features.X.data()[i] = static_cast<float>(random.uniform());
    for (int i = 0; i < points; ++i)
        features.labels.push_back(i % classes);
    return features;
}

engine::Geodesic randomGeodesic(const GeodesicOptions& options)
{
    engine::Random random(options.seed);
    engine::Geodesic geodesic;
    geodesic.base = std::make_shared<engine::LabelledFeatures>(
        randomPoints(options.points, options.dimension, options.baseClasses, random));
    geodesic.baseRecord.resize(static_cast<std::size_t>(options.points));
    std::iota(geodesic.baseRecord.begin(), geodesic.baseRecord.end(), 0);
    geodesic.classOffset = { 0 };
    for (const int classes : options.classes) {
        const auto source = randomPoints(options.points, options.dimension, classes, random);
        geodesic.maps.push_back(engine::mixupMap(source, options.points, random.next()));
        geodesic.classOffset.push_back(geodesic.classOffset.back() + classes);
    }
    return geodesic;
}

} // namespace support
