// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file being written, every step of it checked: a full disk is noticed, never swallowed.
#pragma once
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// "Cannot write /a/b.npz: the disk is full." for an errno.
std::string cannotWrite(const std::filesystem::path& shown, int error);

class OutputFile {
public:
    /// Opens `path` anew. `shown` is what errors call it: the file that it will become.
    OutputFile(const std::filesystem::path& path, std::filesystem::path shown);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    void write(std::span<const std::uint8_t> bytes);
    void write(std::string_view text);

    /// Bytes written so far.
    std::uint64_t position() const { return position_; }

    /// Replaces bytes written before.
    void writeAt(std::uint64_t position, std::span<const std::uint8_t> bytes);

    enum class Durability { cached, onDisk };
    /// Must be called: what close does not confirm may be lost.
    void close(Durability durability);

private:
    void flush();
    [[noreturn]] void fail() const;

    std::filesystem::path shown_;
    std::vector<std::uint8_t> buffer_;
    std::uint64_t position_ = 0;
    int descriptor_ = -1;
};

} // namespace engine
