// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// XXH64 [Yann Collet, xxHash specification 0.1.1]: a fast 64-bit checksum, not a cryptographic one.
#pragma once
#include <cstdint>
#include <span>

namespace engine {

std::uint64_t xxh64(std::span<const std::uint8_t> bytes, std::uint64_t seed = 0);

} // namespace engine
