// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/export_blend.h"

#include "engine/data/grouped_number.h"
#include "engine/geodesic/bytes.h"
#include "engine/geodesic/stratified.h"
#include "engine/random.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace engine {

namespace {

    constexpr Index kMostParents = 64;

    /// Names of the sources, told apart where two are called the same.
    std::vector<std::string> distinctNames(const std::vector<DatasetPtr>& sources)
    {
        std::vector<std::string> names;
        for (const DatasetPtr& source : sources) {
            std::string name = source->name;
            for (int number = 2; std::ranges::find(names, name) != names.end(); ++number)
                name = source->name + " (" + std::to_string(number) + ")";
            names.push_back(name);
        }
        return names;
    }

    std::string blendName(const Weights& weights, const std::vector<std::string>& names)
    {
        std::string text = "Blend of";
        for (std::size_t s = 0; s < names.size(); ++s)
            text += (s == 0 ? " " : ", ") + names[s] + " "
                + std::to_string(std::lround(weights[s] * 100)) + " %";
        return text;
    }

    std::vector<std::string> concatenatedClasses(
        const std::vector<DatasetPtr>& sources, const std::vector<std::string>& names)
    {
        std::vector<std::string> classes;
        for (std::size_t s = 0; s < sources.size(); ++s) {
            for (const std::string& name : sources[s]->classNames)
                classes.push_back(names[s] + ": " + name);
        }
        return classes;
    }

    std::vector<int> exportedRows(const Geodesic& geodesic, const ExportOptions& options)
    {
        const auto available = static_cast<std::size_t>(geodesic.base->size());
        require(options.count <= available,
            "The blend has " + groupedNumber(available) + " images, not the "
                + groupedNumber(options.count) + " that were asked for.");
        return stratifiedRows(geodesic.base->labels, geodesic.base->classes,
            options.count == 0 ? available : options.count, options.seed);
    }

    int drawnLabel(const MatrixF& soft, Index row, Random& random)
    {
        double left = random.uniform() * soft.row(row).cast<double>().sum();
        int last = 0;
        for (Index k = 0; k < soft.cols(); ++k) {
            if (soft(row, k) <= 0)
                continue;
            last = static_cast<int>(k);
            left -= soft(row, k);
            if (left < 0)
                break;
        }
        return last;
    }

    int largestLabel(const MatrixF& soft, Index row)
    {
        Index label = 0;
        soft.row(row).maxCoeff(&label);
        return static_cast<int>(label);
    }

    std::vector<int> hardLabels(const MatrixF& soft, const ExportOptions& options)
    {
        Random random(~options.seed); // another stream than the one that chose the rows
        std::vector<int> labels(static_cast<std::size_t>(soft.rows()));
        for (Index i = 0; i < soft.rows(); ++i)
            labels[static_cast<std::size_t>(i)] = options.labels == ExportLabels::sampled
                ? drawnLabel(soft, i, random)
                : largestLabel(soft, i);
        return labels;
    }

    MatrixF oneHot(const std::vector<int>& labels, Index classes)
    {
        MatrixF Y = MatrixF::Zero(static_cast<Index>(labels.size()), classes);
        for (std::size_t i = 0; i < labels.size(); ++i)
            Y(static_cast<Index>(i), labels[i]) = 1;
        return Y;
    }

    void appendParents(ExportedDataset& exported, const SourceMap& map, const Dataset& source,
        const std::vector<int>& rows, ParentNumbers numbers)
    {
        const auto firstParent
            = [&map](int row) { return map.parentStart[static_cast<std::size_t>(row)]; };
        Index most = 1;
        for (const int row : rows)
            most = std::max<Index>(most, firstParent(row + 1) - firstParent(row));
        most = std::min(most, kMostParents);

        const auto N = static_cast<Index>(rows.size());
        MatrixD& weights = exported.parentWeights.emplace_back(MatrixD::Zero(N, most));
        auto& records = exported.parentRecords.emplace_back(N, most);
        records.setConstant(-1);
        for (Index i = 0; i < N; ++i) {
            const int row = rows[static_cast<std::size_t>(i)];
            const Index count = std::min<Index>(most, firstParent(row + 1) - firstParent(row));
            for (Index p = 0; p < count; ++p) {
                const auto place = static_cast<std::size_t>(firstParent(row) + p);
                weights(i, p) = map.parentWeight[place];
                const int parent = map.parentIndex[place];
                records(i, p) = numbers == ParentNumbers::records
                    ? source.recordOf(static_cast<std::size_t>(parent))
                    : parent;
            }
        }
    }

} // namespace

ExportedDataset exportOf(const Geodesic& geodesic, const Weights& weights,
    const std::vector<DatasetPtr>& sources, const ExportOptions& options, std::string recipe,
    const Progress& progress)
{
    assert(static_cast<int>(sources.size()) == geodesic.sources());
    const std::vector<int> rows = exportedRows(geodesic, options);
    Blend blend = blendAt(geodesic, weights, rows, progress);

    ExportedDataset exported;
    exported.recipe = std::move(recipe);
    exported.sourceNames = distinctNames(sources);
    Dataset& dataset = exported.dataset;
    dataset.name = options.name.empty() ? blendName(weights, exported.sourceNames) : options.name;
    dataset.shape = sources.front()->shape;
    dataset.pixels = bytesOf(blend.images);
    dataset.classNames = concatenatedClasses(sources, exported.sourceNames);
    dataset.labels = hardLabels(blend.labels, options);
    dataset.provenance.format = "blend";
    dataset.provenance.total = static_cast<std::size_t>(geodesic.base->size());
    exported.softLabels = options.labels == ExportLabels::soft
        ? std::move(blend.labels)
        : oneHot(dataset.labels, geodesic.classes());
    for (std::size_t s = 0; s < sources.size(); ++s)
        appendParents(exported, geodesic.maps[s], *sources[s], rows, options.parents);
    return exported;
}

std::string nameOf(ParentNumbers numbers)
{
    return numbers == ParentNumbers::records ? "records" : "rows";
}

std::string nameOf(ExportLabels labels)
{
    switch (labels) {
    case ExportLabels::soft:
        return "soft";
    case ExportLabels::argmax:
        return "argmax";
    case ExportLabels::sampled:
        return "sampled";
    }
    return {};
}

ExportLabels exportLabelsNamed(std::string_view name)
{
    for (const ExportLabels labels :
        { ExportLabels::soft, ExportLabels::argmax, ExportLabels::sampled }) {
        if (name == nameOf(labels))
            return labels;
    }
    throw Error("There are no labels called \"" + std::string(name)
        + "\": soft, argmax and sampled are known.");
}

} // namespace engine
