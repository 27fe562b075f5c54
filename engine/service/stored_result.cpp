// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/service/stored_result.h"

#include "engine/geodesic/stored_geodesic.h"

namespace engine {

ExplorationResult recalled(
    const StoredResult& stored, const WholeDataset& whole, const Progress& progress)
{
    ExplorationResult result = unsolvedExploration(stored.inputs, whole, progress);
    const ExplorationSettings& settings = result.inputs.settings;
    result.geodesic = std::make_shared<const Geodesic>(readGeodesic(stored.geodesic, stored.name,
        result.sourceFeatures, result.targetFeatures, settings.geodesic()));
    if (settings.map == MapKind::mixup)
        result.mixup = std::make_shared<const Geodesic>(
            withMixup(*result.geodesic, result.sourceFeatures, settings.seed));
    result.seconds = result.geodesic->seconds;
    result.checked = false;
    return result;
}

ExplorationResult checked(
    const ExplorationResultPtr& recalled, const Limits& limits, const Progress& progress)
{
    ExplorationResult fresh = *recalled;
    fresh.checked = true;
    fresh = solvedExploration(std::move(fresh), limits, progress);
    if (sameSolution(*recalled->geodesic, *fresh.geodesic)) {
        fresh.geodesic = recalled->geodesic; // what is on the screen stays
        fresh.mixup = recalled->mixup;
        return fresh;
    }
    Geodesic remarked = *fresh.geodesic;
    remarked.remarks.push_back(
        "What was stored differed from a fresh solve, which is shown instead.");
    fresh.geodesic = std::make_shared<const Geodesic>(std::move(remarked));
    return fresh;
}

std::vector<std::uint8_t> storedBytes(const ExplorationResult& result)
{
    return geodesicBytes(*result.geodesic, result.sourceFeatures, *result.targetFeatures);
}

} // namespace engine
