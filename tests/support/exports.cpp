// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exports.h"

#include "engine/data/builtin.h"
#include "engine/data/selection.h"
#include "engine/random.h"

#include <fstream>

namespace support {

using namespace engine;
namespace fs = std::filesystem;

ExportedDataset someExport(std::size_t count)
{
    ExportedDataset exported;
    static const Dataset digits = builtinDataset("digits");
    exported.dataset = select(digits, { .kind = Selection::Kind::first, .end = count });
    exported.dataset.classNames = { "zero", "..", "T-shirt/top", "\xc3\xa9t\xc3\xa9 \xe5\xa4\x8f",
        "a, \"b\"", "5", "CON", "lower", "Lower", "nine " };
    const auto N = static_cast<Index>(count);
    Random random(7);
    exported.softLabels = MatrixF::Zero(N, 10);
    for (Index i = 0; i < N; ++i) {
        const float share = static_cast<float>(random.uniform(0.5, 1));
        const int label = exported.dataset.labels[static_cast<std::size_t>(i)];
        exported.softLabels(i, label) = share;
        exported.softLabels(i, (label + 3) % 10) += 1 - share;
    }
    exported.sourceNames = { "My source/1", "My source/1" };
    for (int s = 0; s < 2; ++s) {
        MatrixD weights(N, 3);
        decltype(exported.parentRecords)::value_type records(N, 3);
        for (Index i = 0; i < N; ++i) {
            weights.row(i) << 0.75, 0.25, 0;
            records.row(i) << i, 1000 * (s + 1) + i, -1;
        }
        exported.parentWeights.push_back(weights);
        exported.parentRecords.push_back(records);
    }
    exported.recipe = "{\"program\": \"Wander\", \"note\": \"\xc3\xbc\"}";
    return exported;
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), {} };
}

QStringList namesIn(const fs::path& folder)
{
    QStringList names;
    for (const auto& entry : fs::directory_iterator(folder))
        names << QString::fromStdString(entry.path().filename().string());
    names.sort();
    return names;
}

} // namespace support
