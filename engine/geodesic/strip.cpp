// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/strip.h"

#include <algorithm>
#include <cassert>

namespace engine {

Strip stripOf(const Geodesic& geodesic, const ImageShape& shape, const std::vector<Weights>& stops,
    std::span<const int> rows, const Progress& progress)
{
    const std::size_t R = rows.size();
    const std::size_t T = stops.size();
    const std::size_t values = shape.values();
    Strip strip { .shape = shape, .rows = { rows.begin(), rows.end() }, .stops = stops };
    strip.pixels.resize(R * T * values);
    strip.labels.resize(static_cast<Index>(R * T), geodesic.classes());
    for (std::size_t t = 0; t < T; ++t) {
        progress.step(static_cast<long long>(t), static_cast<long long>(T));
        const Preview preview = previewOf(geodesic, stops[t], shape, rows);
        for (std::size_t r = 0; r < R; ++r) {
            const std::size_t place = r * T + t;
            std::ranges::copy(preview.image(r),
                strip.pixels.begin() + static_cast<std::ptrdiff_t>(place * values));
            strip.labels.row(static_cast<Index>(place)) = preview.labels.row(static_cast<Index>(r));
        }
    }
    return strip;
}

std::vector<Weights> stopsBetween(const Weights& a, const Weights& b, int count)
{
    assert(a.size() == b.size() && count >= 1);
    std::vector<Weights> stops;
    for (int i = 0; i < count; ++i) {
        const double t = count > 1 ? double(i) / (count - 1) : 0;
        Weights stop(a.size());
        for (std::size_t s = 0; s < a.size(); ++s)
            stop[s] = (1 - t) * a[s] + t * b[s];
        stops.push_back(stop);
    }
    return stops;
}

} // namespace engine
