// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every format's reader answers: all labels at once, the pixels only of the records that are
// wanted.
#pragma once
#include "engine/data/dataset.h"
#include "engine/progress.h"

#include <functional>

namespace engine {

struct OpenDataset {
    /// Every record, without its pixels; the shape only where the format tells it beforehand.
    Dataset labelled;
    /// The records by number (ascending) with their pixels. A record that cannot be read may be
    /// left out if a note says so. Its provenance holds nothing but the notes of this reading.
    std::function<Dataset(std::span<const std::size_t> records, const Progress& progress)> read;
};

/// The records with their labels, without pixels and provenance: what a reader fills.
Dataset toBeRead(const Dataset& labelled, std::span<const std::size_t> records);

/// What a record costs besides its pixels (label, number), as if it were pixels: headers may lie.
constexpr ImageShape kRecordOverhead { 1, 1, 16 };

/// Throws Error naming the need if `images` of `shape` cannot fit into the memory that is free now.
void requireMemory(const std::string& name, std::size_t images, const ImageShape& shape);

} // namespace engine
