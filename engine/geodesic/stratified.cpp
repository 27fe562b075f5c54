// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/stratified.h"
#include "engine/data/selection.h"

namespace engine {

std::vector<int> stratifiedRows(
    std::span<const int> labels, int classes, std::size_t count, std::uint64_t seed)
{
    Dataset withoutPixels; // a selection looks at labels only
    withoutPixels.labels.assign(labels.begin(), labels.end());
    withoutPixels.classNames.resize(static_cast<std::size_t>(classes));
    const std::vector<std::size_t> records = selectedRecords(
        withoutPixels, { .kind = Selection::Kind::sample, .end = count, .seed = seed });
    return { records.begin(), records.end() };
}

LabelledFeatures rowsOf(const LabelledFeatures& points, std::span<const int> rows)
{
    LabelledFeatures chosen { MatrixF(static_cast<Index>(rows.size()), points.dimension()), {},
        points.classes };
    chosen.labels.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        chosen.X.row(static_cast<Index>(i)) = points.X.row(rows[i]);
        chosen.labels.push_back(points.labels[static_cast<std::size_t>(rows[i])]);
    }
    return chosen;
}

} // namespace engine
