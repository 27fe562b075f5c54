// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one door through which datasets come in: from a path, whatever its format, or from
// builtin:NAME.
#pragma once
#include "engine/data/dataset.h"
#include "engine/data/selection.h"
#include "engine/progress.h"

#include <string_view>

namespace engine {

/// What to read and how much of it.
struct DatasetRequest {
    std::string location; ///< path of a file or folder, or builtin:NAME
    std::string part;     ///< "train", "test", "val" or "" where a folder holds several
    Selection selection;
    bool upright = true; ///< turn EMNIST's transposed letters upright (a note says so)

    bool operator==(const DatasetRequest&) const = default;
};

/// PATH[@train|@test|@val][#first=N|#sample=N|#range=A:B][#seed=S][#classes=K,L][#upright=no],
/// DESIGN.md section 4. Throws Error on a bad suffix.
DatasetRequest parseRequest(std::string_view text);

/// The inverse of parseRequest.
std::string requestText(const DatasetRequest& request);

/// Reads what is asked for; the format is found by content. Throws Error (one sentence: path and
/// cause).
Dataset readDataset(const DatasetRequest& request, const Progress& progress = {});

} // namespace engine
