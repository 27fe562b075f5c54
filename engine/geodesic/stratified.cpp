// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/stratified.h"
#include "engine/random.h"

#include <algorithm>
#include <numeric>

namespace engine {

namespace {

    /// How many of each class: shares rounded down, what is left to the largest remainders.
    std::vector<std::size_t> sharesOf(
        const std::vector<std::vector<int>>& members, std::size_t total, std::size_t count)
    {
        std::vector<std::size_t> shares(members.size());
        std::vector<std::size_t> order(members.size());
        std::iota(order.begin(), order.end(), std::size_t { 0 });
        std::size_t left = count;
        for (std::size_t k = 0; k < members.size(); ++k) {
            shares[k] = members[k].size() * count / total;
            left -= shares[k];
        }
        std::ranges::stable_sort(order, [&](std::size_t one, std::size_t other) {
            return members[one].size() * count % total > members[other].size() * count % total;
        });
        for (std::size_t i = 0; i < left; ++i)
            ++shares[order[i]];
        return shares;
    }

} // namespace

std::vector<int> stratifiedRows(
    std::span<const int> labels, int classes, std::size_t count, std::uint64_t seed)
{
    if (count >= labels.size()) {
        std::vector<int> all(labels.size());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    std::vector<std::vector<int>> members(static_cast<std::size_t>(classes));
    for (std::size_t i = 0; i < labels.size(); ++i)
        members[static_cast<std::size_t>(labels[i])].push_back(static_cast<int>(i));
    const std::vector<std::size_t> shares = sharesOf(members, labels.size(), count);
    Random random(seed);
    std::vector<int> rows;
    rows.reserve(count);
    for (std::size_t k = 0; k < members.size(); ++k) {
        random.shuffle(members[k]);
        rows.insert(rows.end(), members[k].begin(),
            members[k].begin() + static_cast<std::ptrdiff_t>(shares[k]));
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace engine
