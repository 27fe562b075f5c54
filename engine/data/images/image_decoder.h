// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An image file's bytes become pixels: upright, grey where every pixel is grey.
#pragma once
#include "engine/data/dataset.h"

#include <string>

namespace engine {

struct DecodedImage {
    ImageShape shape;                 ///< 1 channel if all pixels are grey
    std::vector<std::uint8_t> pixels; ///< (H, W, C)
    bool turned = false;              ///< its EXIF orientation was not upright already
    std::string problem;              ///< why there are no pixels; "" if there are
};

/// Never throws for what is wrong with the image; Error where the library for images is missing. Transparency is ignored, 16 bits become 8. Safe
/// from many threads.
DecodedImage decodeImage(std::span<const std::uint8_t> bytes);

} // namespace engine
