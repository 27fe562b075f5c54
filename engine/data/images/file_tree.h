// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files below a folder or inside an archive, so that both are read by the same code.
#pragma once
#include "engine/progress.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace engine {

struct FileTree {
    using Visit = std::function<void(std::size_t file, std::vector<std::uint8_t> bytes)>;

    std::string name;               ///< of the folder or archive, for sentences
    std::vector<std::string> paths; ///< (F), relative, folders separated by '/'
    /// Visits the chosen files (numbers, ascending), at most the first `most` bytes of each; a file
    /// that cannot be read comes without bytes.
    std::function<void(std::span<const std::size_t> files, std::size_t most, const Visit& visit,
        const Progress& progress)>
        read;
    std::vector<std::string> notes; ///< for the user
};

/// Hidden files are left out, and links that lead out of the folder are not followed.
FileTree filesOfFolder(const std::filesystem::path& folder, const Progress& progress);

FileTree filesOfArchive(const std::filesystem::path& archive, const Progress& progress);

} // namespace engine
