// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/blend.h"
#include "engine/error.h"

#include <cassert>
#include <numeric>

namespace engine {

namespace {

    constexpr Index kRowsBetweenLooks = 1024;

    std::vector<int> chosenRows(const Geodesic& geodesic, std::span<const int> rows)
    {
        if (!rows.empty())
            return { rows.begin(), rows.end() };
        std::vector<int> all(static_cast<std::size_t>(geodesic.base->size()));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }

} // namespace

Blend blendAt(const Geodesic& geodesic, const Weights& weights, std::span<const int> rows,
    const Progress& progress)
{
    assert(static_cast<int>(weights.size()) == geodesic.sources());
    const std::vector<int> chosen = chosenRows(geodesic, rows);
    const auto R = static_cast<Index>(chosen.size());
    Blend blend { .weights = weights,
        .images = MatrixF::Zero(R, geodesic.base->dimension()),
        .labels = MatrixF::Zero(R, geodesic.classes()) };
    for (std::size_t s = 0; s < weights.size(); ++s) {
        const SourceMap& map = geodesic.maps[s];
        const auto w = static_cast<float>(weights[s]);
        if (w == 0)
            continue;
        const Index firstClass = geodesic.classOffset[s];
        for (Index r = 0; r < R; ++r) {
            if (r % kRowsBetweenLooks == 0)
                progress.check();
            const int row = chosen[static_cast<std::size_t>(r)];
            blend.images.row(r) += w * map.images.row(row); // (22)
            blend.labels.row(r).segment(firstClass, map.labels.cols())
                = w * map.labels.row(row); // (23)
        }
    }
    return blend;
}

Blend mccannAt(const Geodesic& geodesic, int source, double t, std::span<const int> rows)
{
    assert(source >= 0 && source < geodesic.sources());
    require(t >= 0 && t <= 1, "The position on a path must lie between 0 and 1.");
    const LabelledFeatures& base = *geodesic.base;
    const SourceMap& map = geodesic.maps[static_cast<std::size_t>(source)];
    const std::vector<int> chosen = chosenRows(geodesic, rows);
    const auto R = static_cast<Index>(chosen.size());
    const auto end = static_cast<float>(t);
    const float start = 1 - end;
    Blend blend { .weights = { 1 - t, t },
        .images = MatrixF(R, base.dimension()),
        .labels = MatrixF::Zero(R, base.classes + map.labels.cols()) };
    for (Index r = 0; r < R; ++r) { // (21)
        const int row = chosen[static_cast<std::size_t>(r)];
        blend.images.row(r) = start * base.X.row(row) + end * map.images.row(row);
        blend.labels(r, base.labels[static_cast<std::size_t>(row)]) = start;
        blend.labels.row(r).tail(map.labels.cols()) = end * map.labels.row(row);
    }
    return blend;
}

} // namespace engine
