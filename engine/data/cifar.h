// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The binary form of CIFAR-10 and CIFAR-100: records of one label byte (two: coarse and fine) and
// the red, green and blue planes of a 32 x 32 image; no header, so the sizes and the label bytes
// tell it.
#pragma once
#include "engine/data/open_dataset.h"

#include <filesystem>

namespace engine {

/// A part of CIFAR in a folder: its files, in order.
struct CifarPart {
    std::string part; ///< "train", "test" or ""
    std::vector<std::filesystem::path> files;
};

bool isCifar(const std::filesystem::path& file);

/// data_batch_1.bin..., test_batch.bin, or train.bin and test.bin; empty if there are none. Throws
/// Error if a file of such a name is not CIFAR.
std::vector<CifarPart> cifarParts(const std::filesystem::path& folder);

OpenDataset openCifar(const CifarPart& part, const Progress& progress);

} // namespace engine
