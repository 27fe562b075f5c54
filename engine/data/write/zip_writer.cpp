// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/write/zip_writer.h"

#include "engine/error.h"

#include <array>
#include <cassert>
#include <zlib.h>

namespace engine {

namespace {

    constexpr std::uint32_t kMax32 = 0xffffffff;
    constexpr std::uint16_t kMax16 = 0xffff;
    constexpr std::uint16_t kUtf8Names = 1 << 11;
    constexpr std::uint16_t kDeflated = 8;
    constexpr std::uint16_t kMidnight
        = 0; // 1980-01-01 00:00, so that equal content gives equal bytes
    constexpr std::uint16_t kFirstDay = (0 << 9) | (1 << 5) | 1;
    constexpr std::uint16_t kZip64Field = 1;

    /// Little-endian fields, one after the other.
    class Record {
    public:
        Record& u16(std::uint16_t value) { return number(value, 2); }
        Record& u32(std::uint32_t value) { return number(value, 4); }
        Record& u64(std::uint64_t value) { return number(value, 8); }
        Record& text(std::string_view value)
        {
            bytes.insert(bytes.end(), value.begin(), value.end());
            return *this;
        }

        std::vector<std::uint8_t> bytes;

    private:
        Record& number(std::uint64_t value, int size)
        {
            for (int i = 0; i < size; ++i)
                bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
            return *this;
        }
    };

} // namespace

struct ZipWriter::Deflater {
    z_stream stream {};

    Deflater()
    {
        // raw deflate: no zlib header inside a zip
        if (deflateInit2(
                &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY)
            != Z_OK)
            throw std::bad_alloc();
    }
    ~Deflater() { deflateEnd(&stream); }
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;
};

ZipWriter::ZipWriter(OutputFile& file, std::uint64_t limit)
    : file_(file)
    , limit_(limit)
{
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::begin(const std::string& name, std::uint64_t size)
{
    assert(!deflater_);
    const std::uint64_t bound = size + size / 1000 + 1024; // more than deflate ever needs
    entries_.push_back({ .name = name,
        .offset = file_.position(),
        .size = size,
        .crc = static_cast<std::uint32_t>(crc32(0, nullptr, 0)),
        .large = bound >= limit_ });
    file_.write(localHeader(entries_.back()));
    deflater_ = std::make_unique<Deflater>();
}

void ZipWriter::write(std::span<const std::uint8_t> bytes)
{
    assert(deflater_);
    constexpr std::size_t kChunk = 1 << 30; // zlib counts in 32 bits
    while (bytes.size() > kChunk) {
        deflateOn(bytes.first(kChunk), false);
        bytes = bytes.subspan(kChunk);
    }
    deflateOn(bytes, false);
}

void ZipWriter::end()
{
    deflateOn({}, true);
    assert(deflater_->stream.total_in == entries_.back().size);
    deflater_.reset();
    file_.writeAt(entries_.back().offset, localHeader(entries_.back()));
}

void ZipWriter::finish()
{
    const std::uint64_t start = file_.position();
    for (const Entry& entry : entries_)
        file_.write(directoryEntry(entry));
    const std::uint64_t size = file_.position() - start;
    const std::uint64_t count = entries_.size();
    if (start >= limit_ || size >= limit_ || count >= kMax16) {
        const std::uint64_t end = file_.position();
        Record zip64;
        zip64.u32(0x06064b50).u64(44).u16(45).u16(45).u32(0).u32(0).u64(count).u64(count);
        zip64.u64(size).u64(start);
        zip64.u32(0x07064b50).u32(0).u64(end).u32(1); // and where it begins
        file_.write(zip64.bytes);
    }
    const auto shortCount = static_cast<std::uint16_t>(std::min<std::uint64_t>(count, kMax16));
    Record last;
    last.u32(0x06054b50).u16(0).u16(0).u16(shortCount).u16(shortCount);
    last.u32(shortened(size)).u32(shortened(start)).u16(0);
    file_.write(last.bytes);
}

void ZipWriter::deflateOn(std::span<const std::uint8_t> bytes, bool last)
{
    Entry& entry = entries_.back();
    if (!bytes.empty()) // of nothing, zlib answers the checksum to start from
        entry.crc = static_cast<std::uint32_t>(
            crc32(entry.crc, bytes.data(), static_cast<uInt>(bytes.size())));
    z_stream& stream = deflater_->stream;
    stream.next_in = const_cast<Bytef*>(bytes.data()); // zlib does not write there
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::array<std::uint8_t, 1 << 15> packed;
    do {
        stream.next_out = packed.data();
        stream.avail_out = packed.size();
        deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH);
        const std::size_t count = packed.size() - stream.avail_out;
        entry.packed += count;
        file_.write(std::span(packed).first(count));
    } while (stream.avail_out == 0);
}

/// All ones where the number stands in a zip64 record instead.
std::uint32_t ZipWriter::shortened(std::uint64_t value) const
{
    return value >= limit_ ? kMax32 : static_cast<std::uint32_t>(value);
}

std::vector<std::uint8_t> ZipWriter::localHeader(const Entry& entry) const
{
    Record header;
    header.u32(0x04034b50).u16(entry.large ? 45 : 20).u16(kUtf8Names).u16(kDeflated);
    header.u16(kMidnight).u16(kFirstDay).u32(entry.crc);
    header.u32(entry.large ? kMax32 : static_cast<std::uint32_t>(entry.packed));
    header.u32(entry.large ? kMax32 : static_cast<std::uint32_t>(entry.size));
    header.u16(static_cast<std::uint16_t>(entry.name.size())).u16(entry.large ? 20 : 0);
    header.text(entry.name);
    if (entry.large)
        header.u16(kZip64Field).u16(16).u64(entry.size).u64(entry.packed);
    return header.bytes;
}

std::vector<std::uint8_t> ZipWriter::directoryEntry(const Entry& entry) const
{
    const bool large = entry.large || entry.offset >= limit_;
    Record record;
    record.u32(0x02014b50)
        .u16((3 << 8) | 45)
        .u16(large ? 45 : 20)
        .u16(kUtf8Names)
        .u16(kDeflated); // 3: unix
    record.u16(kMidnight).u16(kFirstDay).u32(entry.crc);
    record.u32(large ? kMax32 : static_cast<std::uint32_t>(entry.packed));
    record.u32(large ? kMax32 : static_cast<std::uint32_t>(entry.size));
    record.u16(static_cast<std::uint16_t>(entry.name.size())).u16(large ? 28 : 0);
    record.u16(0).u16(0).u16(0).u32(0644U << 16); // no remark, one disk, a file that all may read
    record.u32(large ? kMax32 : static_cast<std::uint32_t>(entry.offset)).text(entry.name);
    if (large)
        record.u16(kZip64Field).u16(24).u64(entry.size).u64(entry.packed).u64(entry.offset);
    return record.bytes;
}

} // namespace engine
