// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/provenance.h"

#include "app/dataset_card.h"
#include "engine/geodesic/bytes.h"

#include <algorithm>
#include <numeric>

namespace app {
namespace {

    constexpr std::int64_t kMostParents = 8;

    QString className(const engine::Dataset& dataset, int label)
    {
        return QString::fromStdString(dataset.classNames[static_cast<std::size_t>(label)]);
    }

    widgets::Parent parentOf(const engine::Dataset& source, int record, double weight)
    {
        const auto i = static_cast<std::size_t>(record);
        return { imageOf(source.image(i), source.shape), weight,
            className(source, source.labels[i]), source.recordOf(i) };
    }

} // namespace

std::vector<widgets::SourceParents> parentsOf(const engine::ExplorationResult& result, int row,
    const engine::Weights& weights, const QStringList& names)
{
    std::vector<widgets::SourceParents> sources;
    const engine::Geodesic& geodesic = result.shown();
    for (int s = 0; s < geodesic.sources() && s < names.size(); ++s) {
        const engine::SourceMap& map = geodesic.maps[s];
        const engine::Dataset& dataset = *result.sources[s];
        widgets::SourceParents parents { .name = names[s], .source = s, .weight = weights[s] };
        parents.mapped = imageOf(map.images.row(row).data(), dataset.shape);
        const std::int64_t first = map.parentStart[row];
        const std::int64_t last = std::min(map.parentStart[row + 1], first + kMostParents);
        for (std::int64_t p = first; p < last; ++p)
            parents.parents.push_back(parentOf(dataset, map.parentIndex[p], map.parentWeight[p]));
        sources.push_back(std::move(parents));
    }
    return sources;
}

std::vector<std::uint8_t> mappedBytes(const engine::ExplorationResult& result, int source, int row)
{
    const engine::SourceMap& map = result.shown().maps[static_cast<std::size_t>(source)];
    return engine::bytesOf(map.images.middleRows(row, 1));
}

QString softLabelText(
    const engine::ExplorationResult& result, const engine::Preview& preview, int slot)
{
    constexpr int kMostNamed = 5;
    const QStringList names = classNamesOf(result);
    std::vector<int> order(static_cast<std::size_t>(preview.labels.cols()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, std::ranges::greater {}, [&](int k) { return preview.labels(slot, k); });
    QStringList words;
    for (const int k : order) {
        const double share = preview.labels(slot, k);
        if (share < 0.005 || words.size() == kMostNamed)
            break;
        words << QStringLiteral("%1 %2").arg(names.value(k)).arg(share, 0, 'f', 2);
    }
    return words.join(QStringLiteral(" · "));
}

QStringList classNamesOf(const engine::ExplorationResult& result)
{
    QStringList names;
    for (const engine::DatasetPtr& source : result.sources)
        for (const std::string& name : source->classNames)
            names << QString::fromStdString(name);
    return names;
}

std::vector<int> sourceOfClassOf(const engine::ExplorationResult& result)
{
    std::vector<int> sources;
    for (int s = 0; s < static_cast<int>(result.sources.size()); ++s)
        sources.insert(sources.end(), result.sources[s]->classNames.size(), s);
    return sources;
}

} // namespace app
