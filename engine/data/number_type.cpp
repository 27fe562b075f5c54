// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/number_type.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace engine {
namespace {

    /// IEEE 754 binary16: sign, 5 bits of exponent, 10 of fraction.
    double fromHalf(std::uint64_t bits)
    {
        const int exponent = static_cast<int>((bits >> 10) & 0x1f);
        const auto fraction = static_cast<double>(bits & 0x3ff);
        double magnitude = std::ldexp(
            exponent == 0 ? fraction : 1024 + fraction, (exponent == 0 ? 1 : exponent) - 25);
        if (exponent == 0x1f)
            magnitude = fraction == 0 ? HUGE_VAL : std::nan("");
        return (bits & 0x8000) != 0 ? -magnitude : magnitude;
    }

    double fromFloating(std::uint64_t bits, std::size_t bytes)
    {
        if (bytes == 2)
            return fromHalf(bits);
        return bytes == 4 ? std::bit_cast<float>(static_cast<std::uint32_t>(bits))
                          : std::bit_cast<double>(bits);
    }

} // namespace

double NumberType::at(const std::uint8_t* stored) const
{
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        bits = bits << 8 | stored[bigEndian ? i : bytes - 1 - i];
    if (kind == 'f')
        return fromFloating(bits, bytes);
    if (kind == 'i') {
        const int unused = 64 - 8 * static_cast<int>(bytes);
        return static_cast<double>(static_cast<std::int64_t>(bits << unused) >> unused);
    }
    return static_cast<double>(bits);
}

std::vector<double> NumberType::all(std::span<const std::uint8_t> stored) const
{
    std::vector<double> numbers(stored.size() / bytes);
    const bool isNative = bigEndian == (std::endian::native == std::endian::big);
    if (isNative && kind == 'f'
        && bytes == sizeof(float)) { // by far the most frequent, and four times faster
        std::vector<float> values(numbers.size());
        std::memcpy(values.data(), stored.data(), values.size() * sizeof(float));
        std::ranges::copy(values, numbers.begin());
        return numbers;
    }
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = at(&stored[i * bytes]);
    return numbers;
}

std::string NumberType::name() const
{
    const std::string bits = std::to_string(8 * bytes);
    switch (kind) {
    case 'f':
        return "float" + bits;
    case 'i':
        return "int" + bits;
    case 'b':
        return "bool";
    default:
        return "uint" + bits;
    }
}

} // namespace engine
