// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets with soft labels written as files that training scripts read.
#pragma once
#include "engine/data/dataset.h"
#include "engine/matrix.h"
#include "engine/progress.h"

#include <filesystem>
#include <memory>

namespace engine {

/// A dataset to be written: hard labels in `dataset` (argmax or sampled), soft labels and parents
/// beside it.
struct ExportedDataset {
    Dataset dataset;
    MatrixF softLabels;                   ///< (N, K) rows sum to 1, columns as dataset.classNames
    std::vector<std::string> sourceNames; ///< (S)
    std::vector<MatrixD>
        parentWeights; ///< (S) of (N, P_s): weights of the strongest parents, padded by 0
    std::vector<Eigen::Matrix<std::int64_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>
        parentRecords;  ///< (S) of (N, P_s): record numbers in the source's file, from 0, padded by
                        ///< -1
    std::string recipe; ///< JSON text
};

/// "npz" or "folder": the formats this build writes.
std::vector<std::string> exportFormats();

using ExportedPtr = std::shared_ptr<const ExportedDataset>;

/// Writes `out` whole or not at all (a temporary beside it, then a rename), and the recipe beside
/// it as OUT.recipe.json. Throws Error naming the path and the cause; refuses to replace anything
/// but a former export. Who is cancelled while a disk does not answer leaves it: the temporary is
/// removed once it does.
void writeDataset(ExportedPtr exported, const std::string& format, const std::filesystem::path& out,
    const Progress& progress = {});

/// The same of an export that is nobody else's.
inline void writeDataset(ExportedDataset exported, const std::string& format,
    const std::filesystem::path& out, const Progress& progress = {})
{
    writeDataset(
        std::make_shared<const ExportedDataset>(std::move(exported)), format, out, progress);
}

/// Waits for what was left of exports, so that none is half written when the program ends at once.
void finishWriting();

} // namespace engine
