// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A result that was solved earlier and kept: by a session, or with the program for its example. It
// is shown at once, and believed once a fresh solve has found the same.
#pragma once
#include "engine/service/explore.h"

#include <cstdint>

namespace engine {

struct StoredResult {
    ExplorationInputs inputs;
    std::string name;                   ///< for sentences: the file it comes from
    std::vector<std::uint8_t> geodesic; ///< see stored_geodesic.h
};

using StoredResultPtr = std::shared_ptr<const StoredResult>;

/// What can be shown before anything is solved, not checked yet. Throws Error where the bytes do
/// not fit the datasets as they are now.
ExplorationResult recalled(
    const StoredResult& stored, const WholeDataset& whole, const Progress& progress = {});

/// The same, confirmed by a fresh solve; where that finds something else, the fresh result, with a
/// remark.
ExplorationResult checked(
    const ExplorationResultPtr& recalled, const Limits& limits = {}, const Progress& progress = {});

/// Bytes for `StoredResult::geodesic`. A mixup is made anew from the sharp geodesic that is kept.
std::vector<std::uint8_t> storedBytes(const ExplorationResult& result);

} // namespace engine
