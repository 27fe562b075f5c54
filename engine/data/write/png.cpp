// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/write/png.h"

#include <algorithm>
#include <cassert>
#include <stdexcept>
#include <string_view>
#include <zlib.h>

namespace engine {

namespace {

    void appendBigEndian(std::vector<std::uint8_t>& bytes, std::uint32_t value)
    {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<std::uint8_t>(value >> shift));
    }

    void appendChunk(std::vector<std::uint8_t>& png, std::string_view type,
        const std::vector<std::uint8_t>& content)
    {
        appendBigEndian(png, static_cast<std::uint32_t>(content.size()));
        const std::size_t start = png.size();
        png.insert(png.end(), type.begin(), type.end());
        png.insert(png.end(), content.begin(), content.end());
        const uLong crc = crc32(0, png.data() + start, static_cast<uInt>(png.size() - start));
        appendBigEndian(png, static_cast<std::uint32_t>(crc));
    }

    /// Each row as the difference to the row above (PNG's filter 2): drawings and photographs both
    /// pack well.
    std::vector<std::uint8_t> filteredRows(
        const ImageShape& shape, std::span<const std::uint8_t> pixels)
    {
        const std::size_t row = shape.values() / static_cast<std::size_t>(shape.height);
        std::vector<std::uint8_t> rows;
        rows.reserve(shape.values() + static_cast<std::size_t>(shape.height));
        for (std::size_t i = 0; i < pixels.size(); ++i) {
            if (i % row == 0)
                rows.push_back(2);
            rows.push_back(static_cast<std::uint8_t>(pixels[i] - (i < row ? 0 : pixels[i - row])));
        }
        return rows;
    }

    std::vector<std::uint8_t> packed(const std::vector<std::uint8_t>& bytes)
    {
        uLongf size = compressBound(static_cast<uLong>(bytes.size()));
        std::vector<std::uint8_t> result(size);
        if (compress(result.data(), &size, bytes.data(), static_cast<uLong>(bytes.size())) != Z_OK)
            throw std::bad_alloc(); // the only way in which it fails
        result.resize(size);
        return result;
    }

} // namespace

std::vector<std::uint8_t> pngOf(const ImageShape& shape, std::span<const std::uint8_t> pixels)
{
    assert((shape.channels == 1 || shape.channels == 3) && pixels.size() == shape.values());
    std::vector<std::uint8_t> header;
    appendBigEndian(header, static_cast<std::uint32_t>(shape.width));
    appendBigEndian(header, static_cast<std::uint32_t>(shape.height));
    const std::uint8_t colour = shape.channels == 3 ? 2 : 0;
    header.insert(header.end(), { 8, colour, 0, 0, 0 });
    std::vector<std::uint8_t> png { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
    appendChunk(png, "IHDR", header);
    appendChunk(png, "IDAT", packed(filteredRows(shape, pixels)));
    appendChunk(png, "IEND", {});
    return png;
}

} // namespace engine
