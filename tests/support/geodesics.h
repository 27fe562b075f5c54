// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Geodesics made by hand, without a solver: maps to random images with known parents.
#pragma once
#include "engine/geodesic/geodesic.h"
#include "engine/random.h"

#include <vector>

namespace support {

struct GeodesicOptions {
    int points = 60; ///< of the base and of every source
    int dimension = 784;
    std::vector<int> classes = { 3, 2, 4 }; ///< of each source
    int baseClasses = 2;
    std::uint64_t seed = 1;
};

/// Points with every value in [0, 1) and labels in turn.
engine::LabelledFeatures randomPoints(
    int points, int dimension, int classes, engine::Random& random);

/// Sharp maps by random parents; no distances.
engine::Geodesic randomGeodesic(const GeodesicOptions& options = {});

} // namespace support
