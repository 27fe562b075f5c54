// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Capital letters built from stems, bars, bowls and serifs, as a typeface prescribes.
#pragma once
#include "engine/data/builtin/geometry.h"

namespace engine::drawing {

/// Lengths in hundredths of the height of a capital.
struct Typeface {
    float stem = 18; ///< width of upright strokes
    float thin = 18; ///< thickness of level strokes and hairlines
    float width = 1; ///< below 1 condensed, above 1 extended
    float serif = 0; ///< how far serifs reach out; 0 none
    float serifHeight = 5;
    float bracket = 0; ///< height of the wedge that joins serif and stem
    float square = 0;  ///< 0 round bowls, 1 bowls like rounded squares
    float middle = 48; ///< height of the middle bars, from the top
};

/// The parts of letter 'A'..'J', to be united; each is one outline. The capital reaches from y = 0
/// to y = 100 and from x = 0 to about 70 times the width.
std::vector<Polyline> letterParts(char letter, const Typeface& face);

} // namespace engine::drawing
