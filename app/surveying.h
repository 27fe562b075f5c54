// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// True distances in the window: beside the bound while one drags, and over the whole map where the
// user wants it refined.
#pragma once
#include "app/actions.h"
#include "app/document.h"
#include "engine/service/exploration.h"

namespace widgets {
class DistanceReadOut;
}

namespace app {

class StagePage;

class Surveying : public QObject {
    Q_OBJECT

public:
    Surveying(Document& document, engine::Exploration& exploration, const Actions& actions,
        StagePage& stage);

    widgets::DistanceReadOut* readOut() const { return readOut_; }

private:
    void follow();
    void show();
    void showMap();
    static QString shareText(engine::Index points, engine::Index wholePoints);
    QString explanation() const;
    bool hasResult() const;

    Document& document_;
    engine::Exploration& exploration_;
    const Actions& actions_;
    StagePage& stage_;
    widgets::DistanceReadOut* readOut_;
    engine::SightingPtr sighting_; ///< the last of this result
    engine::SurveyPtr survey_;
    QString problem_; ///< why there is none
};

} // namespace app
