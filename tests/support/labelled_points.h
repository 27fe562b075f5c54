// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Labelled points made by hand for tests of transport: clouds, shifts, permutations.
#pragma once
#include "engine/data/features.h"

#include <cstdint>
#include <vector>

namespace support {

struct CloudOptions {
    engine::Index points = 60;
    engine::Index dimension = 5;
    int classes = 3;
    double separation = 2; ///< of the class centres, in standard deviations
    std::uint64_t seed = 1;
};

/// Gaussian clouds, a class each, the labels in turn; every class has its own scales.
engine::LabelledFeatures labelledClouds(const CloudOptions& options = {});

/// Images of random bytes over 255, so many in each class, in mixed order.
engine::LabelledFeatures imagesOfBytes(
    const std::vector<int>& points, engine::Index dimension, std::uint64_t seed);

/// The same points, every one moved by `shift` (D).
engine::LabelledFeatures moved(
    const engine::LabelledFeatures& features, const engine::VectorF& shift);

/// The same points and labels in another order.
engine::LabelledFeatures shuffled(const engine::LabelledFeatures& features, std::uint64_t seed);

/// Class k becomes class newClass[k].
engine::LabelledFeatures relabelled(
    const engine::LabelledFeatures& features, const std::vector<int>& newClass);

/// Every point twice.
engine::LabelledFeatures doubled(const engine::LabelledFeatures& features);

engine::FeaturesPtr shared(engine::LabelledFeatures features);

/// A matrix of standard normal numbers.
engine::MatrixD normals(engine::Index rows, engine::Index columns, std::uint64_t seed);

} // namespace support
