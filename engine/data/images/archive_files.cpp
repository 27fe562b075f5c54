// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archive.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <optional>

namespace engine {
namespace {

    namespace fs = std::filesystem;

    constexpr std::size_t kBlockBytes = std::size_t { 1 } << 18;

    [[noreturn]] void damaged(const std::string& name, archive* handle)
    {
        const char* told = archive_error_string(handle);
        std::string cause = told == nullptr ? "no details" : told;
        while (
            cause.ends_with('\n') || cause.ends_with('.')) // some of libarchive's are whole lines
            cause.pop_back();
        cannotRead(name, "the archive is damaged (" + cause + ")");
    }

    /// The path in its plain form; nothing if it climbs out of the folder that the archive is
    /// unpacked to.
    std::optional<std::string> plainPath(std::string path)
    {
        std::ranges::replace(path, '\\', '/');
        if (path.starts_with('/') || (path.size() > 1 && path[1] == ':'))
            return std::nullopt;
        std::string plain;
        for (const fs::path& part : fs::path(path)) {
            if (part == "..")
                return std::nullopt;
            if (!part.empty() && part != ".")
                plain += (plain.empty() ? "" : "/") + part.string();
        }
        return plain;
    }

    /// What file managers leave behind: __MACOSX/..., .DS_Store, ._image.png.
    bool isHidden(const std::string& path)
    {
        return std::ranges::any_of(fs::path(path), [](const fs::path& part) {
            return part.string().starts_with('.') || part == "__MACOSX";
        });
    }

    /// An archive that is read from its start to its end.
    class ArchiveReader {
    public:
        explicit ArchiveReader(const fs::path& path)
            : name_(path.string())
            , handle_(archive_read_new(), archive_read_free)
        {
            archive_read_support_filter_all(handle_.get());
            archive_read_support_format_zip(handle_.get());
            archive_read_support_format_tar(handle_.get());
            archive_read_support_format_gnutar(handle_.get());
            if (archive_read_open_filename(handle_.get(), path.c_str(), kBlockBytes) < ARCHIVE_WARN)
                damaged(name_, handle_.get());
            std::error_code ignored;
            // A bomb unpacks to a thousand times its size, images hardly at all.
            constexpr std::uint64_t kAlwaysAllowed = std::uint64_t { 1 } << 26;
            mostBytes_ = kAlwaysAllowed + 100 * fs::file_size(path, ignored);
        }

        /// Steps to the next regular file that is not hidden; nothing at the end.
        std::optional<ArchiveFile> next(const Progress& progress)
        {
            while (true) {
                drain(progress);
                archive_entry* entry = nullptr;
                const int result = archive_read_next_header(handle_.get(), &entry);
                if (result == ARCHIVE_EOF)
                    return std::nullopt;
                if (result < ARCHIVE_WARN)
                    damaged(name_, handle_.get());
                const std::string path = checkedPath(entry);
                atEntry_ = true;
                if (archive_entry_filetype(entry) != AE_IFREG || isHidden(path))
                    continue;
                if (archive_entry_is_encrypted(entry) != 0)
                    cannotRead(name_, "its files are encrypted");
                return ArchiveFile { .path = path,
                    .number = count_++,
                    .size = static_cast<std::uint64_t>(
                        std::max<la_int64_t>(0, archive_entry_size(entry))) };
            }
        }

        std::size_t readData(std::span<std::uint8_t> block)
        {
            const la_ssize_t count = archive_read_data(handle_.get(), block.data(), block.size());
            if (count < 0)
                damaged(name_, handle_.get());
            countBytes(static_cast<std::uint64_t>(count));
            return static_cast<std::size_t>(count);
        }

    private:
        std::string checkedPath(archive_entry* entry)
        {
            const char* raw = archive_entry_pathname_utf8(entry);
            if (raw == nullptr)
                raw = archive_entry_pathname(entry);
            const std::string stored = raw == nullptr ? "" : raw;
            const std::optional<std::string> plain = plainPath(stored);
            if (!plain)
                cannotRead(name_,
                    "its entry \"" + stored + "\" would lie outside the folder it is unpacked to");
            return *plain;
        }

        /// What is left of a file in a packed tar must be unpacked to get behind it: in pieces that
        /// can be cancelled.
        void drain(const Progress& progress)
        {
            progress.check();
            const bool canSeek
                = (archive_format(handle_.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
            std::vector<std::uint8_t> block(atEntry_ && !canSeek ? kBlockBytes : 0);
            while (!block.empty() && readData(block) > 0)
                progress.check();
            atEntry_ = false;
        }

        void countBytes(std::uint64_t count)
        {
            bytes_ += count;
            if (bytes_ > mostBytes_)
                cannotRead(name_,
                    "it unpacks to more than a hundred times its size, which no archive of images "
                    "does");
        }

        std::string name_;
        std::unique_ptr<archive, int (*)(archive*)> handle_;
        std::uint64_t mostBytes_ = 0;
        std::uint64_t bytes_ = 0;
        std::size_t count_ = 0;
        bool atEntry_ = false;
    };

} // namespace

std::vector<ArchiveFile> archiveFiles(const fs::path& archive, const Progress& progress)
{
    std::vector<ArchiveFile> files;
    ArchiveReader reader(archive);
    while (const std::optional<ArchiveFile> file = reader.next(progress))
        files.push_back(*file);
    return files;
}

void forArchiveFiles(const fs::path& archive,
    const std::function<bool(const ArchiveFile& file, ByteStream& content)>& visit,
    const Progress& progress)
{
    ArchiveReader reader(archive);
    while (const std::optional<ArchiveFile> file = reader.next(progress)) {
        ByteStream content(archive.string() + "/" + file->path,
            [&reader](std::span<std::uint8_t> block) { return reader.readData(block); });
        if (!visit(*file, content))
            return;
    }
}

ByteSource archiveFile(const fs::path& archive, const ArchiveFile& file)
{
    const std::string name = archive.string() + "/" + file.path;
    const auto open = [archive, number = file.number, name](const Progress& progress) {
        const auto reader = std::make_shared<ArchiveReader>(archive);
        while (const std::optional<ArchiveFile> here = reader->next(progress)) {
            if (here->number == number)
                return ByteStream(name,
                    [reader](std::span<std::uint8_t> block) { return reader->readData(block); });
        }
        cannotRead(name, "it is not in the archive any more");
    };
    return { .name = name, .atMost = file.size, .open = open };
}

} // namespace engine
