// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A solved geodesic as bytes that can be kept: what the solvers found, without the images, which
// come from the datasets again. Sharp maps are permutations, so that the built-in example takes a
// few kilobytes.
#pragma once
#include "engine/geodesic/geodesic.h"

namespace engine {

/// Needs the features that the geodesic was solved from, which the bytes are tied to by a checksum.
std::vector<std::uint8_t> geodesicBytes(const Geodesic& geodesic,
    const std::vector<FeaturesPtr>& sources, const LabelledFeatures& target);

/// The other way: to the bit what was written. The bytes may come from anywhere; throws Error,
/// `name` first, where they are damaged, promise what cannot be, or belong to other data or other
/// options.
Geodesic readGeodesic(std::span<const std::uint8_t> bytes, const std::string& name,
    const std::vector<FeaturesPtr>& sources, const FeaturesPtr& target,
    const GeodesicOptions& options);

/// Whether two solves of one problem found the same: distances and closest weights up to what
/// another processor rounds differently.
bool sameSolution(const Geodesic& one, const Geodesic& other);

} // namespace engine
