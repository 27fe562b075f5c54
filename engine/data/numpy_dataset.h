// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dataset out of NumPy arrays that belong together: the members of an NPZ, or NPY files side by
// side. Which array is what, is told by the names that people use: x_train and y_train, images and
// labels, ...
#pragma once
#include "engine/data/npy_array.h"
#include "engine/data/open_dataset.h"
#include "engine/data/read_dataset.h"

#include <map>

namespace engine {

/// Arrays by name, without ".npy".
using NumpyArrays = std::map<std::string, ByteSource>;

/// `name` is the dataset's, as the file is called.
OpenDataset openNumpy(const NumpyArrays& arrays, const DatasetRequest& request,
    const std::string& name, const Progress& progress);

/// An NPY file and the labels beside it: train-images.npy and train-labels.npy, X.npy and y.npy.
NumpyArrays numpyFiles(const std::filesystem::path& file);

} // namespace engine
