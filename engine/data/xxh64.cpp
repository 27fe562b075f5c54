// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/xxh64.h"

#include <array>
#include <bit>
#include <cstring>

namespace engine {
namespace {

    constexpr std::uint64_t kPrime1 = 0x9e3779b185ebca87ULL;
    constexpr std::uint64_t kPrime2 = 0xc2b2ae3d27d4eb4fULL;
    constexpr std::uint64_t kPrime3 = 0x165667b19e3779f9ULL;
    constexpr std::uint64_t kPrime4 = 0x85ebca77c2b2ae63ULL;
    constexpr std::uint64_t kPrime5 = 0x27d4eb2f165667c5ULL;

    /// `count` bytes, least significant first.
    template <int count> std::uint64_t littleEndian(const std::uint8_t* bytes)
    {
        std::uint64_t value = 0;
        if constexpr (std::endian::native == std::endian::little) {
            std::memcpy(&value, bytes, count);
        } else {
            for (int i = 0; i < count; ++i)
                value |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
        }
        return value;
    }

    std::uint64_t round(std::uint64_t lane, std::uint64_t input)
    {
        return std::rotl(lane + input * kPrime2, 31) * kPrime1;
    }

    /// The stripes of 32 bytes go through four lanes that are merged at the end.
    std::uint64_t hashStripes(std::span<const std::uint8_t> bytes, std::uint64_t seed)
    {
        std::array<std::uint64_t, 4> lanes { seed + kPrime1 + kPrime2, seed + kPrime2, seed,
            seed - kPrime1 };
        for (std::size_t at = 0; at + 32 <= bytes.size(); at += 32) {
            for (std::size_t lane = 0; lane < 4; ++lane)
                lanes[lane] = round(lanes[lane], littleEndian<8>(&bytes[at + 8 * lane]));
        }
        std::uint64_t hash = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7)
            + std::rotl(lanes[2], 12) + std::rotl(lanes[3], 18);
        for (const std::uint64_t lane : lanes)
            hash = (hash ^ round(0, lane)) * kPrime1 + kPrime4;
        return hash;
    }

    std::uint64_t hashTail(std::span<const std::uint8_t> tail, std::uint64_t hash)
    {
        std::size_t at = 0;
        for (; at + 8 <= tail.size(); at += 8)
            hash = std::rotl(hash ^ round(0, littleEndian<8>(&tail[at])), 27) * kPrime1 + kPrime4;
        if (at + 4 <= tail.size()) {
            hash = std::rotl(hash ^ littleEndian<4>(&tail[at]) * kPrime1, 23) * kPrime2 + kPrime3;
            at += 4;
        }
        for (; at < tail.size(); ++at)
            hash = std::rotl(hash ^ tail[at] * kPrime5, 11) * kPrime1;
        return hash;
    }

} // namespace

std::uint64_t xxh64(std::span<const std::uint8_t> bytes, std::uint64_t seed)
{
    std::uint64_t hash = bytes.size() >= 32 ? hashStripes(bytes, seed) : seed + kPrime5;
    hash = hashTail(bytes.subspan(bytes.size() / 32 * 32), hash + bytes.size());
    hash = (hash ^ (hash >> 33)) * kPrime2;
    hash = (hash ^ (hash >> 29)) * kPrime3;
    return hash ^ (hash >> 32);
}

} // namespace engine
