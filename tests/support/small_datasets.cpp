// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_datasets.h"

#include "engine/random.h"

#include <fstream>

namespace support {

SmallDatasets smallDatasets(const std::filesystem::path& folder)
{
    SmallDatasets datasets { QString::fromStdString(folder.string()), {} };
    for (int d = 0; d < 6; ++d) {
        engine::Random random(static_cast<std::uint64_t>(d));
        const std::filesystem::path path = folder / ("small" + std::to_string(d + 1) + ".csv");
        const int pixels = d % 3 == 2 ? 36 : 64;
        const int classes = 2 + d % 3;
        std::ofstream file(path);
        file << "label";
        for (int p = 0; p < pixels; ++p)
            file << ",pixel" << p;
        for (int i = 0; i < 12 + 2 * d; ++i) {
            file << '\n' << i % classes;
            for (int p = 0; p < pixels; ++p)
                file << ',' << (random.below(128) + (p % classes == i % classes ? 127 : 0));
        }
        datasets.paths.push_back(path.string());
    }
    return datasets;
}

} // namespace support
