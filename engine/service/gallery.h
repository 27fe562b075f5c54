// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel of images asks beside the preview: orders over the whole blend, two blends side by
// side, strips. A lane of its own, without LibTorch, so that neither a drag nor a solve waits.
#pragma once
#include "engine/geodesic/comparison.h"
#include "engine/geodesic/row_order.h"
#include "engine/geodesic/strip.h"
#include "engine/service/explore.h"
#include "engine/service/job.h"

#include <QObject>

namespace engine {

class Gallery : public QObject {
    Q_OBJECT

public:
    explicit Gallery(QObject* parent = nullptr);
    ~Gallery() override;

    /// What all requests are about; those of the former result are forgotten. Null: none.
    void setResult(const ExplorationResultPtr& result);
    /// Of each kind the newest wins, but what runs is finished first. Rows and weights that the
    /// result does not have are left out.
    void arrange(const Weights& weights, const RowWish& wish);
    void compare(const Weights& a, const Weights& b, const std::vector<int>& rows);
    void makeStrip(const std::vector<Weights>& stops, const std::vector<int>& rows);

Q_SIGNALS:
    void arranged(const engine::RowOrderPtr& order);
    void compared(const engine::ComparisonPtr& comparison);
    void stripReady(const engine::StripPtr& strip);
    void failed(const QString& sentence);

private:
    /// Of the result last asked about; touched in the lane's thread alone.
    struct KnownTraits {
        ExplorationResultPtr result;
        RowTraits traits;

        const RowTraits& of(const ExplorationResultPtr& wanted, const Progress& progress);
    };

    bool fits(const Weights& weights) const;
    std::vector<int> there(const std::vector<int>& rows) const;
    std::function<void(const QString&)> complaint();

    ExplorationResultPtr result_;
    std::shared_ptr<KnownTraits> known_;
    Lane lane_ { Lane::Pace::prompt };
    Job<RowOrder> arranging_;
    Job<Comparison> comparing_;
    Job<Strip> stripping_;
};

} // namespace engine
