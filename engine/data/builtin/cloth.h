// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fabrics: how bright a piece of cloth or leather is at each place, and how pieces are laid on each
// other.
#pragma once
#include "engine/data/builtin/plane.h"

namespace engine::drawing {

enum class Pattern { plain, levelStripes, uprightStripes, checks, dots, flowers, knit, print };

struct Fabric {
    float tone = 0.7F; ///< brightness in the middle
    Pattern pattern = Pattern::plain;
    float contrast = 0.3F; ///< of the pattern
    float period = 4;      ///< of the pattern, in pixels
    float phase = 0;       ///< of the pattern, in periods
    float folds = 0.12F;   ///< strength of soft upright shadows
    float grain = 0.04F;   ///< strength of the fine texture
    float fade = 0;        ///< brighter at the top by this, darker at the bottom
    std::uint64_t seed = 0;
};

/// Any fabric with one of the patterns.
Fabric anyFabric(std::span<const Pattern> patterns, Random& random);

/// Lays a piece on the picture: its shape in the fabric, a little darker towards its edge.
void lay(Plane& picture, const Plane& piece, const Fabric& fabric);

/// A seam, a lace, a button band: a line of one brightness, drawn only where `within` is.
void seam(Plane& picture, const Plane& within, std::span<const Point> line, float radius,
    float tone, float strength = 1);

/// A strap or a handle: a line that lies on nothing.
void draw(Plane& picture, std::span<const Point> line, float radius, float tone);

/// An outline moved a little here and there, as nothing sewn is straight.
Polyline sewn(Polyline outline, const Noise& noise, float amount = 0.45F);

/// All points mirrored left to right about x = 14.
Polyline mirrored(const Polyline& outline);

} // namespace engine::drawing
