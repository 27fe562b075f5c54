// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What distances are measured on: points with a class each.
#pragma once
#include "engine/data/dataset.h"
#include "engine/matrix.h"

namespace engine {

struct LabelledFeatures {
    MatrixF X; ///< (N, D)
    std::vector<int> labels; ///< (N), each in 0..K-1
    int classes = 0; ///< K

    Index size() const { return X.rows(); }
    Index dimension() const { return X.cols(); }
};

using FeaturesPtr = std::shared_ptr<const LabelledFeatures>;

/// Pixels / 255, row-major, channels last: D = H W C.
LabelledFeatures featuresOf(const Dataset& dataset);

} // namespace engine
