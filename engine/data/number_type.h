// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as files store them: kind, width and byte order.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace engine {

struct NumberType {
    char kind
        = 'u'; ///< 'u' unsigned, 'i' signed, 'f' floating, 'b' true or false; as NumPy names them
    std::size_t bytes = 1;
    bool bigEndian = false;

    bool isByte() const { return kind == 'u' && bytes == 1; }
    /// The number that starts at `stored`.
    double at(const std::uint8_t* stored) const;
    /// All numbers, one after the other.
    std::vector<double> all(std::span<const std::uint8_t> stored) const;
    /// For sentences: "float32".
    std::string name() const;
};

} // namespace engine
