// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// IDX, the format of MNIST and its relatives: a pair of files side by side, images and labels,
// big-endian, often gzipped. Header: 0 0 type axes, then the length of every axis in four bytes.
#pragma once
#include "engine/data/open_dataset.h"

#include <filesystem>
#include <optional>
#include <span>

namespace engine {

struct IdxPair {
    std::filesystem::path images; ///< empty if there is none beside the labels
    std::filesystem::path labels; ///< empty if there is none beside the images
    std::string part;             ///< "train", "test" or ""
    std::string set;              ///< what the names have in common but the part: "emnist-letters"
};

bool isIdx(std::span<const std::uint8_t> head);

/// The pairs that lie in a folder, by name; a file in plain and in gzipped form counts once.
std::vector<IdxPair> idxPairs(const std::filesystem::path& folder);

/// The pair to which an images file or a labels file belongs.
IdxPair idxPairOf(const std::filesystem::path& file);

/// `upright` turns the images of EMNIST, which are stored column by column.
OpenDataset openIdx(const IdxPair& pair, bool upright);

} // namespace engine
