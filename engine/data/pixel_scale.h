// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that are not bytes become bytes: which range they lie in decides how.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

namespace engine {

/// What was seen of all numbers of an array.
struct ValueRange {
    double low = 0;
    double high = 0;
    bool whole = true; ///< no number has a fraction
    std::size_t count = 0;
    std::size_t notFinite = 0; ///< NaN and infinities; not counted in low and high

    void add(double value);
};

/// byte = (value + offset) * factor, rounded and kept within 0..255.
struct PixelScale {
    double offset = 0;
    double factor = 1;
    std::string note; ///< a sentence for the user; "" if the numbers are 0 to 255 already

    std::uint8_t byte(double value) const;
};

/// Whole numbers 0 to 1, 0 to 16, 0 to 255, 0 to 65535 and -128 to 127, fractions 0 to 1, -1 to 1
/// and 0 to 255. Throws Error naming `name` for anything else and for numbers that are not finite.
PixelScale pixelScale(const ValueRange& range, const std::string& name);

} // namespace engine
