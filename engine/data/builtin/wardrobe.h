// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces that the garments family is made of, each as a 28x28 picture.
#pragma once
#include "engine/data/builtin/plane.h"

namespace engine::drawing {

Plane tShirt(Random& random);
Plane pullover(Random& random);
Plane coat(Random& random);
Plane shirt(Random& random);
Plane dress(Random& random);
Plane trousers(Random& random);
Plane sandal(Random& random);
Plane sneaker(Random& random);
Plane ankleBoot(Random& random);
Plane bag(Random& random);

} // namespace engine::drawing
