// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/awkward_files.h"

#include "engine/data/write/png.h"

#include <fstream>
#include <zlib.h>

namespace support {
namespace {

    void append(Bytes& bytes, std::uint64_t value, int count, bool bigEndian = false)
    {
        for (int i = 0; i < count; ++i)
            bytes.push_back(
                static_cast<std::uint8_t>(value >> (8 * (bigEndian ? count - 1 - i : i))));
    }

    void append(Bytes& bytes, const Bytes& more)
    {
        bytes.insert(bytes.end(), more.begin(), more.end());
    }

    std::uint32_t checksum(const Bytes& bytes)
    {
        return static_cast<std::uint32_t>(
            crc32(0, bytes.data(), static_cast<unsigned>(bytes.size())));
    }

    /// windowBits as zlib's: 31 with a gzip header, -15 bare.
    Bytes deflated(const Bytes& bytes, int windowBits)
    {
        z_stream stream {};
        deflateInit2(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
        Bytes packed(deflateBound(&stream, bytes.size()) + 32);
        stream.next_in = const_cast<std::uint8_t*>(bytes.data());
        stream.avail_in = static_cast<unsigned>(bytes.size());
        stream.next_out = packed.data();
        stream.avail_out = static_cast<unsigned>(packed.size());
        deflate(&stream, Z_FINISH);
        packed.resize(stream.total_out);
        deflateEnd(&stream);
        return packed;
    }

} // namespace

std::string TestFolder::write(const std::string& name, const Bytes& bytes) const
{
    const std::filesystem::path file = path() / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
            static_cast<std::streamsize>(bytes.size()));
    return file.string();
}

Bytes bytesOf(std::string_view text)
{
    return { text.begin(), text.end() };
}

Bytes ramp(std::size_t count)
{
    Bytes bytes(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::uint8_t>(i % 251);
    return bytes;
}

Bytes joined(const Bytes& first, const Bytes& second)
{
    Bytes bytes = first;
    append(bytes, second);
    return bytes;
}

Bytes cut(const Bytes& bytes, std::size_t count)
{
    return { bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count) };
}

Bytes gzipped(const Bytes& bytes)
{
    return deflated(bytes, 31);
}

Bytes idx(std::uint8_t type, const std::vector<std::uint32_t>& axes, const Bytes& data)
{
    Bytes bytes { 0, 0, type, static_cast<std::uint8_t>(axes.size()) };
    for (const std::uint32_t axis : axes)
        append(bytes, axis, 4, true);
    append(bytes, data);
    return bytes;
}

Bytes npy(const std::string& descr, const std::string& shape, const Bytes& data, int version,
    bool fortranOrder)
{
    std::string text = "{'descr': '" + descr + "', 'fortran_order': "
        + (fortranOrder ? "True" : "False") + ", 'shape': " + shape + ", }";
    const std::size_t start = version == 1 ? 10 : 12;
    text += std::string(63 - (start + text.size()) % 64, ' ') + "\n";
    Bytes bytes = bytesOf("\x93NUMPY");
    append(bytes, static_cast<std::uint64_t>(version), 2);
    append(bytes, text.size(), version == 1 ? 2 : 4);
    append(bytes, bytesOf(text));
    append(bytes, data);
    return bytes;
}

Bytes unicode8(const std::vector<std::string>& texts)
{
    Bytes bytes;
    for (const std::string& text : texts) {
        const auto points = QString::fromStdString(text).toUcs4();
        for (qsizetype i = 0; i < 8; ++i)
            append(bytes, i < points.size() ? points[i] : 0, 4);
    }
    return bytes;
}

Bytes zip(const Members& members, bool deflate)
{
    Bytes bytes;
    Bytes directory;
    for (const auto& [name, content] : members) {
        const Bytes packed = deflate ? deflated(content, -15) : content;
        Bytes head;             // what the local header and the directory have in common
        append(head, 20, 2);    // version needed
        append(head, 0x800, 2); // names in UTF-8
        append(head, deflate ? 8 : 0, 2);
        append(head, 0x21, 4); // 1980-01-01
        append(head, checksum(content), 4);
        append(head, packed.size(), 4);
        append(head, content.size(), 4);
        append(head, name.size(), 2);
        append(head, 0, 2);

        append(directory, 0x02014b50, 4);
        append(directory, 0x0314, 2); // made on Unix
        append(directory, head);
        append(directory, 0, 6);
        append(directory, 0x81a40000, 4); // a regular file
        append(directory, bytes.size(), 4);
        append(directory, bytesOf(name));

        append(bytes, 0x04034b50, 4);
        append(bytes, head);
        append(bytes, bytesOf(name));
        append(bytes, packed);
    }
    const std::size_t start = bytes.size();
    append(bytes, directory);
    append(bytes, 0x06054b50, 4);
    append(bytes, 0, 4);
    append(bytes, members.size(), 2);
    append(bytes, members.size(), 2);
    append(bytes, directory.size(), 4);
    append(bytes, start, 4);
    append(bytes, 0, 2);
    return bytes;
}

Bytes tar(const Members& members)
{
    Bytes bytes;
    for (const auto& [name, content] : members) {
        Bytes head(512, 0);
        const auto put = [&](std::size_t at, const std::string& text) {
            std::copy(text.begin(), text.end(), head.begin() + static_cast<std::ptrdiff_t>(at));
        };
        char size[12];
        std::snprintf(size, sizeof size, "%011zo", content.size());
        put(0, name);
        put(100, "0000644");
        put(124, size);
        put(136, "00000000000");
        put(148, "        ");
        put(156, "0");
        put(257,
            std::string("ustar\0"
                        "00",
                8));
        unsigned sum = 0;
        for (const std::uint8_t byte : head)
            sum += byte;
        char digits[8];
        std::snprintf(digits, sizeof digits, "%06o", sum);
        put(148, digits);
        head[154] = 0;
        append(bytes, head);
        append(bytes, content);
        bytes.resize((bytes.size() + 511) / 512 * 512);
    }
    bytes.resize(bytes.size() + 1024);
    return bytes;
}

Bytes png(int height, int width, int channels, const Bytes& pixels, int orientation)
{
    Bytes bytes = engine::pngOf({ height, width, channels }, pixels);
    if (orientation == 0)
        return bytes;
    Bytes chunk = bytesOf("eXIf");
    append(chunk, bytesOf("MM"));
    append(chunk, 42, 2, true);
    append(chunk, 8, 4, true);      // where the directory starts
    append(chunk, 1, 2, true);      // entries
    append(chunk, 0x0112, 2, true); // orientation
    append(chunk, 3, 2, true);      // a short
    append(chunk, 1, 4, true);
    append(chunk, static_cast<std::uint64_t>(orientation), 2, true);
    append(chunk, 0, 2 + 4, true);
    Bytes exif;
    append(exif, chunk.size() - 4, 4, true);
    append(exif, chunk);
    append(exif, checksum(chunk), 4, true);
    constexpr std::ptrdiff_t kBehindHeader = 8 + 25;
    bytes.insert(bytes.begin() + kBehindHeader, exif.begin(), exif.end());
    return bytes;
}

Bytes greyPng(int side, std::uint8_t value)
{
    return png(side, side, 1, Bytes(static_cast<std::size_t>(side * side), value));
}

QString problemWith(const std::string& location)
{
    try {
        engine::readDataset(engine::parseRequest(location));
        return {};
    } catch (const engine::Error& error) {
        return QString::fromUtf8(error.what());
    }
}

QString notesOf(const engine::Dataset& dataset)
{
    QString notes;
    for (const std::string& note : dataset.provenance.notes)
        notes += QString::fromStdString(note) + QLatin1Char('\n');
    return notes;
}

} // namespace support
