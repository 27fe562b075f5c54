// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clothes, shoes and bags on black, as catalogues show them.
#include "engine/data/builtin/families.h"
#include "engine/data/builtin/wardrobe.h"

namespace engine::drawing {

void drawGarment(int label, Random& random, std::span<std::uint8_t> image)
{
    static constexpr Plane (*kPieces[])(Random&)
        = { tShirt, trousers, pullover, dress, coat, sandal, shirt, sneaker, bag, ankleBoot };
    copyTo(kPieces[label](random), image);
}

} // namespace engine::drawing
