// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The formats of exports. Each writes to `path`, calls it `shown` in errors, and leaves clearing up
// to the caller.
#pragma once
#include "engine/data/write_dataset.h"

namespace engine {

/// One zip of arrays that numpy.load(path, allow_pickle=False) reads: images (N, H, W, C) u1,
/// labels (N) i8, soft_labels (N, K) f4, class_names (K) U, source_names (S) U, recipe () U, and
/// for each source parents_SOURCE (N, P) i8, records in its file from 0, padded by -1, and
/// parent_weights_SOURCE (N, P) f8, padded by 0.
void writeNpz(const ExportedDataset& exported, const std::filesystem::path& path,
    const std::filesystem::path& shown, const Progress& progress);

/// A folder as torchvision's ImageFolder and Hugging Face's imagefolder read it: CLASS/NUMBER.png,
/// metadata.csv with labels, soft labels and parents, classes.json. Classes without an image have
/// no folder.
void writeFolder(const ExportedDataset& exported, const std::filesystem::path& path,
    const std::filesystem::path& shown, const Progress& progress);

/// A folder name for each class that every file system takes, all different, sorted as the classes
/// are: where the names alone would sort differently, all get their number in front.
std::vector<std::string> safeFolderNames(const std::vector<std::string>& classNames);

/// The names of sources as they stand in array and column names: letters, digits and "_.-" only,
/// all different.
std::vector<std::string> sourceKeys(const std::vector<std::string>& sourceNames);

} // namespace engine
