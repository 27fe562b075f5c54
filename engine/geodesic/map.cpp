// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/map.h"
#include "engine/random.h"
#include "engine/transport/cost_view.h"
#include "engine/transport/tensors.h"

#include <array>
#include <cassert>
#include <numeric>

namespace engine {

namespace {

    constexpr std::size_t kParentsKept = 64; // of an entropic row, which has one for every column
    constexpr Index kRowsABlock = 64;        // entropic rows made at once: 5 MB at 10,000 columns

    struct Parent {
        int index = 0;
        double weight = 0; ///< R_ij
    };

    bool stronger(const Parent& one, const Parent& other)
    {
        return one.weight > other.weight || (one.weight == other.weight && one.index < other.index);
    }

    SourceMap emptyMap(MapKind kind, Index rows, const LabelledFeatures& source)
    {
        SourceMap map;
        map.kind = kind;
        map.images = MatrixF::Zero(rows, source.dimension());
        map.labels = MatrixF::Zero(rows, source.classes);
        map.parentStart.reserve(static_cast<std::size_t>(rows) + 1);
        map.parentStart.push_back(0);
        return map;
    }

    void appendParents(SourceMap& map, std::span<const Parent> parents)
    {
        for (const Parent& parent : parents) {
            map.parentIndex.push_back(parent.index);
            map.parentWeight.push_back(static_cast<float>(parent.weight));
        }
        map.parentStart.push_back(static_cast<std::int64_t>(map.parentIndex.size()));
    }

    /// METHOD.md (16) for the row that comes next; parents with weights that sum to 1.
    void appendRow(SourceMap& map, const LabelledFeatures& source, std::span<const Parent> parents)
    {
        const auto row = static_cast<Index>(map.parentStart.size()) - 1;
        if (parents.size() == 1) { // a copy to the bit, and what every row of a sharp map is
            map.images.row(row) = source.X.row(parents[0].index);
            map.labels(row, source.labels[static_cast<std::size_t>(parents[0].index)]) = 1;
        } else {
            Eigen::RowVectorXd image = Eigen::RowVectorXd::Zero(source.dimension());
            Eigen::RowVectorXd label = Eigen::RowVectorXd::Zero(source.classes);
            for (const Parent& parent : parents) {
                image += parent.weight * source.X.row(parent.index).cast<double>();
                label(source.labels[static_cast<std::size_t>(parent.index)]) += parent.weight;
            }
            map.images.row(row) = image.cast<float>();
            map.labels.row(row) = label.cast<float>();
        }
        appendParents(map, parents);
    }

    /// The cheapest column: where a base point without mass is taken to go.
    int cheapestColumn(const GroundCost& cost, Index row)
    {
        Index column = 0;
        CostReader reader(cost, row + 1);
        Eigen::Map<const VectorF>(reader.row(row), cost.columns()).minCoeff(&column);
        return static_cast<int>(column);
    }

    void normalise(std::vector<Parent>& parents)
    {
        double sum = 0;
        for (const Parent& parent : parents)
            sum += parent.weight;
        for (Parent& parent : parents)
            parent.weight /= sum;
    }

    /// Exact plans are sparse: a few parents a row.
    SourceMap mapFromArcs(const Plan& plan, const GroundCost& cost, const Progress& progress)
    {
        const LabelledFeatures& source = *cost.target;
        SourceMap map = emptyMap(MapKind::barycentric, plan.rows(), source);
        std::vector<Parent> parents;
        std::size_t arc = 0;
        for (Index row = 0; row < plan.rows(); ++row) {
            if (row % 256 == 0)
                progress.step(row, plan.rows());
            parents.clear();
            for (; arc < plan.arcs.size() && plan.arcs[arc].row == row; ++arc) {
                if (plan.arcs[arc].mass > 0)
                    parents.push_back({ plan.arcs[arc].column, plan.arcs[arc].mass });
            }
            if (parents.empty())
                parents.push_back({ cheapestColumn(cost, row), 1 });
            normalise(parents);
            std::ranges::sort(parents, stronger);
            appendRow(map, source, parents);
        }
        return map;
    }

    /// The strongest parents of a row of R, strongest first.
    std::vector<Parent> strongestParents(const Eigen::Ref<const Eigen::RowVectorXd>& row)
    {
        std::vector<Parent> parents;
        // Only weights above this can be among the strongest that matter: their rest is below 1e-9
        // a row.
        const double least = 1e-9 / static_cast<double>(row.size());
        for (Index j = 0; j < row.size(); ++j) {
            if (row(j) > least)
                parents.push_back({ static_cast<int>(j), row(j) });
        }
        const std::size_t kept = std::min(kParentsKept, parents.size());
        std::ranges::partial_sort(
            parents, parents.begin() + static_cast<std::ptrdiff_t>(kept), stronger);
        parents.resize(kept);
        return parents;
    }

