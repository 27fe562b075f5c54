// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/stored_geodesic.h"

#include "engine/data/xxh64.h"
#include "engine/geodesic/stored_map.h"
#include "engine/geodesic/stratified.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <sstream>

namespace engine {
namespace {

    const std::string kMagic = "wander geodesic 1";
    constexpr std::uint64_t kMostEntries = 1'000'000; // of a record's curve, of remarks
    constexpr double kRounding = 1e-6; // label distances through another BLAS agree to about 1e-9

    /// Of everything that a geodesic is solved from.
    std::uint64_t checksumOf(
        const std::vector<FeaturesPtr>& sources, const LabelledFeatures& target)
    {
        const auto bytesOf = [](const auto* first, std::size_t count) {
            return std::span(reinterpret_cast<const std::uint8_t*>(first), count * sizeof(*first));
        };
        std::uint64_t sum = 0;
        const auto add = [&](const LabelledFeatures& points) {
            const std::array<std::int64_t, 3> shape { points.size(), points.dimension(),
                points.classes };
            sum = xxh64(bytesOf(shape.data(), shape.size()), sum);
            sum = xxh64(bytesOf(points.X.data(), static_cast<std::size_t>(points.X.size())), sum);
            sum = xxh64(bytesOf(points.labels.data(), points.labels.size()), sum);
        };
        for (const FeaturesPtr& source : sources)
            add(*source);
        add(target);
        return sum;
    }

    /// Every option that decides the numbers.
    std::string wordsOf(const GeodesicOptions& options)
    {
        const DistanceOptions& distance = options.distance;
        std::ostringstream words;
        words.imbue(std::locale::classic());
        words.precision(17);
        words << "map " << nameOf(options.map) << " labels " << nameOf(distance.labels.method)
              << ' ' << static_cast<int>(distance.labels.covariance) << ' '
              << distance.labels.epsilon << " weights " << distance.weights.lambdaX << ' '
              << distance.weights.lambdaY << " solver " << static_cast<int>(distance.solver)
              << " entropic " << distance.entropic.epsilon << ' ' << distance.entropic.tolerance
              << ' ' << distance.entropic.maxPasses << " exact " << distance.exact.tolerance << ' '
              << distance.exact.maxRounds << " debiased " << distance.debiased << " seed "
              << options.seed << " base " << options.maxBase;
        return words.str();
    }

    void write(StoredWriter& out, const SolverRecord& record)
    {
        out.text(record.name);
        out.number(static_cast<std::uint64_t>(record.iterations));
        for (const double value : { record.epsilon, record.marginalError, record.primalValue,
                 record.dualValue, record.relativeGap, record.seconds })
            out.real(value);
        out.number(record.converged ? 1 : 0);
        out.text(record.ending);
        out.number(record.stages.size());
        for (const SolverStage& stage : record.stages) {
            out.text(stage.name);
            out.real(stage.seconds);
            out.number(static_cast<std::uint64_t>(stage.count));
            out.real(stage.gap);
        }
        out.list(record.errors);
    }

    SolverRecord readRecord(StoredReader& in)
    {
        SolverRecord record;
        record.name = in.text();
        record.iterations = static_cast<long long>(in.number());
        for (double* value : { &record.epsilon, &record.marginalError, &record.primalValue,
                 &record.dualValue, &record.relativeGap, &record.seconds })
            *value = in.real();
        record.converged = in.number(1, "a yes or no") == 1;
        record.ending = in.text();
        const std::uint64_t stages = in.number(kMostEntries, "the number of stages");
        for (std::uint64_t i = 0; i < stages; ++i) {
            SolverStage stage { .name = in.text(), .seconds = in.real() };
            stage.count = static_cast<long long>(in.number());
            stage.gap = in.real();
            record.stages.push_back(std::move(stage));
        }
        record.errors = in.list<double>(kMostEntries);
        return record;
    }

    void write(StoredWriter& out, const SourceRelation& relation)
    {
        for (const double value :
            { relation.otddSquared, relation.featurePart, relation.labelPart })
            out.real(value);
        write(out, relation.solver);
        out.matrix(relation.labelDistances);
        out.matrix(relation.classMass);
    }

    SourceRelation readRelation(StoredReader& in, Index targetClasses, Index sourceClasses)
    {
        SourceRelation relation;
        for (double* value : { &relation.otddSquared, &relation.featurePart, &relation.labelPart })
            *value = in.finite();
        relation.solver = readRecord(in);
        relation.labelDistances = in.matrix(targetClasses, sourceClasses);
        relation.classMass = in.matrix(targetClasses, sourceClasses);
        return relation;
    }

    void write(StoredWriter& out, const DistanceForm& form)
    {
        out.matrix(form.v.transpose());
        out.matrix(form.V);
    }

    DistanceForm readForm(StoredReader& in, Index S)
    {
        DistanceForm form;
        form.v = in.matrix(1, S).transpose();
        form.V = in.matrix(S, S);
        in.check(form.v.size() == S && form.V.rows() == S, "the distances are not there");
        in.check(form.V == form.V.transpose(), "the distances are not symmetric");
        return form;
    }

