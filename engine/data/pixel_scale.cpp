// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/pixel_scale.h"

#include "engine/data/byte_stream.h"
#include "engine/data/grouped_number.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace engine {
namespace {

    std::string shortNumber(double value)
    {
        char text[32];
        std::snprintf(text, sizeof text, "%.6g", value);
        return text;
    }

    PixelScale scaleFrom(double low, double high)
    {
        return { .offset = -low,
            .factor = 255 / (high - low),
            .note = "Values from " + shortNumber(low) + " to " + shortNumber(high)
                + " were scaled to 0 to 255." };
    }

} // namespace

void ValueRange::add(double value)
{
    if (!std::isfinite(value)) {
        ++notFinite;
        return;
    }
    low = count == 0 ? value : std::min(low, value);
    high = count == 0 ? value : std::max(high, value);
    whole = whole && value == std::floor(value);
    ++count;
}

std::uint8_t PixelScale::byte(double value) const
{
    return static_cast<std::uint8_t>(std::clamp((value + offset) * factor + 0.5, 0.0, 255.0));
}

PixelScale pixelScale(const ValueRange& range, const std::string& name)
{
    if (range.notFinite > 0)
        cannotRead(name,
            groupedNumber(range.notFinite) + " of its "
                + groupedNumber(range.notFinite + range.count)
                + " values are not finite (NaN or infinite)");
    constexpr double kRounding = 1e-6; // float32 arithmetic may step over a bound by this much
    const double low = range.low;
    const double high = range.high;
    if (low >= -kRounding && high <= 1 + kRounding)
        return scaleFrom(0, 1);
    if (low >= -1 - kRounding && high <= 1 + kRounding)
        return scaleFrom(-1, 1);
    if (low >= 0 && range.whole && high <= 16)
        return scaleFrom(0, 16);
    if (low >= -kRounding && high <= 255 + kRounding)
        return range.whole ? PixelScale {}
                           : PixelScale { .note = "Values were rounded to whole numbers." };
    if (low >= 0 && range.whole && high <= 65535)
        return scaleFrom(0, 65535);
    if (low >= -128 && range.whole && high <= 127)
        return scaleFrom(-128, 127);
    cannotRead(name,
        "its values go from " + shortNumber(low) + " to " + shortNumber(high)
            + "; pixels must lie within 0 to 1, -1 to 1, 0 to 16, 0 to 255 or 0 to 65535");
}

} // namespace engine
