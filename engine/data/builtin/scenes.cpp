// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small colour pictures.
#include "engine/data/builtin/scenes.h"

#include "engine/data/builtin/families.h"

namespace engine::drawing {

void drawScene(int label, Random& random, std::span<std::uint8_t> image)
{
    static constexpr Painting (*kSubjects[])(Random&)
        = { sunset, mountain, forest, city, desert, sailingBoat, flower, balloon, fish, bird };
    kSubjects[label](random).copyTo(image);
}

} // namespace engine::drawing