    void readBetweenLabels(
        StoredReader& in, Geodesic& geodesic, const std::vector<FeaturesPtr>& sources)
    {
        const std::size_t S = sources.size();
        geodesic.betweenLabels.resize(S * S);
        for (std::size_t s = 0; s < S; ++s)
            for (std::size_t t = 0; t < s; ++t) {
                geodesic.betweenLabels[s * S + t]
                    = in.matrix(sources[s]->classes, sources[t]->classes);
                geodesic.betweenLabels[t * S + s] = geodesic.betweenLabels[s * S + t].transpose();
            }
    }

    /// The rows of the base, and the base itself, which is the target where it is all of it.
    void readBase(
        StoredReader& in, Geodesic& geodesic, const FeaturesPtr& target, std::uint64_t largest)
    {
        geodesic.baseRecord = in.list<int>(largest);
        in.check(!geodesic.baseRecord.empty(), "it has no images");
        for (const int record : geodesic.baseRecord)
            in.check(record >= 0 && record < target->size(),
                "it names an image that the target does not have");
        std::vector<int> all(static_cast<std::size_t>(target->size()));
        std::iota(all.begin(), all.end(), 0);
        geodesic.base = geodesic.baseRecord == all
            ? target
            : std::make_shared<const LabelledFeatures>(
                rowsOf(*target, std::span<const int>(geodesic.baseRecord)));
    }

    Geodesic readParts(StoredReader& in, const std::vector<FeaturesPtr>& sources,
        const FeaturesPtr& target, const GeodesicOptions& options)
    {
        Geodesic geodesic;
        geodesic.options = options;
        geodesic.classOffset = { 0 };
        Index largest = target->size();
        for (const FeaturesPtr& source : sources) {
            largest = std::max(largest, source->size());
            geodesic.classOffset.push_back(geodesic.classOffset.back() + source->classes);
        }
        readBase(in, geodesic, target, static_cast<std::uint64_t>(largest));
        for (const FeaturesPtr& source : sources) {
            geodesic.maps.push_back(readMap(in, options.map, geodesic.base->size(), *source));
            geodesic.relations.push_back(readRelation(in, target->classes, source->classes));
        }
        readBetweenLabels(in, geodesic, sources);
        const auto S = static_cast<Index>(sources.size());
        for (DistanceForm* form :
            { &geodesic.distances.feature, &geodesic.distances.label, &geodesic.distances.total })
            *form = readForm(in, S);
        geodesic.labelsConverged = in.number(1, "a yes or no") == 1;
        const std::uint64_t remarks = in.number(kMostEntries, "the number of remarks");
        for (std::uint64_t i = 0; i < remarks; ++i)
            geodesic.remarks.push_back(in.text());
        geodesic.seconds = in.real();
        return geodesic;
    }

    bool near(const auto& one, const auto& other)
    {
        return one.size() == other.size()
            && (one - other).cwiseAbs().maxCoeff() <= kRounding * (1 + other.cwiseAbs().maxCoeff());
    }

} // namespace

std::vector<std::uint8_t> geodesicBytes(const Geodesic& geodesic,
    const std::vector<FeaturesPtr>& sources, const LabelledFeatures& target)
{
    StoredWriter out;
    out.text(kMagic);
    out.text(wordsOf(geodesic.options));
    out.number(checksumOf(sources, target));
    out.list(geodesic.baseRecord);
    const std::size_t S = sources.size();
    for (std::size_t s = 0; s < S; ++s) {
        writeMap(out, geodesic.maps[s]);
        write(out, geodesic.relations[s]);
    }
    for (std::size_t s = 0; s < S; ++s)
        for (std::size_t t = 0; t < s; ++t)
            out.matrix(geodesic.betweenLabels[s * S + t]);
    for (const DistanceForm* form :
        { &geodesic.distances.feature, &geodesic.distances.label, &geodesic.distances.total })
        write(out, *form);
    out.number(geodesic.labelsConverged ? 1 : 0);
    out.number(geodesic.remarks.size());
    for (const std::string& remark : geodesic.remarks)
        out.text(remark);
    out.real(geodesic.seconds);
    return std::move(out.bytes());
}

Geodesic readGeodesic(std::span<const std::uint8_t> bytes, const std::string& name,
    const std::vector<FeaturesPtr>& sources, const FeaturesPtr& target,
    const GeodesicOptions& options)
{
    StoredReader in(bytes, name);
    in.check(in.text() == kMagic, "it is no geodesic that this version of Wander has stored");
    in.check(in.text() == wordsOf(options), "it was solved with other options");
    in.check(in.number() == checksumOf(sources, *target), "it was solved for other images");
    Geodesic geodesic = readParts(in, sources, target, options);
    in.check(in.atEnd(), "something follows its end");
    geodesic.closest = closestWeights(geodesic.distances.total); // (28)
    return geodesic;
}

bool sameSolution(const Geodesic& one, const Geodesic& other)
{
    if (one.sources() != other.sources() || one.baseRecord != other.baseRecord
        || one.converged() != other.converged())
        return false;
    const auto vector = [](const Weights& weights) {
        return Eigen::Map<const VectorD>(weights.data(), static_cast<Index>(weights.size()));
    };
    return near(one.distances.total.v, other.distances.total.v)
        && near(one.distances.total.V, other.distances.total.V)
        && near(vector(one.closest.weights), vector(other.closest.weights));
}

} // namespace engine
