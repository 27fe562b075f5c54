// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, texts and arrays as bytes, little-endian, and back. What is read is believed only as far
// as the bytes arrive.
#pragma once
#include "engine/data/byte_stream.h"
#include "engine/error.h"
#include "engine/matrix.h"

#include <bit>
#include <cstring>

namespace engine {

static_assert(std::endian::native == std::endian::little, "Arrays are stored as they lie.");

class StoredWriter {
public:
    void number(std::uint64_t value) { values(&value, 1); }
    void real(double value) { values(&value, 1); }
    void text(const std::string& text);
    void matrix(const MatrixD& matrix);
    /// As they lie in memory.
    template <class T> void values(std::span<const T> values)
    {
        const auto* first = reinterpret_cast<const std::uint8_t*>(values.data());
        bytes_.insert(bytes_.end(), first, first + values.size_bytes());
    }
    template <class T> void values(const T* first, Index count)
    {
        values(std::span<const T>(first, static_cast<std::size_t>(count)));
    }
    template <class T> void list(const std::vector<T>& list)
    {
        number(list.size());
        values(std::span<const T>(list));
    }
    std::vector<std::uint8_t>& bytes() { return bytes_; }

private:
    std::vector<std::uint8_t> bytes_;
};

/// Every function throws Error, the name first, where the bytes end or make no sense.
class StoredReader {
public:
    StoredReader(std::span<const std::uint8_t> bytes, std::string name);

    std::uint64_t number();
    /// At most `most`.
    std::uint64_t number(std::uint64_t most, const char* what);
    double real(); ///< any, also infinity: a solver's gap may be
    double finite();
    std::string text();
    /// Of this shape, or empty; every value finite.
    MatrixD matrix(Index rows, Index columns);
    template <class T> std::vector<T> values(std::uint64_t count)
    {
        const std::vector<std::uint8_t> bytes = stream_.take(count * sizeof(T));
        std::vector<T> values(count);
        if (!bytes.empty())
            std::memcpy(values.data(), bytes.data(), bytes.size());
        return values;
    }
    /// As many as `list` wrote, at most `most`.
    template <class T> std::vector<T> list(std::uint64_t most)
    {
        return values<T>(number(most, "a list"));
    }
    bool atEnd() { return stream_.atEnd(); }
    void check(bool sensible, const char* cause) const;

private:
    std::string name_;
    ByteStream stream_;
};

} // namespace engine
