// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a few tiny images, for tests that open and solve many times.
#pragma once
#include <QString>
#include <filesystem>
#include <string>
#include <vector>

namespace support {

struct SmallDatasets {
    QString folder;
    std::vector<std::string> paths; ///< CSV files as Kaggle's: a heading, then class and pixels
};

/// Six datasets of 12 to 22 images, of 6 x 6 and 8 x 8 pixels, with two to four classes.
SmallDatasets smallDatasets(const std::filesystem::path& folder);

} // namespace support
