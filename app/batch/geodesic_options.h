// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A target, sources and a map: options of the commands that build a generalized geodesic.
#pragma once
#include "app/batch/data_options.h"
#include "app/batch/distance_options.h"
#include "app/batch/report.h"
#include "engine/geodesic/geodesic.h"

namespace app {

struct GeodesicChoices {
    std::string target;
    std::vector<std::string> sources;
    std::string map;
    std::vector<int> classes; ///< one a source, then the target's: only these move; empty: all
    DataOptions data;
    DistanceChoices distance;
};

void addGeodesicOptions(CLI::App& command, GeodesicChoices& choices, const char* defaultMap,
    const char* labelsOption = kLabelsOption);

/// Throws UsageError where choices do not fit together.
engine::GeodesicOptions geodesicOptionsOf(
    const GeodesicChoices& choices, const CommonOptions& common);

/// The target first, then the sources.
std::vector<engine::DatasetRequest> requestsOf(
    const GeodesicChoices& choices, const CommonOptions& common);

/// Distances, closest weights and how every plan ended: what `simplex` and `blend` both print.
Json jsonOf(const engine::Geodesic& geodesic, const DistanceChoices& choices);

/// The same as a table with a line for each source.
std::string textOf(const engine::Geodesic& geodesic, const std::vector<std::string>& sourceNames);

} // namespace app
