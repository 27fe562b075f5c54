// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/geodesic.h"
#include "engine/geodesic/stratified.h"
#include "engine/transport/step_back.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace engine {

namespace {

    using Clock = std::chrono::steady_clock;

    double secondsSince(Clock::time_point start)
    {
        return std::chrono::duration<double>(Clock::now() - start).count();
    }

    void checkInputs(const std::vector<FeaturesPtr>& sources, const FeaturesPtr& target)
    {
        require(!sources.empty(), "A geodesic needs at least one source.");
        require(target && target->size() > 0, "The target has no images.");
        for (const FeaturesPtr& source : sources) {
            require(source && source->size() > 0, "A source has no images.");
            require(source->dimension() == target->dimension(),
                "A source has " + std::to_string(source->dimension())
                    + " values an image and the target " + std::to_string(target->dimension())
                    + ": bring them to one size first.");
        }
    }

    FeaturesPtr chosen(const FeaturesPtr& points, const std::vector<int>& rows)
    {
        return std::make_shared<const LabelledFeatures>(rowsOf(*points, rows));
    }

    std::size_t countOf(const FeaturesPtr& points)
    {
        return static_cast<std::size_t>(points->size());
    }

    /// Sharp: how many points base and sources have.
    std::size_t sharpSize(const std::vector<FeaturesPtr>& sources, std::size_t maxBase)
    {
        std::size_t size = maxBase > 0 ? maxBase : countOf(sources.front());
        for (const FeaturesPtr& source : sources)
            size = std::min(size, countOf(source));
        return size;
    }

    /// The target's rows, again and again in their order; what does not divide evenly is a
    /// stratified choice. So the first rows of the base are different images, and classes keep
    /// their shares.
    std::vector<int> repeatedRows(
        const LabelledFeatures& target, std::size_t count, std::uint64_t seed)
    {
        const auto N = static_cast<std::size_t>(target.size());
        std::vector<int> rows;
        rows.reserve(count);
        for (std::size_t i = 0; i < count / N * N; ++i)
            rows.push_back(static_cast<int>(i % N));
        if (count % N > 0) {
            const auto rest = stratifiedRows(target.labels, target.classes, count % N, seed);
            rows.insert(rows.end(), rest.begin(), rest.end());
        }
        return rows;
    }

    /// The points that the plans are between: the data as given, or cut and repeated to one size.
    struct Points {
        FeaturesPtr base;                 ///< (B, D)
        std::vector<int> baseRecord;      ///< (B)
        std::vector<FeaturesPtr> sources; ///< (S)
        std::vector<std::vector<int>>
            sourceRecord; ///< (S): rows of the source as given; empty: all of them
    };

    Points pointsAsGiven(const std::vector<FeaturesPtr>& sources, const FeaturesPtr& target)
    {
        std::vector<int> record(countOf(target));
        std::iota(record.begin(), record.end(), 0);
        return { target, std::move(record), sources,
            std::vector<std::vector<int>>(sources.size()) };
    }

    Points pointsOfOneSize(const std::vector<FeaturesPtr>& sources, const FeaturesPtr& target,
        const GeodesicOptions& options, std::vector<std::string>& remarks)
    {
        const std::size_t B = sharpSize(sources, options.maxBase);
        Points points;
        points.baseRecord = repeatedRows(*target, B, options.seed);
        points.base = B == countOf(target) ? target : chosen(target, points.baseRecord);
        if (B < countOf(target))
            remarks.push_back("The sharp map uses " + std::to_string(B) + " of the target's "
                + std::to_string(countOf(target)) + " images.");
        for (std::size_t s = 0; s < sources.size(); ++s) {
            const FeaturesPtr& source = sources[s];
            points.sourceRecord.emplace_back();
            if (countOf(source) > B) {
                points.sourceRecord.back()
                    = stratifiedRows(source->labels, source->classes, B, options.seed);
                points.sources.push_back(chosen(source, points.sourceRecord.back()));
                remarks.push_back("The sharp map uses " + std::to_string(B) + " of the "
                    + std::to_string(countOf(source)) + " images of source " + std::to_string(s + 1)
                    + ".");
            } else {
                points.sources.push_back(source);
            }
        }
        return points;
    }

    /// Between the data as given, whatever part of them the plans use.
    MatrixD labelMatrix(const LabelledFeatures& from, const LabelledFeatures& to,
        Geodesic& geodesic, const Device& device, const Progress& progress)
    {
        LabelDistances labels
            = labelDistances(from, to, geodesic.options.distance.labels, device, progress);
        geodesic.labelsConverged = geodesic.labelsConverged && labels.converged;
        std::vector<std::string>& remarks = geodesic.remarks;
        if (!labels.remark.empty()
            && std::find(remarks.begin(), remarks.end(), labels.remark) == remarks.end())
            remarks.push_back(labels.remark);
        return std::move(labels.W);
    }

