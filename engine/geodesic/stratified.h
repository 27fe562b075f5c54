// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Some of many labelled points, every class in its share.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace engine {

/// `count` row numbers, ascending; of each class its share (largest remainders), chosen by the
/// seed. All rows where count is at least their number.
std::vector<int> stratifiedRows(
    std::span<const int> labels, int classes, std::size_t count, std::uint64_t seed);

} // namespace engine
