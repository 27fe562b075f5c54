// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A character written by hand: a skeleton, a hand that wobbles, a pen that presses.
#pragma once
#include "engine/data/builtin/plane.h"

#include <string_view>

namespace engine::drawing {

/// One way to write a character.
struct Skeleton {
    int label = 0;
    float frequency = 1;      ///< among the ways of writing this label
    std::string_view strokes; ///< as strokesFrom reads them, in a box about 100 high
};

/// How a hand moves. Lengths in hundredths of the character's height.
struct Hand {
    float jitter = 3;       ///< of the knots
    float wobble = 4;       ///< of the elastic deformation
    float wobbleScale = 60; ///< the distance over which that changes
    float slant = 0;        ///< rightward shift of the top over the height
    float turn = 0;         ///< in turns
    float widthFactor = 1;
    float box = 20; ///< the longer side of the character in pixels, pen included
};

/// How a pen draws. Lengths in pixels.
struct Pen {
    float radius = 1.3F; ///< half the width of a stroke at mean pressure
    float nib = 0;       ///< 0 a ballpoint; 1 a broad nib, a hairline where it moves along its edge
    float nibTurns = 0.125F; ///< the direction of that edge
    float swell = 0.1F;      ///< random change of pressure along a stroke
    float start = 1;         ///< radius at the start of a stroke as a share of the mean
    float finish = 1;        ///< radius at its end
    float softness = 1;      ///< width of the blurred edge
};

/// A way to write the label, drawn with the frequencies given.
const Skeleton& chosenSkeleton(std::span<const Skeleton> skeletons, int label, Random& random);

/// The character in white on a 28x28 plane: fitted into the hand's box and centred by its ink, as
/// MNIST is.
Plane written(std::string_view strokes, const Hand& hand, const Pen& pen, Random& random);

} // namespace engine::drawing
