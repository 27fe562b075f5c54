// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places of the simplex that have a name: corners, middles, thirds.
#pragma once
#include "engine/geodesic/weights.h"

#include <QStringList>

namespace app {

struct Preset {
    QString name;
    engine::Weights weights;
};

std::vector<Preset> cornerPlaces(const QStringList& sources);
/// Half and half, every pair of sources.
std::vector<Preset> middlePlaces(const QStringList& sources);
/// Two thirds and one third, every pair of sources both ways.
std::vector<Preset> thirdPlaces(const QStringList& sources);

/// The one after the place where the point is; the first where it is at none of them.
const Preset& placeAfter(const std::vector<Preset>& places, const engine::Weights& weights);

} // namespace app
