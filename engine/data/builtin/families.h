// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing functions of the built-in families: one image of a class, in the shape of its family.
#pragma once
#include "engine/random.h"

#include <cstdint>
#include <span>

namespace engine::drawing {

void drawDigit(int label, Random& random, std::span<std::uint8_t> image);   ///< 28x28
void drawGlyph(int label, Random& random, std::span<std::uint8_t> image);   ///< 28x28
void drawGarment(int label, Random& random, std::span<std::uint8_t> image); ///< 28x28
void drawKana(int label, Random& random, std::span<std::uint8_t> image);    ///< 28x28
void drawNote(int label, Random& random, std::span<std::uint8_t> image);    ///< 28x28
void drawScene(int label, Random& random, std::span<std::uint8_t> image); ///< 32x32, red green blue

} // namespace engine::drawing
