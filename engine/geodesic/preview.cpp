// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/preview.h"
#include "engine/geodesic/blend.h"
#include "engine/geodesic/bytes.h"

#include <cassert>
#include <chrono>

namespace engine {

Preview previewOf(const Geodesic& geodesic, const Weights& weights, const ImageShape& shape,
    std::span<const int> rows)
{
    assert(static_cast<Index>(shape.values()) == geodesic.base->dimension());
    const auto start = std::chrono::steady_clock::now();
    Preview preview;
    preview.weights = weights;
    preview.shape = shape;
    preview.rows.assign(rows.begin(), rows.end());
    if (!rows.empty()) {
        Blend blend = blendAt(geodesic, weights, rows);
        preview.pixels = bytesOf(blend.images);
        preview.labels = std::move(blend.labels);
    }
    preview.milliseconds
        = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
              .count();
    return preview;
}

} // namespace engine
