// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From features in [0, 1] back to pixels: the preview and the export show the same bytes.
#pragma once
#include "engine/matrix.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace engine {

/// Clamped to [0, 1], times 255, rounded; row after row.
inline std::vector<std::uint8_t> bytesOf(const MatrixF& images)
{
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(images.size()));
    std::transform(images.data(), images.data() + images.size(), bytes.begin(), [](float value) {
        return static_cast<std::uint8_t>(std::clamp(value, 0.0f, 1.0f) * 255.0f + 0.5f);
    });
    return bytes;
}

} // namespace engine
