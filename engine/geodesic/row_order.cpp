// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/row_order.h"

#include <algorithm>
#include <numeric>

namespace engine {

namespace {

    std::vector<std::size_t> countsOf(const std::vector<int>& classes, int count)
    {
        std::vector<std::size_t> counts(static_cast<std::size_t>(count), 0);
        for (const int k : classes)
            ++counts[static_cast<std::size_t>(k)];
        return counts;
    }

    /// Leaves only rows whose class is among the wanted; none wanted means all.
    void keepClasses(
        std::vector<int>& rows, const std::vector<int>& classOfRow, const std::vector<int>& wanted)
    {
        if (wanted.empty())
            return;
        const int most = *std::ranges::max_element(wanted);
        std::vector<bool> keep(static_cast<std::size_t>(most) + 1, false);
        for (const int k : wanted)
            keep[static_cast<std::size_t>(k)] = true;
        std::erase_if(rows, [&](int row) {
            const auto k = static_cast<std::size_t>(classOfRow[static_cast<std::size_t>(row)]);
            return k >= keep.size() || !keep[k];
        });
    }

    template <class Value>
    void sortBy(std::vector<int>& rows, const std::vector<Value>& key, bool descending)
    {
        const auto of = [&](int row) { return key[static_cast<std::size_t>(row)]; };
        if (descending)
            std::ranges::stable_sort(rows, std::ranges::greater {}, of);
        else
            std::ranges::stable_sort(rows, std::ranges::less {}, of);
    }

} // namespace

RowOrder rowOrderOf(
    const Geodesic& geodesic, const RowTraits& traits, const Weights& weights, const RowWish& wish)
{
    const LabelledFeatures& base = *geodesic.base;
    const std::vector<int> dominant = dominantClassAt(traits, weights);
    RowOrder order { .wish = wish,
        .weights = weights,
        .rows = std::vector<int>(base.labels.size()),
        .baseCounts = countsOf(base.labels, base.classes),
        .dominantCounts = countsOf(dominant, geodesic.classes()) };
    std::iota(order.rows.begin(), order.rows.end(), 0);
    keepClasses(order.rows, base.labels, wish.baseClasses);
    keepClasses(order.rows, dominant, wish.dominantClasses);
    switch (wish.key) {
    case RowKey::order:
        if (wish.descending)
            std::ranges::reverse(order.rows);
        break;
    case RowKey::baseClass:
        sortBy(order.rows, base.labels, wish.descending);
        break;
    case RowKey::dominantClass:
        sortBy(order.rows, dominant, wish.descending);
        break;
    case RowKey::entropy:
        sortBy(order.rows, entropyAt(traits, weights), wish.descending);
        break;
    case RowKey::moved:
        sortBy(order.rows, movedAt(traits, weights), wish.descending);
        break;
    }
    return order;
}

} // namespace engine
