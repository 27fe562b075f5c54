// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One image as a PNG file, grey or colour, eight bits.
#pragma once
#include "engine/data/dataset.h"

namespace engine {

/// pixels: (H, W, C) with 1 or 3 channels.
std::vector<std::uint8_t> pngOf(const ImageShape& shape, std::span<const std::uint8_t> pixels);

} // namespace engine
