// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine as the window sees it: wishes go in, values come out as signals, nothing here ever
// blocks.
#pragma once
#include "engine/geodesic/preview.h"
#include "engine/service/dataset_shelf.h"
#include "engine/service/export_exploration.h"
#include "engine/service/job.h"
#include "engine/service/stored_result.h"
#include "engine/service/surveyor.h"

#include <QObject>
#include <QTimer>
#include <deque>

namespace engine {

using PreviewsPtr = std::shared_ptr<const std::vector<Preview>>;

class Exploration : public QObject {
    Q_OBJECT

public:
    explicit Exploration(QObject* parent = nullptr);
    ~Exploration() override;

    /// Reads datasets one after the other; the last is followed by openingFinished.
    void open(const std::vector<DatasetRequest>& requests);
    /// Newest wins. What was solved a moment ago is there at once.
    void solve(const ExplorationInputs& inputs);
    /// Rows of the current result at these weights; rows that it does not have are left out. Newest
    /// wins, but what runs is shown first.
    void requestPreview(const Weights& weights, const std::vector<int>& rows);
    /// One row of the current result at each of these weights, for the pictures of pins.
    void requestPictures(const std::vector<Weights>& places, int row);
    /// Writes the current result's blend.
    void exportBlend(const ExportWish& wish);
    /// From now on these inputs are shown as they were stored, and then held against a fresh solve:
    /// `confirmed` follows, or `solved` with other values.
    void remember(const StoredResultPtr& stored);
    /// Stops all long work; what was there stays.
    void cancel();
    /// Reads and solves anew what comes next, whatever is stored: files may have changed.
    void forget();
    /// Holds for what is solved from now on.
    void setLimits(const Limits& limits) { limits_ = limits; }
    /// Lets go of all datasets but these.
    void keepOnly(const std::vector<DatasetRequest>& requests) { shelf_.keepOnly(requests); }

    const ExplorationResultPtr& result() const { return result_; }
    /// True distances of the result's blends.
    Surveyor& surveyor() { return surveyor_; }
    /// The dataset without any selection; null where it has not been read.
    DatasetPtr whole(const DatasetRequest& request) const { return shelf_.find(request); }
    bool busy() const;

Q_SIGNALS:
    void datasetOpened(const engine::DatasetRequest& request, const engine::DatasetPtr& whole);
    void datasetRefused(const engine::DatasetRequest& request, const QString& sentence);
    void openingFinished();
    void progressed(const QString& job, const engine::JobProgress& progress);
    void solved(const engine::ExplorationResultPtr& result);
    void confirmed(const engine::ExplorationResultPtr& result); ///< what was stored is right
    void pairwiseSolved(const engine::PairwisePtr& distances, bool complete);
    void previewReady(const engine::PreviewPtr& preview);
    void picturesReady(const engine::PreviewsPtr& pictures);
    void exported(const QString& path);
    void failed(const QString& sentence);
    void finished(); ///< no long work runs any more

private:
    template <class T>
    JobHandlers<T> handlers(
        const QString& name, std::function<void(std::shared_ptr<const T>)> done);
    JobHandlers<Dataset> openingHandlers();
    void openNext();
    WholeDataset reader();
    void accept(const DatasetRequest& request, const DatasetPtr& whole);
    ExplorationResultPtr newest() const;
    void recall(const StoredResultPtr& stored);
    void check(const ExplorationResultPtr& recalled);
    void checkLater();
    void finishSolve(const ExplorationResultPtr& result);
    void keep(const ExplorationResultPtr& result);
    void show(const ExplorationResultPtr& result);
    void comparePairs();
    void compareNext(const PairwiseDistances& known);
    void showPairs(const PairwisePtr& distances);
    void tellFinished();
    void stopLongWork();
    bool isWanted() const;

    Limits limits_;
    DatasetShelf shelf_;
    std::deque<DatasetRequest> toOpen_; ///< after what is being read
    DatasetRequest openingNow_;         ///< while opening_ runs
    ExplorationInputs wished_;          ///< what was last to be solved
    bool interrupted_ = false; ///< solving made way for opening: go on with `wished_` afterwards
    ExplorationResultPtr result_;
    std::deque<ExplorationResultPtr> recent_; ///< newest last: undo finds its result here
    std::deque<StoredResultPtr> stored_;      ///< newest last
    PairwisePtr pairwise_;                    ///< complete
    ExplorationInputs pairwiseInputs_;

    // The long lane does all reading and solving, and is the only thread that LibTorch ever sees;
    // the quick one only combines stored arrays, so that a drag never waits for a solve.
    Lane long_ { Lane::Pace::patient };
    Lane quick_ { Lane::Pace::prompt };
    QTimer untilCheck_; ///< runs while a result that was stored waits to be checked
    Job<Dataset> opening_;
    Job<ExplorationResult> solving_;
    Job<PairwiseDistances> comparing_;
    Job<std::filesystem::path> exporting_;
    Job<Preview> previewing_;
    Job<std::vector<Preview>> picturing_;
    Surveyor surveyor_;
};

} // namespace engine

Q_DECLARE_METATYPE(engine::DatasetRequest)
Q_DECLARE_METATYPE(engine::JobProgress)
