// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A place of the simplex by its name: where the point is, a pin, a corner, or what was remembered.
// Compared blends and the ends of strips are places; they follow when a pin moves.
#pragma once
#include "app/document_state.h"

#include <QStringList>

namespace app {

struct Place {
    enum class Kind { point, closest, middle, corner, pin, remembered };
    Kind kind = Kind::point;
    int index = 0;              ///< corner, pin
    engine::Weights remembered; ///< remembered: the weights themselves

    bool operator==(const Place&) const = default;
};

/// Everything that places are made of.
struct Surroundings {
    QStringList corners; ///< (S) names
    engine::Weights point;
    engine::Weights closest; ///< empty: not known
    std::vector<PinnedWeights> pins;
};

/// Empty where there is no such place any more.
engine::Weights weightsOf(const Place& place, const Surroundings& around);
QString nameOf(const Place& place, const Surroundings& around);

/// All places that have a name of their own, in the order of a menu.
std::vector<Place> placesIn(const Surroundings& around);

} // namespace app
