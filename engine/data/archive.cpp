// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Telling an archive needs no library; a build without libarchive says that it cannot open one.
#include "engine/data/archive.h"

#include <algorithm>
#include <string_view>

namespace engine {

bool isArchive(std::span<const std::uint8_t> head)
{
    const std::string_view text(reinterpret_cast<const char*>(head.data()), head.size());
    constexpr std::size_t kUstarAt = 257;
    const bool isTar = text.size() > kUstarAt && text.substr(kUstarAt).starts_with("ustar");
    using namespace std::string_view_literals;
    constexpr std::string_view kMagics[] = { "PK\3\4"sv, "PK\5\6"sv, // zip, empty zip
        "\x28\xb5\x2f\xfd"sv,
        "\xfd"
        "7zXZ\0"sv,
        "BZh"sv }; // tar packed by zstd, xz, bzip2
    return isTar
        || std::ranges::any_of(kMagics, [&](auto magic) { return text.starts_with(magic); });
}

#ifndef WITH_OPENCV
namespace {

    constexpr const char* kNoArchives = "this build of Wander opens no zip or tar files";

} // namespace

std::vector<ArchiveFile> archiveFiles(const std::filesystem::path& archive, const Progress&)
{
    cannotRead(archive.string(), kNoArchives);
}

void forArchiveFiles(const std::filesystem::path& archive,
    const std::function<bool(const ArchiveFile& file, ByteStream& content)>&, const Progress&)
{
    cannotRead(archive.string(), kNoArchives);
}

ByteSource archiveFile(const std::filesystem::path& archive, const ArchiveFile&)
{
    cannotRead(archive.string(), kNoArchives);
}
#endif

} // namespace engine