    void findLabelDistances(Geodesic& geodesic, const std::vector<FeaturesPtr>& sources,
        const FeaturesPtr& target, const Device& device, const Progress& progress)
    {
        const std::size_t S = sources.size();
        geodesic.relations.resize(S);
        geodesic.betweenLabels.resize(S * S);
        for (std::size_t s = 0; s < S; ++s) {
            geodesic.relations[s].labelDistances
                = labelMatrix(*target, *sources[s], geodesic, device, progress);
            for (std::size_t t = 0; t < s; ++t) {
                MatrixD& W = geodesic.betweenLabels[s * S + t];
                W = labelMatrix(*sources[s], *sources[t], geodesic, device, progress);
                geodesic.betweenLabels[t * S + s] = W.transpose();
            }
        }
    }

    Plan planFor(const GroundCost& cost, const GeodesicOptions& options, const Progress& progress)
    {
        const VectorD a = uniformWeights(cost.rows());
        const VectorD b = uniformWeights(cost.columns());
        if (options.map == MapKind::barycentric && options.distance.solver == PlanSolver::sinkhorn)
            return entropicPlan(cost, a, b, options.distance.entropic, progress);
        return exactPlan(cost, a, b, options.distance.exact, progress);
    }

    /// The plan from the base to one source, and the map that it makes.
    SourceMap mapOn(const FeaturesPtr& source, const FeaturesPtr& base, SourceRelation& relation,
        const GeodesicOptions& options, const Device& device, const Progress& progress)
    {
        const GroundCost cost = groundCost(
            base, source, relation.labelDistances, options.distance.weights, device, progress);
        Plan plan = planFor(cost, options, progress);
        PlanParts parts = partsOf(plan, cost, options.distance.entropic.threads, progress);
        relation.otddSquared = plan.cost;
        relation.featurePart = options.distance.weights.lambdaX * parts.feature;
        relation.labelPart = options.distance.weights.lambdaY * parts.label;
        relation.classMass = std::move(parts.classMass);
        SourceMap map = options.map == MapKind::barycentric
            ? barycentricMap(plan, cost, device, progress)
            : sharpMap(plan, cost);
        relation.solver = std::move(plan.solver);
        return map;
    }

    /// By the processor where the device fails.
    SourceMap mapTo(const FeaturesPtr& source, const FeaturesPtr& base, SourceRelation& relation,
        const GeodesicOptions& options, const Device& device, const Progress& progress)
    {
        return withStepBack(device, [&](const Device& where) {
            return mapOn(source, base, relation, options, where, progress);
        });
    }

    /// Parents as rows of the source as given.
    void renumberParents(SourceMap& map, const std::vector<int>& record)
    {
        if (record.empty())
            return;
        for (int& parent : map.parentIndex)
            parent = record[static_cast<std::size_t>(parent)];
    }

    std::vector<int> offsetsOf(const std::vector<FeaturesPtr>& sources)
    {
        std::vector<int> offsets { 0 };
        for (const FeaturesPtr& source : sources)
            offsets.push_back(offsets.back() + source->classes);
        return offsets;
    }

} // namespace

bool Geodesic::converged() const
{
    return labelsConverged && std::ranges::all_of(relations, [](const SourceRelation& relation) {
        return relation.solver.converged;
    });
}

Geodesic geodesicBetween(const std::vector<FeaturesPtr>& sources, FeaturesPtr target,
    const GeodesicOptions& options, const Device& device, const Progress& progress)
{
    checkInputs(sources, target);
    const Clock::time_point start = Clock::now();
    Geodesic geodesic;
    geodesic.options = options;
    geodesic.classOffset = offsetsOf(sources);
    findLabelDistances(geodesic, sources, target, device, progress.phase("Label distances"));

    const Points points = options.map == MapKind::barycentric
        ? pointsAsGiven(sources, target)
        : pointsOfOneSize(sources, target, options, geodesic.remarks);
    geodesic.base = points.base;
    geodesic.baseRecord = points.baseRecord;
    std::vector<MatrixD> toBase;
    for (std::size_t s = 0; s < sources.size(); ++s) {
        const Progress step = progress.phase(
            "Plan to source " + std::to_string(s + 1) + " of " + std::to_string(sources.size()));
        SourceRelation& relation = geodesic.relations[s];
        geodesic.maps.push_back(
            mapTo(points.sources[s], points.base, relation, options, device, step));
        renumberParents(geodesic.maps.back(), points.sourceRecord[s]);
        toBase.push_back(relation.labelDistances);
    }

    geodesic.distances = twoQDistances(*geodesic.base, geodesic.maps, toBase,
        geodesic.betweenLabels, options.distance.weights, progress.phase("Distances"));
    geodesic.closest = closestWeights(geodesic.distances.total); // (28)
    if (options.map == MapKind::mixup)
        geodesic = withMixup(geodesic, sources, options.seed);
    geodesic.seconds = secondsSince(start);
    return geodesic;
}

Geodesic withMixup(
    const Geodesic& geodesic, const std::vector<FeaturesPtr>& sources, std::uint64_t seed)
{
    Geodesic mixed = geodesic;
    mixed.options.map = MapKind::mixup;
    for (std::size_t s = 0; s < sources.size(); ++s)
        mixed.maps[s]
            = mixupMap(*sources[s], mixed.base->size(), seed + s); // SplitMix64 takes any seeds
    return mixed;
}

} // namespace engine
