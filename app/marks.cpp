// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks.h"

#include <algorithm>

namespace app {
namespace {

    /// Class of the strongest parent of a row in a source; -1 where it has none.
    int parentClass(const engine::ExplorationResult& result, int source, int row)
    {
        const auto s = static_cast<std::size_t>(source);
        const auto r = static_cast<std::size_t>(row);
        const engine::SourceMap& map = result.shown().maps[s];
        if (map.parentStart[r] == map.parentStart[r + 1])
            return -1;
        const int parent = map.parentIndex[static_cast<std::size_t>(map.parentStart[r])];
        return result.sources[s]->labels[static_cast<std::size_t>(parent)];
    }

} // namespace

Marked markOfImage(const engine::ExplorationResult& result, int row)
{
    Marked marked { .row = row,
        .targetClass = result.shown().base->labels[static_cast<std::size_t>(row)] };
    for (int s = 0; s < result.shown().sources(); ++s)
        marked.sourceClasses.push_back(parentClass(result, s, row));
    return marked;
}

Marked markOfClasses(
    const engine::ExplorationResult& result, int targetClass, int source, int sourceClass)
{
    Marked marked { .targetClass = targetClass };
    marked.sourceClasses.assign(result.sources.size(), -1);
    marked.sourceClasses[static_cast<std::size_t>(source)] = sourceClass;
    return marked;
}

std::vector<bool> rowsMarked(const engine::ExplorationResult& result, const Marked& marked)
{
    const bool classes = marked.targetClass >= 0
        || std::ranges::any_of(marked.sourceClasses, [](int k) { return k >= 0; });
    if (marked.row >= 0 || !classes)
        return {};
    const std::vector<int>& base = result.shown().base->labels;
    std::vector<bool> rows(base.size(), true);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row] = marked.targetClass < 0 || base[row] == marked.targetClass;
        for (int s = 0; rows[row] && s < static_cast<int>(marked.sourceClasses.size()); ++s)
            rows[row] = marked.sourceClass(s) < 0
                || parentClass(result, s, static_cast<int>(row)) == marked.sourceClass(s);
    }
    return rows;
}

void Marks::mark(const Marked& marked)
{
    if (marked == now_)
        return;
    now_ = marked;
    Q_EMIT changed();
}

} // namespace app
