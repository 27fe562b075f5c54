// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every format that Wander reads, made byte by byte, so that a test can also make them
// wrong.
#pragma once
#include "engine/data/read_dataset.h"

#include <QString>
#include <QTemporaryDir>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace support {

using Bytes = std::vector<std::uint8_t>;
using Members = std::vector<std::pair<std::string, Bytes>>; ///< names and contents, in order

/// A folder that is gone with the test.
class TestFolder {
public:
    std::filesystem::path path() const { return folder_.path().toStdString(); }
    /// Writes a file below the folder (folders on the way are made) and answers its full path.
    std::string write(const std::string& name, const Bytes& bytes) const;

private:
    QTemporaryDir folder_;
};

Bytes bytesOf(std::string_view text);
/// 0, 1, 2, ... modulo 251.
Bytes ramp(std::size_t count);
Bytes joined(const Bytes& first, const Bytes& second);
/// The first `count` bytes.
Bytes cut(const Bytes& bytes, std::size_t count);

Bytes gzipped(const Bytes& bytes);
/// type as in the format: 0x08 unsigned bytes, 0x0d float32, ...; data in big-endian order.
Bytes idx(std::uint8_t type, const std::vector<std::uint32_t>& axes, const Bytes& data);
/// descr as NumPy's, e.g. "|u1"; shape as Python writes it, e.g. "(2, 4, 4)".
Bytes npy(const std::string& descr, const std::string& shape, const Bytes& data, int version = 1,
    bool fortranOrder = false);
template <class Number> Bytes stored(const std::vector<Number>& numbers)
{
    const auto* first = reinterpret_cast<const std::uint8_t*>(numbers.data());
    return { first, first + numbers.size() * sizeof(Number) };
}
/// NumPy's fixed-width text, "<U8".
Bytes unicode8(const std::vector<std::string>& texts);
Bytes zip(const Members& members, bool deflated = false);
Bytes tar(const Members& members);
/// (H, W, C); an EXIF orientation of 0 writes none.
Bytes png(int height, int width, int channels, const Bytes& pixels, int orientation = 0);
/// A square grey PNG of one value.
Bytes greyPng(int side, std::uint8_t value);

/// What readDataset throws for a location, "" if it reads.
QString problemWith(const std::string& location);
/// The notes of a dataset, one a line.
QString notesOf(const engine::Dataset& dataset);

} // namespace support
