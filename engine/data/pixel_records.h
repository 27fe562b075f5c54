// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is one long array of numbers, an image after the other: IDX, NPY, the members of an
// NPZ.
#pragma once
#include "engine/data/byte_stream.h"
#include "engine/data/number_type.h"
#include "engine/data/open_dataset.h"
#include "engine/data/pixel_layout.h"

namespace engine {

struct PixelArray {
    ByteSource source;
    std::size_t headerBytes = 0; ///< before the first number
    NumberType type;
    PixelLayout layout;
    bool transposed = false; ///< images are stored column by column and are to be turned upright
};

/// Reads records of the array as bytes; numbers of other types are scaled by what the whole array
/// holds, so that a part of it gets the same pixels as all of it. `labelled` as in OpenDataset.
std::function<Dataset(std::span<const std::size_t>, const Progress&)> pixelReader(
    const Dataset& labelled, const PixelArray& array);

} // namespace engine
