// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An .npz being written: one zip of arrays that numpy.load(path, allow_pickle=False) reads.
#pragma once
#include "engine/data/write/zip_writer.h"
#include "engine/progress.h"

namespace engine {

class NpzWriter {
public:
    using Shape = std::vector<std::size_t>;
    using Bytes = std::span<const std::uint8_t>;

    NpzWriter(OutputFile& file, const Progress& progress);

    /// An array whose bytes come piece by piece, by write() and end(). type as numpy names it:
    /// "|u1".
    void begin(
        const std::string& name, const std::string& type, const Shape& shape, std::size_t itemSize);
    void write(Bytes bytes);
    void end();

    /// A whole array, as it lies in memory.
    void array(const std::string& name, const std::string& type, const Shape& shape, Bytes bytes);

    /// Text as numpy's fixed-width unicode, padded by zeros.
    void texts(const std::string& name, const Shape& shape, const std::vector<std::string>& values);

    /// Nothing may follow.
    void finish();

private:
    ZipWriter zip_;
    Progress progress_;
};

template <class T> NpzWriter::Bytes bytesOf(const T* values, std::size_t count)
{
    return { reinterpret_cast<const std::uint8_t*>(values), count * sizeof(T) };
}

} // namespace engine
