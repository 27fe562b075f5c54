// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NPY, the format of one NumPy array: versions 1, 2 and 3, numbers and text in either byte order.
// Arrays of pickled Python objects are refused: reading them would run code from the file.
#pragma once
#include "engine/data/byte_stream.h"
#include "engine/data/number_type.h"

namespace engine {

struct NpyArray {
    ByteSource source; ///< starts with the header
    std::size_t headerBytes = 0;
    char kind = 'u'; ///< 'u' 'i' 'f' 'b' numbers, 'U' text, 'S' bytes of text, 'O' objects, '?'
                     ///< anything else
    NumberType type; ///< of numbers, or of one code point of text
    std::size_t itemBytes = 1;
    bool fortranOrder = false; ///< the first axis varies fastest
    std::vector<std::uint64_t> axes;

    bool isNumbers() const { return kind == 'u' || kind == 'i' || kind == 'f' || kind == 'b'; }
    bool isText() const { return kind == 'U' || kind == 'S'; }
    std::uint64_t items() const;
};

bool isNpy(std::span<const std::uint8_t> head);

/// Reads the header only. Throws Error if it is none, or promises more than the source can hold.
NpyArray npyArray(const ByteSource& source, const Progress& progress);

/// All numbers, first axis slowest. Throws Error naming the array if it holds no numbers.
std::vector<double> npyNumbers(const NpyArray& array, const Progress& progress);

/// All texts in UTF-8. Throws Error naming the array if it holds no text.
std::vector<std::string> npyTexts(const NpyArray& array, const Progress& progress);

/// The same array with its first axis slowest.
NpyArray inRowOrder(const NpyArray& array);

/// Throws Error if the array holds pickled objects or anything else than numbers and text.
void refuseObjects(const NpyArray& array);

} // namespace engine