    /// [X onehot(l)]^T, (D + L, M): one product with it makes images and labels.
    MatrixD imagesAndLabels(const LabelledFeatures& points)
    {
        MatrixD Z = MatrixD::Zero(points.dimension() + points.classes, points.size());
        Z.topRows(points.dimension()) = points.X.transpose().cast<double>();
        for (Index j = 0; j < points.size(); ++j)
            Z(points.dimension() + points.labels[static_cast<std::size_t>(j)], j) = 1;
        return Z;
    }

    /// Rows of P divided by their sums: R of METHOD.md (16).
    MatrixD normalisedRows(
        const Plan& plan, const GroundCost& cost, Index first, Index count, int threads)
    {
        MatrixD R = planRows(plan, cost, first, count, threads);
        for (Index i = 0; i < count; ++i) {
            const double sum = R.row(i).sum();
            if (sum > 0) {
                R.row(i) /= sum;
            } else {
                R.row(i).setZero();
                R(i, cheapestColumn(cost, first + i)) = 1;
            }
        }
        return R;
    }

    /// Entropic plans have every column in every row: rows are made in blocks, and all of them
    /// count in the means.
    SourceMap mapFromRows(
        const Plan& plan, const GroundCost& cost, const Device& device, const Progress& progress)
    {
        const LabelledFeatures& source = *cost.target;
        const Index D = source.dimension();
        const MatrixD Z = imagesAndLabels(source);
        const RightFactor right(Z, device, progress);
        SourceMap map = emptyMap(MapKind::barycentric, plan.rows(), source);
        for (Index first = 0; first < plan.rows(); first += kRowsABlock) {
            progress.step(first, plan.rows());
            const Index count = std::min(kRowsABlock, plan.rows() - first);
            const MatrixD R = normalisedRows(plan, cost, first, count, device.threads);
            MatrixD means(count, Z.rows());
            right.product(R, means, progress); // (16)
            map.images.middleRows(first, count) = means.leftCols(D).cast<float>();
            map.labels.middleRows(first, count) = means.rightCols(source.classes).cast<float>();
            for (Index i = 0; i < count; ++i)
                appendParents(map, strongestParents(R.row(i)));
        }
        return map;
    }

} // namespace

SourceMap barycentricMap(
    const Plan& plan, const GroundCost& cost, const Device& device, const Progress& progress)
{
    assert(plan.rows() == cost.rows() && plan.columns() == cost.columns());
    return plan.exact() ? mapFromArcs(plan, cost, progress)
                        : mapFromRows(plan, cost, device, progress);
}

SourceMap sharpMap(const Plan& plan, const GroundCost& cost)
{
    assert(plan.exact() && plan.rows() == plan.columns());
    std::vector<Parent> parents(static_cast<std::size_t>(plan.rows()), Parent { -1, 0 });
    for (const Arc& arc : plan.arcs) {
        Parent& parent = parents[static_cast<std::size_t>(arc.row)];
        if (arc.mass > parent.weight)
            parent = { arc.column, arc.mass };
    }
    SourceMap map = emptyMap(MapKind::sharp, plan.rows(), *cost.target);
    for (Parent& parent : parents) {
        assert(parent.index >= 0);
        parent.weight = 1;
        appendRow(map, *cost.target, { &parent, 1 });
    }
    return map;
}

SourceMap mixupMap(const LabelledFeatures& source, Index rows, std::uint64_t seed)
{
    // Shuffled decks one after another: random partners, yet every source image is used about
    // equally often.
    Random random(seed);
    std::vector<int> deck(static_cast<std::size_t>(source.size()));
    std::iota(deck.begin(), deck.end(), 0);
    SourceMap map = emptyMap(MapKind::mixup, rows, source);
    for (Index row = 0; row < rows; ++row) {
        const std::size_t card = static_cast<std::size_t>(row) % deck.size();
        if (card == 0)
            random.shuffle(deck);
        const Parent parent { deck[card], 1 };
        appendRow(map, source, { &parent, 1 });
    }
    return map;
}

std::string nameOf(MapKind kind)
{
    switch (kind) {
    case MapKind::sharp:
        return "sharp";
    case MapKind::barycentric:
        return "barycentric";
    case MapKind::mixup:
        return "mixup";
    }
    return {};
}

MapKind mapKindNamed(std::string_view name)
{
    for (const MapKind kind : { MapKind::sharp, MapKind::barycentric, MapKind::mixup }) {
        if (name == nameOf(kind))
            return kind;
    }
    throw Error("There is no map called \"" + std::string(name)
        + "\": sharp, barycentric and mixup are known.");
}

} // namespace engine
