// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a document holds, as one value: datasets with their roles, weights, pins, paths, settings.
#pragma once
#include "app/default_request.h"
#include "engine/geodesic/weights_path.h"
#include "engine/service/explore.h"

namespace app {

enum class Role { source, target, unused };

struct DatasetEntry {
    engine::DatasetRequest request;
    Role role = Role::source;

    bool operator==(const DatasetEntry&) const = default;
};

struct PinnedWeights {
    QString name;
    engine::Weights weights;

    bool operator==(const PinnedWeights&) const = default;
};

struct NamedPath {
    QString name;
    engine::WeightsPath path;

    bool operator==(const NamedPath&) const = default;
};

struct DocumentState {
    std::vector<DatasetEntry> datasets; ///< in the order of the list; at most one target
    engine::Weights weights;            ///< one a corner
    std::vector<bool> locked;           ///< one a corner: its weight stays while others move
    std::vector<PinnedWeights> pins;
    std::vector<NamedPath> paths;
    engine::ExplorationSettings settings;

    bool operator==(const DocumentState&) const = default;

    /// Positions in `datasets` of what stands at the corners: the sources; with a single source the
    /// target is the other corner, and the segment between them is McCann's path.
    std::vector<int> corners() const;
    int target() const; ///< position in `datasets`, -1 if there is none
};

/// Puts everything that has one value a corner right after the list of datasets has changed:
/// `cameFrom` gives for each dataset of `state` its position in `before`, or -1. A new corner that
/// the point never knew moves the point to the middle only while nothing has been moved yet.
void carryCorners(
    DocumentState& state, const DocumentState& before, const std::vector<int>& cameFrom);

} // namespace app
