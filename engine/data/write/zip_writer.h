// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A zip archive of deflated entries, written front to back; the same content gives the same bytes.
// Entries and archives beyond 4 GB get zip64 records.
#pragma once
#include "engine/data/write/output_file.h"

#include <memory>

namespace engine {

class ZipWriter {
public:
    /// From `limit` on sizes and places are written with 64 bits; tests lower it.
    explicit ZipWriter(OutputFile& file, std::uint64_t limit = 0xffffffff);
    ~ZipWriter();

    /// Begins an entry that will have `size` bytes; name in UTF-8.
    void begin(const std::string& name, std::uint64_t size);
    /// More of the entry.
    void write(std::span<const std::uint8_t> bytes);
    /// Ends the entry.
    void end();
    /// Writes the directory; nothing may follow.
    void finish();

private:
    struct Entry {
        std::string name;
        std::uint64_t offset = 0;
        std::uint64_t size = 0;
        std::uint64_t packed = 0;
        std::uint32_t crc = 0;
        bool large = false; ///< the local header has room for 64-bit sizes
    };
    struct Deflater;

    void deflateOn(std::span<const std::uint8_t> bytes, bool last);
    std::uint32_t shortened(std::uint64_t value) const;
    std::vector<std::uint8_t> localHeader(const Entry& entry) const;
    std::vector<std::uint8_t> directoryEntry(const Entry& entry) const;

    OutputFile& file_;
    std::uint64_t limit_;
    std::vector<Entry> entries_;
    std::unique_ptr<Deflater> deflater_;
};

} // namespace engine
