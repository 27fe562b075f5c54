// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zip and tar files (also compressed), read in place: nothing is unpacked to the disk.
#pragma once
#include "engine/data/byte_stream.h"

namespace engine {

struct ArchiveFile {
    std::string path;       ///< inside the archive, folders separated by '/'
    std::size_t number = 0; ///< among the regular files of the archive
    std::uint64_t size = 0; ///< unpacked, as the archive says
};

/// Whether these bytes (unpacked, if gzipped) start an archive.
bool isArchive(std::span<const std::uint8_t> head);

/// The regular files but hidden ones, in the archive's order. Throws Error if an entry would lie
/// outside the folder the archive is unpacked to, if it is damaged or encrypted, or if the build
/// has no libarchive.
std::vector<ArchiveFile> archiveFiles(
    const std::filesystem::path& archive, const Progress& progress);

/// Visits the content of the same files, one after the other, until `visit` answers false.
void forArchiveFiles(const std::filesystem::path& archive,
    const std::function<bool(const ArchiveFile& file, ByteStream& content)>& visit,
    const Progress& progress);

/// One file of an archive.
ByteSource archiveFile(const std::filesystem::path& archive, const ArchiveFile& file);

} // namespace engine
