// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which reader a file or folder needs: told by its content, never by its extension.
#pragma once
#include "engine/data/open_dataset.h"
#include "engine/data/read_dataset.h"

#include <filesystem>

namespace engine {

/// Throws Error naming the known formats if it is none of them.
OpenDataset openDataset(const DatasetRequest& request, const Progress& progress);

/// Of several parts the one asked for; if none is asked for, the first of train, test, val that is
/// there. Throws Error if it is not there. `parts` may hold "" alone: no parts at all.
std::string chosenPart(const DatasetRequest& request, const std::vector<std::string>& parts);

/// "The parts are train and test; train was taken." where several are there and none was asked for,
/// else "".
std::string partNote(const DatasetRequest& request, const std::vector<std::string>& parts);

/// What a dataset without a name of its own is called: the file's or folder's name without its
/// ending.
std::string nameOf(const std::filesystem::path& location);

} // namespace engine
