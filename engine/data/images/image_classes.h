// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which files of a tree are images and which class each belongs to: by the folder it lies in (as
// torchvision's ImageFolder, nested folders as "alphabet/character"), or by metadata.csv or
// metadata.jsonl beside them.
#pragma once
#include "engine/data/class_labels.h"
#include "engine/data/images/file_tree.h"
#include "engine/data/read_dataset.h"

namespace engine {

struct ImageRecords {
    std::vector<std::size_t> files; ///< (N) numbers in the tree, in the order of the records
    ClassLabels classes;
    std::string part; ///< "train", "test", "val" or ""
    std::vector<std::string> notes;
};

/// Classes in byte order of their names, in each the files in byte order. Empty if the tree holds
/// no image.
ImageRecords imageRecords(
    const FileTree& tree, const DatasetRequest& request, const Progress& progress);

/// What metadata.csv or metadata.jsonl in `folder` ("" or ending in '/') of the tree says of these
/// images; nothing if there is none, or it has no labels.
std::optional<ImageRecords> describedRecords(const FileTree& tree, const std::string& folder,
    const std::vector<std::size_t>& images, const Progress& progress);

} // namespace engine
