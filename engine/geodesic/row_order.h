// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a blend are shown, and in what order. Rows keep their numbers: base rows are the
// only names that images have.
#pragma once
#include "engine/geodesic/row_traits.h"

namespace engine {

enum class RowKey {
    order,     ///< as the base has them
    baseClass, ///< the target's class that the row comes from
    dominantClass,
    entropy, ///< of the soft label
    moved    ///< distance from the base
};

struct RowWish {
    RowKey key = RowKey::order;
    bool descending = false;
    std::vector<int> baseClasses;     ///< keep rows of these; empty: of all
    std::vector<int> dominantClasses; ///< columns of the concatenated labels; empty: all

    bool operator==(const RowWish&) const = default;
    bool everything() const { return baseClasses.empty() && dominantClasses.empty(); }
    /// Whether other weights may give another order.
    bool followsWeights() const
    {
        return !dominantClasses.empty() || (key != RowKey::order && key != RowKey::baseClass);
    }
};

struct RowOrder {
    RowWish wish;
    Weights weights;
    std::vector<int> rows;                   ///< base rows
    std::vector<std::size_t> baseCounts;     ///< (K) rows of each class of the target, unfiltered
    std::vector<std::size_t> dominantCounts; ///< (classes) rows by dominant class, unfiltered
};

using RowOrderPtr = std::shared_ptr<const RowOrder>;

/// Equal keys stay in the base's order, descending too.
RowOrder rowOrderOf(
    const Geodesic& geodesic, const RowTraits& traits, const Weights& weights, const RowWish& wish);

} // namespace engine
