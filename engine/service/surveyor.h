// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// True distances in the background: where the point is, and over the whole simplex from coarse to
// fine. What takes LibTorch (products, label distances) goes piece by piece through the lane that
// is given; plans are solved again in a lane of its own, so that no preview waits.
#pragma once
#include "engine/geodesic/refined_distance.h"
#include "engine/geodesic/true_distance.h"
#include "engine/service/explore.h"
#include "engine/service/job.h"

#include <QElapsedTimer>
#include <map>

namespace engine {

/// A true distance as it was found.
struct Sighting {
    TrueDistance distance;
    bool exactLabels = false; ///< else those of BlendLabels
};
using SightingPtr = std::shared_ptr<const Sighting>;

/// True distances over the simplex, as far as they are known.
struct Survey {
    RefinedDistance distance;
    int known = 0; ///< points
    int wanted = 0;
    Index points = 0;      ///< images compared
    Index wholePoints = 0; ///< images that a blend has
};
using SurveyPtr = std::shared_ptr<const Survey>;

class Surveyor : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMostPoints = 2048; ///< images that are compared while dragging

    /// engineLane: where LibTorch is used; it must outlive this.
    explicit Surveyor(Lane& engineLane, QObject* parent = nullptr);
    ~Surveyor() override;

    /// What all wishes are about; those for the former result are forgotten. Null: none.
    void setResult(const ExplorationResultPtr& result);
    /// The true distance here. At rest with exact label distances and, where a drag compares a part
    /// of the images, of all of them too. Newest wins, but what runs is finished first.
    void measure(const Weights& weights, bool atRest);
    /// Whether the map is to be refined. What is known of it stays.
    void setRefining(bool on);
    bool refining() const; ///< points are still to come
    /// Leaves the engine's lane to others, until it is called with false.
    void setPaused(bool paused);

Q_SIGNALS:
    void measured(const engine::SightingPtr& sighting);
    void surveyed(const engine::SurveyPtr& survey);
    void progressed(const QString& job, const engine::JobProgress& progress);
    void failed(const QString& sentence); ///< nothing is measured for this result
    void finishedRefining();

private:
    struct Labels {
        Weights weights;
        MatrixD W; ///< (K, L)
    };
    using Prepared = std::shared_ptr<TrueDistances>; ///< used in lane_ alone

    template <class T> JobHandlers<T> handlers(std::function<void(const T&)> done);
    void proceed();
    void prepare();
    std::optional<Weights> nextLabels() const;
    void findLabels(const Weights& weights);
    void takeLabels(const Labels& labels);
    void measureHand();
    void measureWhole();
    void take(const Sighting& sighting);
    bool isSeen() const;
    void measureMap();
    void addToMap(const Sighting& sighting);
    void survey(const TrueDistance& last);
    const MatrixD* labelsAt(const Weights& weights) const;

    ExplorationResultPtr result_;
    bool paused_ = false;
    bool broken_ = false; ///< nothing can be measured for this result
    Prepared prepared_;
    std::map<Weights, MatrixD> labels_; ///< exact ones
    std::shared_ptr<const BlendLabels> form_;

    Weights hand_; ///< empty: none
    bool atRest_ = false;
    Weights seen_;         ///< where the last sighting was
    bool exactly_ = false; ///< with exact labels
    bool wholly_ = false;  ///< with all points

    bool refining_ = false;
    std::vector<Weights> map_; ///< coarse to fine
    KnownDistances known_;     ///< the first of them, in their order
    QElapsedTimer sinceSurvey_;

    Lane lane_ { Lane::Pace::patient };
    Job<Prepared> preparing_;
    Job<Labels> labelling_;
    Job<Sighting> measuringWhole_;
    Job<Sighting> measuring_;
    Job<Sighting> mapping_;
    Job<Survey> surveying_;
};

} // namespace engine
