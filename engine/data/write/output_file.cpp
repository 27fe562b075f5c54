// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/write/output_file.h"

#include "engine/error.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace engine {

namespace {

    constexpr std::size_t kBuffer = 1 << 18;

    /// write(2) until everything is written; false with errno set if it cannot be.
    bool writeAll(int descriptor, const std::uint8_t* bytes, std::size_t count)
    {
        while (count > 0) {
            const ssize_t written = ::write(descriptor, bytes, count);
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            bytes += written;
            count -= static_cast<std::size_t>(written);
        }
        return true;
    }

    std::string causeOf(int error)
    {
        switch (error) {
        case ENOSPC:
            return "the disk is full";
        case EDQUOT:
            return "the disk quota is used up";
        case EFBIG:
            return "the file would become larger than allowed";
        case EACCES:
        case EPERM:
            return "no permission to write there";
        case EROFS:
            return "the disk is read-only";
        case ENOENT:
        case ENOTDIR:
            return "the folder does not exist";
        default:
            return std::generic_category().message(error);
        }
    }

} // namespace

std::string cannotWrite(const std::filesystem::path& shown, int error)
{
    return "Cannot write " + shown.string() + ": " + causeOf(error) + ".";
}

OutputFile::OutputFile(const std::filesystem::path& path, std::filesystem::path shown)
    : shown_(std::move(shown))
{
    buffer_.reserve(kBuffer);
    descriptor_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor_ < 0)
        fail();
}

OutputFile::~OutputFile()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

void OutputFile::write(std::span<const std::uint8_t> bytes)
{
    position_ += bytes.size();
    if (buffer_.size() + bytes.size() > kBuffer)
        flush();
    if (bytes.size() > kBuffer) {
        if (!writeAll(descriptor_, bytes.data(), bytes.size()))
            fail();
    } else {
        buffer_.insert(buffer_.end(), bytes.begin(), bytes.end());
    }
}

void OutputFile::write(std::string_view text)
{
    write(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

void OutputFile::writeAt(std::uint64_t position, std::span<const std::uint8_t> bytes)
{
    flush();
    if (::lseek(descriptor_, static_cast<off_t>(position), SEEK_SET) < 0
        || !writeAll(descriptor_, bytes.data(), bytes.size())
        || ::lseek(descriptor_, static_cast<off_t>(position_), SEEK_SET) < 0)
        fail();
}

void OutputFile::close(Durability durability)
{
    flush();
    if (durability == Durability::onDisk && ::fsync(descriptor_) != 0)
        fail();
    if (::close(std::exchange(descriptor_, -1)) != 0)
        fail();
}

void OutputFile::flush()
{
    if (!writeAll(descriptor_, buffer_.data(), buffer_.size()))
        fail();
    buffer_.clear();
}

void OutputFile::fail() const
{
    throw Error(cannotWrite(shown_, errno));
}

} // namespace engine
