// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/byte_stream.h"

#include "engine/data/grouped_number.h"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <zlib.h>

namespace engine {
namespace {

    constexpr std::size_t kBlockBytes = std::size_t { 1 } << 20;

    /// Deflate codes at best 258 bytes in 2 bits, hence never more than this many bytes for one.
    constexpr std::uint64_t kMostInflated = 1032;

    bool isGzip(const std::filesystem::path& path)
    {
        const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
            std::fopen(path.c_str(), "rb"), std::fclose);
        if (!file)
            cannotRead(path.string(), std::generic_category().message(errno));
        unsigned char magic[2] = {};
        return std::fread(magic, 1, 2, file.get()) == 2 && magic[0] == 0x1f && magic[1] == 0x8b;
    }

    /// zlib reads a file that is not gzipped as it is.
    ByteStream openFile(const std::filesystem::path& path)
    {
        const std::string name = path.string();
        const std::shared_ptr<gzFile_s> file(gzopen(path.c_str(), "rb"), [](gzFile opened) {
            if (opened != nullptr)
                gzclose(opened);
        });
        if (!file)
            cannotRead(name, std::generic_category().message(errno));
        gzbuffer(file.get(), 1U << 18);
        return ByteStream(name, [file, name](std::span<std::uint8_t> block) {
            const auto count
                = gzread(file.get(), block.data(), static_cast<unsigned>(block.size()));
            int problem = Z_OK;
            gzerror(file.get(), &problem);
            if (problem == Z_BUF_ERROR)
                cannotRead(name, "the gzip data end too early, the file is truncated");
            if (count < 0)
                cannotRead(name,
                    problem == Z_ERRNO ? std::generic_category().message(errno)
                                       : "the gzip data are damaged");
            return static_cast<std::size_t>(count);
        });
    }

} // namespace

void cannotRead(const std::string& name, const std::string& cause)
{
    throw Error("Cannot read " + name + ": " + cause + ".");
}

ByteStream::ByteStream(std::string name, Fill fill)
    : name_(std::move(name))
    , fill_(std::move(fill))
{
}

std::size_t ByteStream::read(std::span<std::uint8_t> block)
{
    std::size_t filled = 0;
    while (filled < block.size()) {
        const std::size_t wanted = std::min(block.size() - filled, kBlockBytes);
        const std::size_t count = fill_(block.subspan(filled, wanted));
        if (count == 0)
            break;
        filled += count;
    }
    position_ += filled;
    return filled;
}

void ByteStream::readExactly(std::span<std::uint8_t> block)
{
    const std::uint64_t before = position_;
    if (read(block) < block.size())
        cannotRead(name_,
            "it ends after " + groupedNumber(position_) + " bytes, where its header promises "
                + groupedNumber(before + block.size()) + " or more");
}

std::vector<std::uint8_t> ByteStream::take(std::uint64_t count, const Progress& progress)
{
    std::vector<std::uint8_t> bytes;
    while (bytes.size() < count) {
        progress.check();
        const std::size_t before = bytes.size();
        bytes.resize(before + std::min<std::uint64_t>(count - before, kBlockBytes));
        readExactly(std::span(bytes).subspan(before));
    }
    return bytes;
}

void ByteStream::skip(std::uint64_t count, const Progress& progress)
{
    std::vector<std::uint8_t> block(std::min<std::uint64_t>(count, kBlockBytes));
    while (count > 0) {
        progress.check();
        const std::uint64_t now = std::min<std::uint64_t>(count, block.size());
        readExactly(std::span(block).first(now));
        count -= now;
    }
}

bool ByteStream::atEnd()
{
    std::uint8_t next = 0;
    return read({ &next, 1 }) == 0;
}

ByteSource fileBytes(const std::filesystem::path& path)
{
    const std::uint64_t factor = isGzip(path) ? kMostInflated : 1;
    std::error_code problem;
    const std::uint64_t size = std::filesystem::file_size(path, problem);
    if (problem)
        cannotRead(path.string(), problem.message());
    return { .name = path.string(), .atMost = size * factor, .open = [path](const Progress&) {
                return openFile(path);
            } };
}

std::vector<std::uint8_t> headOf(
    const ByteSource& source, std::size_t count, const Progress& progress)
{
    std::vector<std::uint8_t> head(count);
    ByteStream stream = source.open(progress);
    head.resize(stream.read(head));
    return head;
}

std::vector<std::uint8_t> allOf(const ByteSource& source, std::uint64_t limit)
{
    std::vector<std::uint8_t> bytes;
    std::vector<std::uint8_t> block(kBlockBytes);
    ByteStream stream = source.open({});
    while (const std::size_t count = stream.read(block)) {
        if (bytes.size() + count > limit)
            cannotRead(source.name, "it holds more than " + groupedNumber(limit) + " bytes");
        bytes.insert(
            bytes.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return bytes;
}

void forRecords(ByteStream& stream, std::size_t recordBytes, std::span<const std::size_t> records,
    const std::function<void(std::span<const std::uint8_t> record)>& visit,
    const Progress& progress)
{
    const std::size_t perBlock = std::max<std::size_t>(1, kBlockBytes / recordBytes);
    std::vector<std::uint8_t> block(std::min(perBlock, records.size()) * recordBytes);
    std::size_t position = 0; // the record before which the stream stands
    for (std::size_t done = 0; done < records.size();) {
        progress.step(static_cast<long long>(done), static_cast<long long>(records.size()));
        const std::size_t first = records[done];
        stream.skip(static_cast<std::uint64_t>(first - position) * recordBytes, progress);
        std::size_t run = 1;
        while (run < perBlock && done + run < records.size() && records[done + run] == first + run)
            ++run;
        const auto bytes = std::span(block).first(run * recordBytes);
        stream.readExactly(bytes);
        for (std::size_t i = 0; i < run; ++i)
            visit(bytes.subspan(i * recordBytes, recordBytes));
        position = first + run;
        done += run;
    }
    progress.step(static_cast<long long>(records.size()), static_cast<long long>(records.size()));
}

} // namespace engine
