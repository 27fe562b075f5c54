// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/service/exploration.h"

#include <algorithm>
#include <array>

namespace engine {
namespace {

    constexpr std::size_t kStoredResults = 4;
    constexpr int kPainted = 50;   // milliseconds from a preview to its images on the screen
    constexpr int kUnshown = 1000; // where no preview is asked for
    constexpr std::size_t kRecentBytes = std::size_t { 512 } << 20;

    std::size_t bytesOf(const ExplorationResult& result)
    {
        std::size_t floats = 0;
        for (const SourceMap& map : result.geodesic->maps)
            floats += static_cast<std::size_t>(map.images.size());
        return floats * sizeof(float) * (result.mixup ? 2 : 1);
    }

    /// Distances between datasets do not depend on the map.
    ExplorationInputs withoutMap(ExplorationInputs inputs)
    {
        inputs.settings.map = {};
        inputs.settings.seed = {};
        return inputs;
    }

    std::string shortName(const DatasetRequest& request)
    {
        const std::string name = std::filesystem::path(request.location).filename().string();
        return name.empty() ? request.location : name;
    }

} // namespace

Exploration::Exploration(QObject* parent)
    : QObject(parent)
    , opening_(long_, Newer::waitsForRunning, openingHandlers())
    , solving_(long_, Newer::cancelsRunning,
          handlers<ExplorationResult>(tr("Solving"), [this](auto result) { finishSolve(result); }))
    , comparing_(long_, Newer::cancelsRunning,
          handlers<PairwiseDistances>(
              tr("Comparing datasets"), [this](auto distances) { showPairs(distances); }))
    , exporting_(long_, Newer::waitsForRunning,
          handlers<std::filesystem::path>(tr("Exporting"),
              [this](auto path) {
                  Q_EMIT exported(QString::fromStdString(path->string()));
                  comparePairs();
              }))
    , previewing_(quick_, Newer::waitsForRunning,
          { .done =
                  [this](PreviewPtr preview) {
                      Q_EMIT previewReady(preview);
                      if (untilCheck_.remainingTime() > kPainted)
                          untilCheck_.start(kPainted);
                  },
              .failed = [this](const QString& sentence) { Q_EMIT failed(sentence); } })
    , picturing_(quick_, Newer::waitsForRunning,
          { .done = [this](PreviewsPtr pictures) { Q_EMIT picturesReady(pictures); },
              .failed = [this](const QString& sentence) { Q_EMIT failed(sentence); } })
    , surveyor_(long_)
{
    untilCheck_.setSingleShot(true);
    untilCheck_.callOnTimeout(this, [this] { check(result_); });
    connect(&surveyor_, &Surveyor::progressed, this, &Exploration::progressed);
    connect(&surveyor_, &Surveyor::finishedRefining, this, &Exploration::tellFinished);
}

Exploration::~Exploration()
{
    blockSignals(true);
    surveyor_.setRefining(false);
    stopLongWork(); // all at once, so that no job waits for another one's end
}

template <class T>
JobHandlers<T> Exploration::handlers(
    const QString& name, std::function<void(std::shared_ptr<const T>)> done)
{
    return { .done = std::move(done),
        .failed = [this](const QString& sentence) { Q_EMIT failed(sentence); },
        .progressed = [this, name](const JobProgress& now) { Q_EMIT progressed(name, now); },
        .finished = [this] { tellFinished(); } };
}

JobHandlers<Dataset> Exploration::openingHandlers()
{
    auto handlers = this->handlers<Dataset>(
        tr("Opening"), [this](const DatasetPtr& whole) { accept(openingNow_, whole); });
    handlers.failed
        = [this](const QString& sentence) { Q_EMIT datasetRefused(openingNow_, sentence); };
    handlers.finished = [this] { openNext(); };
    return handlers;
}

void Exploration::open(const std::vector<DatasetRequest>& requests)
{
    toOpen_.insert(toOpen_.end(), requests.begin(), requests.end());
    interrupted_
        = interrupted_ || solving_.running() || comparing_.running() || untilCheck_.isActive();
    untilCheck_.stop();
    solving_.cancel();
    comparing_.cancel();
    if (!opening_.running())
        openNext();
}

void Exploration::openNext()
{
    while (!toOpen_.empty() && shelf_.find(toOpen_.front())) {
        Q_EMIT datasetOpened(toOpen_.front(), shelf_.find(toOpen_.front()));
        toOpen_.pop_front();
    }
    if (!toOpen_.empty()) {
        openingNow_ = toOpen_.front();
        toOpen_.pop_front();
        opening_.start([request = wholeRequest(openingNow_)](const Progress& progress) {
            return readDataset(request, progress.phase(shortName(request)));
        });
        surveyor_.setPaused(true);
        return;
    }
    Q_EMIT openingFinished();
    if (std::exchange(interrupted_, false))
        solve(wished_);
    tellFinished();
}

void Exploration::accept(const DatasetRequest& request, const DatasetPtr& whole)
{
    shelf_.put(request, whole);
    Q_EMIT datasetOpened(request, whole);
}

/// For the long lane: from a copy of the shelf, else from the file; what is read is put on the
/// shelf.
WholeDataset Exploration::reader()
{
    return [this, shelf = shelf_](const DatasetRequest& request, const Progress& progress) {
        if (const DatasetPtr known = shelf.find(request))
            return known;
        const auto whole = std::make_shared<const Dataset>(
            readDataset(wholeRequest(request), progress.phase("Reading " + shortName(request))));
        QMetaObject::invokeMethod(
            this, [this, request, whole] { accept(request, whole); }, Qt::QueuedConnection);
        return DatasetPtr(whole);
    };
}

void Exploration::solve(const ExplorationInputs& inputs)
{
    wished_ = inputs;
    interrupted_ = false;
    untilCheck_.stop();
    comparing_.cancel();
    const auto known = std::ranges::find_if(
        recent_, [&](const ExplorationResultPtr& result) { return result->inputs == inputs; });
    if (known != recent_.end()) {
        solving_.cancel();
        const ExplorationResultPtr recent = *known;
        if (!recent->checked)
            checkLater();
        show(recent);
        return;
    }
    const auto stored = std::ranges::find(stored_, inputs, &StoredResult::inputs);
    if (stored != stored_.end())
        recall(*stored);
    else
        solving_.start([inputs, whole = reader(), known = newest(), limits = limits_](
                           const Progress& progress) {
            return explore(inputs, whole, known, limits, progress);
        });
    surveyor_.setPaused(true);
}

/// What a new solve may take over: nothing after forget(), although it is still shown.
ExplorationResultPtr Exploration::newest() const
{
    return recent_.empty() ? nullptr : recent_.back();
}

/// What does not fit the datasets is solved for as if nothing had been stored.
void Exploration::recall(const StoredResultPtr& stored)
{
    solving_.start([stored, whole = reader(), limits = limits_](const Progress& progress) {
        try {
            return recalled(*stored, whole, progress);
        } catch (const Error&) {
            return explore(stored->inputs, whole, {}, limits, progress);
        }
    });
}

/// Once the images are on the screen and can be dragged: loading LibTorch for it, from a disk that
/// has not read it yet, takes seconds in which nothing else is read.
void Exploration::checkLater()
{
    untilCheck_.start(kUnshown);
}

void Exploration::check(const ExplorationResultPtr& recalled)
{
    solving_.start([recalled, limits = limits_](
                       const Progress& progress) { return checked(recalled, limits, progress); });
    surveyor_.setPaused(true);
}

void Exploration::finishSolve(const ExplorationResultPtr& result)
{
    if (!result->checked)
        checkLater();
    if (!result_ || result_->geodesic != result->geodesic || result_->inputs != result->inputs)
        return show(result);
    if (result_->device.kind != result->device.kind)
        surveyor_.setResult(result);
    result_ = result; // what was stored is confirmed: all of it is on the screen already
    keep(result);
    Q_EMIT confirmed(result);
    comparePairs();
}

void Exploration::remember(const StoredResultPtr& stored)
{
    std::erase_if(stored_, [&](const auto& other) { return other->inputs == stored->inputs; });
    stored_.push_back(stored);
    if (stored_.size() > kStoredResults)
        stored_.pop_front();
}

void Exploration::show(const ExplorationResultPtr& result)
{
    result_ = result;
    previewing_.cancel(); // of the former result
    picturing_.cancel();
    surveyor_.setResult(result);
    keep(result);
    Q_EMIT solved(result);
    comparePairs();
}

void Exploration::keep(const ExplorationResultPtr& result)
{
    std::erase_if(recent_, [&](const auto& other) { return other->inputs == result->inputs; });
    recent_.push_back(result);
    const auto bytes = [this] {
        std::size_t sum = 0;
        for (const auto& recent : recent_)
            sum += bytesOf(*recent);
        return sum;
    };
    while (recent_.size() > 1 && (recent_.size() > limits_.keptResults || bytes() > kRecentBytes))
        recent_.pop_front();
}

void Exploration::comparePairs()
{
    if (!result_ || solving_.running() || untilCheck_.isActive())
        return;
    if (pairwise_ && pairwiseInputs_ == withoutMap(result_->inputs)) {
        Q_EMIT pairwiseSolved(pairwise_, true);
        return;
    }
    compareNext(noPairs(*result_));
}

/// Pair by pair: between two of them the long lane has time for other short work.
void Exploration::compareNext(const PairwiseDistances& known)
{
    comparing_.start([result = result_, known](const Progress& progress) {
        return withNextPair(*result, known, progress);
    });
}

void Exploration::showPairs(const PairwisePtr& distances)
{
    const bool complete = isComplete(*distances);
    if (complete) {
        pairwise_ = distances;
        pairwiseInputs_ = withoutMap(result_->inputs);
    } else {
        compareNext(*distances);
    }
    Q_EMIT pairwiseSolved(distances, complete);
}

void Exploration::requestPreview(const Weights& weights, const std::vector<int>& rows)
{
    if (!result_ || weights.size() != static_cast<std::size_t>(result_->shown().sources()))
        return;
    std::vector<int> there = rows; // the grid may still show a larger blend of before
    std::erase_if(there, [&](int row) { return row < 0 || row >= result_->shown().base->size(); });
    if (there.empty())
        return;
    previewing_.start([result = result_, weights, there = std::move(there)](const Progress&) {
        return previewOf(result->shown(), weights, result->shape(), there);
    });
}

void Exploration::requestPictures(const std::vector<Weights>& places, int row)
{
    if (!result_ || row < 0 || row >= result_->shown().base->size())
        return;
    std::vector<Weights> there = places;
    std::erase_if(there, [&](const Weights& weights) {
        return weights.size() != static_cast<std::size_t>(result_->shown().sources());
    });
    picturing_.start([result = result_, row, there = std::move(there)](const Progress&) {
        std::vector<Preview> pictures;
        for (const Weights& weights : there)
            pictures.push_back(
                previewOf(result->shown(), weights, result->shape(), std::array { row }));
        return pictures;
    });
}

void Exploration::exportBlend(const ExportWish& wish)
{
    if (!result_) {
        Q_EMIT failed(tr("There is no blend to export yet."));
        return;
    }
    if (exporting_.running()) {
        Q_EMIT failed(tr("An export is still being written; wait for its end or cancel it."));
        return;
    }
    comparing_.cancel(); // taken up again when the export is written
    exporting_.start([result = result_, wish, whole = reader()](const Progress& progress) {
        return exportExploration(*result, wish, whole, progress);
    });
    surveyor_.setPaused(true);
}

void Exploration::cancel()
{
    surveyor_.setRefining(false);
    const bool waited = untilCheck_.isActive();
    stopLongWork();
    if (waited) // no job that ends will tell it
        tellFinished();
}

void Exploration::stopLongWork()
{
    toOpen_.clear();
    interrupted_ = false;
    untilCheck_.stop();
    opening_.cancel();
    solving_.cancel();
    comparing_.cancel();
    exporting_.cancel();
}

void Exploration::forget()
{
    stopLongWork();
    shelf_.clear();
    recent_.clear();
    stored_.clear();
    pairwise_.reset();
}

bool Exploration::busy() const
{
    return isWanted() || comparing_.running() || surveyor_.refining();
}

/// The user waits for something: other long work makes way.
bool Exploration::isWanted() const
{
    return opening_.running() || solving_.running() || exporting_.running()
        || untilCheck_.isActive();
}

void Exploration::tellFinished()
{
    surveyor_.setPaused(isWanted());
    if (!busy())
        Q_EMIT finished();
}

} // namespace engine
