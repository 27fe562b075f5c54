// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dataset out of image files, from a folder or an archive: decoded in pieces on all cores,
// brought to the most frequent size; grey if every pixel of every image is grey. What cannot be
// read is skipped and said.
#pragma once
#include "engine/data/images/file_tree.h"
#include "engine/data/open_dataset.h"
#include "engine/data/read_dataset.h"

namespace engine {

/// No labels if the tree holds no image.
OpenDataset openImages(
    const FileTree& tree, const DatasetRequest& request, const Progress& progress);

} // namespace engine
