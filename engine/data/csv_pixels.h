// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table with an image a row: its pixels and its label, which comes first (Kaggle's MNIST) or last
// (UCI).
#pragma once
#include "engine/data/byte_stream.h"
#include "engine/data/open_dataset.h"

namespace engine {

OpenDataset openCsv(const ByteSource& source, const std::string& name, const Progress& progress);

} // namespace engine
