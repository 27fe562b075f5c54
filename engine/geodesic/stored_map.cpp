// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/stored_map.h"

#include "engine/geodesic/stratified.h"

#include <numeric>

namespace engine {
namespace {

    constexpr float kRoundedSum = 1e-3f; // floats of a row's weights or labels add up to 1 so well

    /// Every row of a sharp map and of a mixup is a copy.
    SourceMap copies(MapKind kind, std::vector<int> parents, const LabelledFeatures& source)
    {
        LabelledFeatures chosen = rowsOf(source, parents);
        SourceMap map;
        map.kind = kind;
        map.images = std::move(chosen.X);
        map.labels = MatrixF::Zero(map.images.rows(), source.classes);
        for (std::size_t i = 0; i < parents.size(); ++i)
            map.labels(static_cast<Index>(i), chosen.labels[i]) = 1;
        map.parentStart.resize(parents.size() + 1);
        std::iota(map.parentStart.begin(), map.parentStart.end(), 0);
        map.parentWeight.assign(parents.size(), 1.0f);
        map.parentIndex = std::move(parents);
        return map;
    }

    MatrixF readRows(StoredReader& in, Index rows, Index columns)
    {
        const auto stored = in.values<float>(static_cast<std::uint64_t>(rows * columns));
        const MatrixF matrix = Eigen::Map<const MatrixF>(stored.data(), rows, columns);
        in.check(matrix.allFinite(), "a value is not finite");
        return matrix;
    }

    void checkParents(const StoredReader& in, const SourceMap& map)
    {
        for (std::size_t row = 0; row + 1 < map.parentStart.size(); ++row) {
            float sum = 0;
            for (auto p = map.parentStart[row]; p < map.parentStart[row + 1]; ++p) {
                const float weight = map.parentWeight[static_cast<std::size_t>(p)];
                in.check(weight >= 0, "the weight of a parent is negative");
                sum += weight;
            }
            in.check(sum <= 1 + kRoundedSum, "the parents of an image weigh more than 1");
        }
        for (Index row = 0; row < map.labels.rows(); ++row)
            in.check(map.labels.row(row).minCoeff() >= 0
                    && std::abs(map.labels.row(row).sum() - 1) <= kRoundedSum,
                "the labels of an image do not add up to 1");
    }

} // namespace

void writeMap(StoredWriter& out, const SourceMap& map)
{
    out.list(map.parentIndex);
    if (map.kind != MapKind::barycentric)
        return;
    out.values(std::span<const float>(map.parentWeight));
    for (std::size_t row = 0; row + 1 < map.parentStart.size(); ++row)
        out.number(static_cast<std::uint64_t>(map.parentStart[row + 1] - map.parentStart[row]));
    out.values(map.images.data(), map.images.size());
    out.values(map.labels.data(), map.labels.size());
}

SourceMap readMap(StoredReader& in, MapKind kind, Index rows, const LabelledFeatures& source)
{
    const auto B = static_cast<std::uint64_t>(rows);
    const auto M = static_cast<std::uint64_t>(source.size());
    const bool sharp = kind != MapKind::barycentric;
    std::vector<int> parents = in.list<int>(sharp ? B : B * M);
    for (const int parent : parents)
        in.check(parent >= 0 && parent < source.size(),
            "it names an image that the source does not have");
    if (sharp) {
        in.check(parents.size() == B, "an image has no parent");
        return copies(kind, std::move(parents), source);
    }
    SourceMap map { .kind = kind };
    map.parentWeight = in.values<float>(parents.size());
    map.parentStart.push_back(0);
    for (std::uint64_t row = 0; row < B; ++row)
        map.parentStart.push_back(map.parentStart.back()
            + static_cast<std::int64_t>(in.number(parents.size(), "the number of parents")));
    in.check(map.parentStart.back() == static_cast<std::int64_t>(parents.size()),
        "its parents are more or fewer than its images have");
    map.parentIndex = std::move(parents);
    map.images = readRows(in, rows, source.dimension());
    map.labels = readRows(in, rows, source.classes);
    checkParents(in, map);
    return map;
}

} // namespace engine
