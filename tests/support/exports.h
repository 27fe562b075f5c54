// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets to be exported, and a look at what came of it.
#pragma once
#include "engine/data/write_dataset.h"

#include <QStringList>

namespace support {

/// The first digits with awkward class names, soft labels, and parents in two sources of one name.
engine::ExportedDataset someExport(std::size_t count = 40);

/// The bytes of a file.
std::string contentOf(const std::filesystem::path& path);

/// Names of everything in a folder, sorted.
QStringList namesIn(const std::filesystem::path& folder);

} // namespace support
