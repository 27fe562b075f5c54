// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Label distances by transport between the samples of two classes themselves, METHOD.md (1) and
// (6).
#pragma once
#include "engine/transport/label_distances.h"

#include <utility>
#include <vector>

namespace engine {

/// A class of the source and one of the target.
using ClassPair = std::pair<int, int>;

struct ClassTransport {
    VectorD values;     ///< (pairs) squared distances
    int unfinished = 0; ///< solves that did not converge
    std::string remark; ///< a sentence about them
};

/// (1): exact and certified, uniform weights, squared Euclidean cost. Several pairs at a time.
ClassTransport exactClassTransport(const LabelledFeatures& source, const LabelledFeatures& target,
    const std::vector<ClassPair>& pairs, const Device& device, const Progress& progress = {});

/// (6) debiased by (14); epsilon 0: 0.01 of the mean cost of each pair.
ClassTransport sinkhornClassTransport(const LabelledFeatures& source,
    const LabelledFeatures& target, const std::vector<ClassPair>& pairs, double epsilon,
    const Device& device, const Progress& progress = {});

} // namespace engine
