// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A map as bytes: parents alone where every image has one, else images and labels, too, because
// the parents that are kept need not be all.
#pragma once
#include "engine/geodesic/map.h"
#include "engine/geodesic/stored_values.h"

namespace engine {

void writeMap(StoredWriter& out, const SourceMap& map);

/// Throws Error where the parents are not images of `source` or something is not as in a map.
SourceMap readMap(StoredReader& in, MapKind kind, Index rows, const LabelledFeatures& source);

} // namespace engine
