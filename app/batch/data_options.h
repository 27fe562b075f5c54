// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of which datasets, and in what shape: options of every command that reads images.
#pragma once
#include "app/batch/session.h"
#include "engine/data/read_alike.h"

namespace app {

struct DataOptions {
    std::size_t first = 0;  ///< 0: not given
    std::size_t sample = 0; ///< 0: not given
    std::string size;       ///< "28x28"; empty: the model's
    int channels = 0;       ///< 0: the model's
};

void addSelectionOptions(CLI::App& command, DataOptions& options);
void addShapeOptions(CLI::App& command, DataOptions& options);

/// A dataset argument with the selection of --first or --sample where it has none of its own.
engine::DatasetRequest requestOf(
    const std::string& argument, const DataOptions& options, std::uint64_t seed);

engine::ShapeWish shapeWishOf(const DataOptions& options);

} // namespace app
