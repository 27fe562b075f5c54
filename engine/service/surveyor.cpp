// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/service/surveyor.h"

#include <algorithm>
#include <set>

namespace engine {
namespace {

    constexpr std::size_t kMostSamples = 200;
    constexpr std::size_t kLabelBytes = std::size_t { 256 } << 20; // a thousand classes: 8 MB each
    constexpr qint64 kBetweenSurveys = 300; // milliseconds: painting the map takes some 20

    GeodesicPtr shownGeodesic(const ExplorationResult& result)
    {
        return result.mixup ? result.mixup : result.geodesic;
    }

    /// Lattices of 2, 4, 8, ... segments an edge, each without the points of the one before: with
    /// three sources 153 points, with eight the corners and the middles of the edges.
    std::vector<Weights> coarseToFine(int sources)
    {
        std::vector<Weights> points;
        std::set<Weights> there;
        for (int segments = 2;; segments *= 2) {
            const std::vector<Weights> lattice = simplexLattice(sources, segments);
            if (!points.empty() && (lattice.size() > kMostSamples || segments > 64))
                return points;
            for (const Weights& point : lattice)
                if (there.insert(point).second)
                    points.push_back(point);
        }
    }

} // namespace

Surveyor::Surveyor(Lane& engineLane, QObject* parent)
    : QObject(parent)
    , preparing_(engineLane, Newer::cancelsRunning,
          handlers<Prepared>([this](const Prepared& prepared) { prepared_ = prepared; }))
    , labelling_(engineLane, Newer::waitsForRunning,
          handlers<Labels>([this](const Labels& labels) { takeLabels(labels); }))
    , measuringWhole_(engineLane, Newer::cancelsRunning,
          handlers<Sighting>([this](const Sighting& sighting) { take(sighting); }))
    , measuring_(lane_, Newer::waitsForRunning,
          handlers<Sighting>([this](const Sighting& sighting) { take(sighting); }))
    , mapping_(lane_, Newer::waitsForRunning,
          handlers<Sighting>([this](const Sighting& sighting) { addToMap(sighting); }))
    , surveying_(lane_, Newer::waitsForRunning,
          { .done = [this](SurveyPtr survey) { Q_EMIT surveyed(survey); } })
{
}

Surveyor::~Surveyor()
{
    blockSignals(true);
    setResult(nullptr); // all at once, so that no job waits for another one's end
}

template <class T> JobHandlers<T> Surveyor::handlers(std::function<void(const T&)> done)
{
    return { .done = [done = std::move(done)](std::shared_ptr<const T> value) { done(*value); },
        .failed =
            [this](const QString& sentence) {
                broken_ = true;
                Q_EMIT failed(sentence);
            },
        .progressed = {},
        .finished = [this] { proceed(); } };
}

void Surveyor::setResult(const ExplorationResultPtr& result)
{
    result_ = nullptr; // what the cancelled jobs end in must not begin anew
    for (auto* job : { &measuringWhole_, &measuring_, &mapping_ })
        job->cancel();
    preparing_.cancel();
    labelling_.cancel();
    surveying_.cancel();
    prepared_.reset();
    form_.reset();
    labels_.clear();
    known_ = {};
    hand_.clear();
    seen_.clear();
    broken_ = false;
    result_ = result;
    map_ = result ? coarseToFine(result->shown().sources()) : std::vector<Weights> {};
    proceed();
}

void Surveyor::measure(const Weights& weights, bool atRest)
{
    if (!result_ || static_cast<int>(weights.size()) != result_->shown().sources())
        return;
    if (weights != hand_)
        measuringWhole_.cancel();
    hand_ = weights;
    atRest_ = atRest;
    proceed();
}

void Surveyor::setRefining(bool on)
{
    if (on == refining_)
        return;
    refining_ = on;
    if (!on) {
        mapping_.cancel();
        Q_EMIT finishedRefining();
        return;
    }
    sinceSurvey_.invalidate();
    proceed();
}

bool Surveyor::refining() const
{
    return refining_ && result_ && !broken_ && known_.points.size() < map_.size();
}

void Surveyor::setPaused(bool paused)
{
    paused_ = paused;
    if (paused) {
        preparing_.cancel();
        labelling_.cancel();
        measuringWhole_.cancel();
    }
    proceed();
}

/// Starts what comes next on whichever lane is free.
void Surveyor::proceed()
{
    if (!result_ || broken_)
        return;
    if (!paused_) {
        if (!prepared_ && !preparing_.running())
            prepare();
        if (const auto next = nextLabels(); next && !labelling_.running())
            findLabels(*next);
    }
    if (!prepared_)
        return;
    if (!measuring_.running())
        measureHand();
    if (!paused_ && !measuringWhole_.running())
        measureWhole();
    if (!mapping_.running() && !measuring_.running())
        measureMap();
}

void Surveyor::prepare()
{
    preparing_.start([result = result_](const Progress& progress) {
        return std::make_shared<TrueDistances>(shownGeodesic(*result), result->targetFeatures,
            TrueDistanceOptions { .maxPoints = kMostPoints, .seed = result->inputs.settings.seed },
            result->device, progress);
    });
}

const MatrixD* Surveyor::labelsAt(const Weights& weights) const
{
    const auto found = labels_.find(weights);
    return found == labels_.end() ? nullptr : &found->second;
}

/// Where label distances are wanted first: under the hand at rest, then for the form that a drag
/// takes, then on the map.
std::optional<Weights> Surveyor::nextLabels() const
{
    const auto isNew = [this](const Weights& weights) { return labelsAt(weights) == nullptr; };
    if (atRest_ && !hand_.empty() && isNew(hand_))
        return hand_;
    std::vector<Weights> wanted;
    if (!form_)
        wanted = BlendLabels::nodes(result_->shown().sources());
    else if (refining())
        wanted.assign(map_.begin() + static_cast<std::ptrdiff_t>(known_.points.size()), map_.end());
    const auto next = std::ranges::find_if(wanted, isNew);
    return next == wanted.end() ? std::nullopt : std::optional(*next);
}

void Surveyor::findLabels(const Weights& weights)
{
    labelling_.start([result = result_, weights](const Progress& progress) {
        return Labels { weights,
            blendLabelDistances(
                result->shown(), *result->targetFeatures, weights, result->device, progress)
                .W };
    });
}

void Surveyor::takeLabels(const Labels& labels)
{
    labels_[labels.weights] = labels.W;
    if (form_) {
        if (labels_.size() * static_cast<std::size_t>(labels.W.size()) * sizeof(double)
            > kLabelBytes)
            std::erase_if(labels_, [&](const auto& known) {
                return known.first != labels.weights && known.first != hand_;
            });
        return;
    }
    const int sources = result_->shown().sources();
    std::vector<MatrixD> atNodes;
    for (const Weights& node : BlendLabels::nodes(sources)) {
        const MatrixD* W = labelsAt(node);
        if (W == nullptr)
            return;
        atNodes.push_back(*W);
    }
    form_ = std::make_shared<const BlendLabels>(sources, std::move(atNodes));
}

bool Surveyor::isSeen() const
{
    return !hand_.empty() && seen_ == hand_;
}

void Surveyor::measureHand()
{
    const MatrixD* exact = hand_.empty() ? nullptr : labelsAt(hand_);
    if (hand_.empty() || (isSeen() && (exactly_ || exact == nullptr))
        || (exact == nullptr && !form_))
        return;
    measuring_.start(
        [prepared = prepared_, weights = hand_, isExact = exact != nullptr,
            W = exact != nullptr ? *exact : form_->at(hand_)](const Progress& progress) {
            return Sighting { prepared->at(weights, W, progress), isExact };
        });
}

/// Where a drag compares a part of the images: all of them, once the hand rests.
void Surveyor::measureWhole()
{
    if (!atRest_ || !isSeen() || !exactly_ || wholly_ || prepared_->isWhole())
        return;
    measuringWhole_.start([result = result_, weights = hand_](const Progress& progress) {
        return Sighting { trueDistanceAt(result->shown(), *result->targetFeatures, weights,
                              result->device, progress),
            true };
    });
}

void Surveyor::take(const Sighting& sighting)
{
    seen_ = sighting.distance.weights;
    exactly_ = sighting.exactLabels;
    wholly_ = sighting.distance.points == sighting.distance.wholePoints;
    Q_EMIT measured(std::make_shared<const Sighting>(sighting));
}

void Surveyor::measureMap()
{
    if (!refining())
        return;
    const Weights& weights = map_[known_.points.size()];
    const MatrixD* W = labelsAt(weights);
    if (W == nullptr)
        return;
    mapping_.start([prepared = prepared_, weights, W = *W](const Progress& progress) {
        return Sighting { prepared->at(weights, W, progress), true };
    });
}

void Surveyor::addToMap(const Sighting& sighting)
{
    const TrueDistance& distance = sighting.distance;
    known_.points.push_back(distance.weights);
    known_.values.push_back(distance.otddSquared);
    if (distance.weights != hand_)
        labels_.erase(distance.weights); // not needed again
    const auto known = std::ssize(known_.points);
    Q_EMIT progressed(tr("Refining the map"),
        { .phase = tr("true distances"), .done = known, .total = std::ssize(map_) });
    const bool isRough = known < std::ssize(BlendLabels::nodes(result_->shown().sources()));
    const bool isLast = !refining();
    if (isLast
        || (!isRough && (!sinceSurvey_.isValid() || sinceSurvey_.elapsed() > kBetweenSurveys))) {
        sinceSurvey_.start();
        survey(distance);
    }
    if (isLast)
        Q_EMIT finishedRefining();
}

void Surveyor::survey(const TrueDistance& last)
{
    surveying_.start([result = result_, known = known_, wanted = static_cast<int>(map_.size()),
                         points = last.points, whole = last.wholePoints](const Progress&) {
        return Survey { .distance = RefinedDistance(result->shown().distances.total, known),
            .known = static_cast<int>(known.points.size()),
            .wanted = wanted,
            .points = points,
            .wholePoints = whole };
    });
}

} // namespace engine
