// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Some of many labelled points, every class in its share.
#pragma once
#include "engine/data/features.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace engine {

/// `count` row numbers, ascending; of each class its share (largest remainders), chosen by the
/// seed. All rows where count is at least their number.
std::vector<int> stratifiedRows(
    std::span<const int> labels, int classes, std::size_t count, std::uint64_t seed);

/// Points by row number, in the order given, repeats allowed.
LabelledFeatures rowsOf(const LabelledFeatures& points, std::span<const int> rows);

} // namespace engine
