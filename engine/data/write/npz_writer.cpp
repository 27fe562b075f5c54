// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/write/npz_writer.h"

#include <bit>
#include <functional>
#include <numeric>

namespace engine {

namespace {

    static_assert(
        std::endian::native == std::endian::little, "Arrays are written as they lie in memory.");

    std::size_t itemsOf(const NpzWriter::Shape& shape)
    {
        return std::accumulate(shape.begin(), shape.end(), std::size_t { 1 }, std::multiplies<>());
    }

    /// The head of an .npy file, version 1.0: a Python literal padded to a multiple of 64 bytes.
    std::string npyHeader(const std::string& type, const NpzWriter::Shape& shape)
    {
        std::string text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (";
        for (const std::size_t side : shape)
            text += std::to_string(side) + ", ";
        text += "), }";
        const std::size_t magic = 10;
        text += std::string(63 - (magic + text.size()) % 64, ' ') + '\n';
        std::string header("\x93NUMPY\x01\x00", 8);
        header += static_cast<char>(text.size() & 0xff);
        header += static_cast<char>(text.size() >> 8);
        return header + text;
    }

    /// Code points of UTF-8 text; bytes that are none become U+FFFD.
    std::u32string codePoints(std::string_view text)
    {
        std::u32string points;
        for (std::size_t i = 0; i < text.size();) {
            const auto first = static_cast<unsigned char>(text[i]);
            const int length = first < 0x80 ? 1
                : first < 0xc2              ? 0
                : first < 0xe0              ? 2
                : first < 0xf0              ? 3
                : first < 0xf5              ? 4
                                            : 0;
            char32_t point = length == 1 ? first : first & (0x7fU >> length);
            int read = 1;
            while (read < length && i + static_cast<std::size_t>(read) < text.size()
                && (static_cast<unsigned char>(text[i + static_cast<std::size_t>(read)]) & 0xc0)
                    == 0x80) {
                point = (point << 6)
                    | (static_cast<unsigned char>(text[i + static_cast<std::size_t>(read)]) & 0x3f);
                ++read;
            }
            const bool whole = length > 0 && read == length && (point < 0xd800 || point > 0xdfff)
                && point <= 0x10ffff;
            points += whole ? point : U'\ufffd';
            i += static_cast<std::size_t>(read);
        }
        return points;
    }

} // namespace

NpzWriter::NpzWriter(OutputFile& file, const Progress& progress)
    : zip_(file)
    , progress_(progress)
{
}

void NpzWriter::begin(
    const std::string& name, const std::string& type, const Shape& shape, std::size_t itemSize)
{
    const std::string header = npyHeader(type, shape);
    zip_.begin(name + ".npy", header.size() + itemsOf(shape) * itemSize);
    zip_.write(bytesOf(header.data(), header.size()));
}

void NpzWriter::write(Bytes bytes)
{
    constexpr std::size_t kPiece = 1 << 18; // small enough to be cancelled in between
    while (!bytes.empty()) {
        progress_.check();
        const Bytes piece = bytes.first(std::min(kPiece, bytes.size()));
        zip_.write(piece);
        bytes = bytes.subspan(piece.size());
    }
}

void NpzWriter::end()
{
    zip_.end();
}

void NpzWriter::array(
    const std::string& name, const std::string& type, const Shape& shape, Bytes bytes)
{
    const std::size_t count = itemsOf(shape);
    begin(name, type, shape, count == 0 ? 0 : bytes.size() / count);
    write(bytes);
    end();
}

void NpzWriter::texts(
    const std::string& name, const Shape& shape, const std::vector<std::string>& values)
{
    std::vector<std::u32string> points;
    std::size_t longest = 1;
    for (const std::string& value : values) {
        points.push_back(codePoints(value));
        longest = std::max(longest, points.back().size());
    }
    std::u32string all;
    for (std::u32string& value : points) {
        value.resize(longest);
        all += value;
    }
    array(name, "<U" + std::to_string(longest), shape, bytesOf(all.data(), all.size()));
}

void NpzWriter::finish()
{
    zip_.finish();
}

} // namespace engine
