// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Label numbers as files hold them become classes 0..K-1 with a name each.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace engine {

struct ClassLabels {
    std::vector<int> labels;        ///< (N), each in 0..K-1
    std::vector<std::string> names; ///< (K)
    std::string note; ///< a sentence for the user if the numbers were changed; else ""
};

/// With names, a label is a position in them. Without, 0..K-1 with few gaps stay and are named by
/// their number; other numbers become 0..K-1 in ascending order. Throws Error naming `source` if a
/// label has no name.
ClassLabels classLabels(std::span<const std::int64_t> values, const std::vector<std::string>& names,
    const std::string& source);

/// Every record in one class named "all".
ClassLabels oneClass(std::size_t count);

/// Labels given as text: classes in byte order.
ClassLabels classLabels(std::span<const std::string> texts);

/// A dataset of the MNIST family, known by the name of its file or of the folders around it.
struct KnownSet {
    std::string title;
    std::vector<std::string> classNames;
    bool transposed = false; ///< EMNIST: images are stored column by column
    bool fromOne = false;    ///< EMNIST letters: labels start at 1
};

std::optional<KnownSet> knownSet(const std::filesystem::path& path);

} // namespace engine
