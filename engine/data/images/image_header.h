// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an image file says of itself before it is decoded: its size, so that a bomb is refused, and
// how the camera was held.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace engine {

struct ImageHeader {
    std::uint64_t width = 0; ///< as stored, before the orientation is applied
    std::uint64_t height = 0;
    int orientation = 1; ///< EXIF: 1 upright, 2..8 mirrored and turned, 5..8 with sides swapped

    bool sidesSwapped() const { return orientation >= 5; }
    std::uint64_t uprightWidth() const { return sidesSwapped() ? height : width; }
    std::uint64_t uprightHeight() const { return sidesSwapped() ? width : height; }
};

/// Whether these are the first bytes of a PNG, JPEG, BMP, PNM, TIFF or WebP image.
bool isImage(std::span<const std::uint8_t> head);
bool isPng(std::span<const std::uint8_t> head);

/// Nothing if it is no image, or if the header ends beyond these bytes.
std::optional<ImageHeader> imageHeader(std::span<const std::uint8_t> bytes);

/// The parts of a PNG that make up its pixels, in order, the others left out: decoders complain of
/// those on the terminal. Nothing if such a part is damaged or missing.
std::optional<std::vector<std::uint8_t>> essentialPng(std::span<const std::uint8_t> bytes);

/// Whether a JPEG stops before its end: decoders fill the rest with grey instead of failing.
bool isTruncatedJpeg(std::span<const std::uint8_t> bytes);

} // namespace engine
