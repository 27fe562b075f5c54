// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The subjects of the scenes family.
#pragma once
#include "engine/data/builtin/painting.h"

namespace engine::drawing {

Painting sunset(Random& random);
Painting mountain(Random& random);
Painting forest(Random& random);
Painting city(Random& random);
Painting desert(Random& random);
Painting sailingBoat(Random& random);
Painting flower(Random& random);
Painting balloon(Random& random);
Painting fish(Random& random);
Painting bird(Random& random);

} // namespace engine::drawing
