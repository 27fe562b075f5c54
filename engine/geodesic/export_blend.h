// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A blend as a dataset that can be written: some of its images, their labels and where they come
// from.
#pragma once
#include "engine/geodesic/blend.h"

#include <string_view>

namespace engine {

/// Which labels an export has. Hard labels are always there, soft ones always sum to 1.
enum class ExportLabels {
    soft,   ///< soft labels as blended; hard: the class with the largest share
    argmax, ///< only the class with the largest share; soft labels say the same
    sampled ///< only a class drawn by the shares; soft labels say the same
};

/// What the parents of an export are called by.
enum class ParentNumbers {
    records, ///< numbers in the source's file, from 0
    rows     ///< places in what was selected: the first recipes had these
};

struct ExportOptions {
    std::size_t count = 0;  ///< images, stratified by the classes of the base; 0: all
    std::uint64_t seed = 0; ///< which images, and the draw of labels
    ExportLabels labels = ExportLabels::soft;
    ParentNumbers parents = ParentNumbers::records;
    std::string name; ///< of the dataset; empty: made of the weights and the sources' names

    bool operator==(const ExportOptions&) const = default;
};

/// Classes are those of the sources one after another, "MNIST: 3". Parents are records in the
/// sources' files. Throws Error where more images are asked for than the geodesic has.
ExportedDataset exportOf(const Geodesic& geodesic, const Weights& weights,
    const std::vector<DatasetPtr>& sources, const ExportOptions& options, std::string recipe = {},
    const Progress& progress = {});

/// "records", "rows".
std::string nameOf(ParentNumbers numbers);

/// "soft", "argmax", "sampled", and back.
std::string nameOf(ExportLabels labels);
ExportLabels exportLabelsNamed(std::string_view name);

} // namespace engine
