// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes read in order, from a file (plain or gzipped) or from a member of an archive. What a header
// promises is believed only as far as the bytes arrive; a short or damaged file ends in an Error
// naming it.
#pragma once
#include "engine/progress.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace engine {

class ByteStream {
public:
    /// Fills `block` as far as there are bytes and says how many; throws Error where they are
    /// damaged.
    using Fill = std::function<std::size_t(std::span<std::uint8_t> block)>;

    ByteStream(std::string name, Fill fill);

    /// As many bytes as there are, at most block.size(); fewer only at the end.
    std::size_t read(std::span<std::uint8_t> block);
    /// Throws Error if the file ends before.
    void readExactly(std::span<std::uint8_t> block);
    /// The next `count` bytes; takes memory only as they arrive.
    std::vector<std::uint8_t> take(std::uint64_t count, const Progress& progress = {});
    void skip(std::uint64_t count, const Progress& progress = {});
    /// Whether nothing follows; reading there is what checks the checksum of a gzipped file.
    bool atEnd();

private:
    std::string name_;
    Fill fill_;
    std::uint64_t position_ = 0;
};

/// Something that can be read from its first byte as often as needed.
struct ByteSource {
    std::string name;         ///< for sentences: a path, or ARCHIVE/MEMBER
    std::uint64_t atMost = 0; ///< there cannot be more bytes than this
    /// To get to a member of a packed archive takes long.
    std::function<ByteStream(const Progress& progress)> open;
};

/// A file, unpacked on the way if it is gzipped. Throws Error if it cannot be opened.
ByteSource fileBytes(const std::filesystem::path& path);

/// The first bytes, at most `count`.
std::vector<std::uint8_t> headOf(
    const ByteSource& source, std::size_t count, const Progress& progress = {});

/// Everything; throws Error if it is more than `limit` bytes.
std::vector<std::uint8_t> allOf(const ByteSource& source, std::uint64_t limit);

/// Visits records of `recordBytes` bytes by number (ascending) in a stream that stands at record 0.
void forRecords(ByteStream& stream, std::size_t recordBytes, std::span<const std::size_t> records,
    const std::function<void(std::span<const std::uint8_t> record)>& visit,
    const Progress& progress);

/// "Cannot read NAME: CAUSE."
[[noreturn]] void cannotRead(const std::string& name, const std::string& cause);

} // namespace engine
