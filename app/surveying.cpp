// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surveying.h"

#include "app/language.h"
#include "app/stage_page.h"
#include "widgets/distance_read_out.h"

#include <QLocale>

namespace app {

Surveying::Surveying(
    Document& document, engine::Exploration& exploration, const Actions& actions, StagePage& stage)
    : QObject(&stage)
    , document_(document)
    , exploration_(exploration)
    , actions_(actions)
    , stage_(stage)
    , readOut_(new widgets::DistanceReadOut(&stage))
{
    using engine::Surveyor;
    stage_.addBar(readOut_);
    readOut_->hide();
    readOut_->setExplanation([this] { return hasResult() ? explanation() : QString(); });
    Surveyor& surveyor = exploration_.surveyor();
    connect(&stage_, &StagePage::resultShown, this, &Surveying::follow);
    connect(&stage_, &StagePage::weightsMoved, this, [&](const engine::Weights& weights) {
        surveyor.measure(weights, false);
        show();
    });
    connect(&document_, &Document::weightsChanged, this,
        [&] { surveyor.measure(document_.state().weights, true); });
    connect(&document_, &Document::inputsChanged, this, &Surveying::show);
    connect(&surveyor, &Surveyor::measured, this, [this](const engine::SightingPtr& sighting) {
        sighting_ = sighting;
        show();
    });
    connect(&surveyor, &Surveyor::failed, this, [this](const QString& sentence) {
        problem_ = translated(sentence);
        show();
    });
    connect(&surveyor, &Surveyor::surveyed, this, [this](const engine::SurveyPtr& survey) {
        survey_ = survey;
        showMap();
    });
    connect(actions_.at(ActionId::refineMap), &QAction::toggled, this, [&](bool on) {
        surveyor.setRefining(on);
        showMap();
    });
}

bool Surveying::hasResult() const
{
    return exploration_.result() && document_.inputs() == exploration_.result()->inputs;
}

/// A new result: nothing of the former one is true of it.
void Surveying::follow()
{
    sighting_.reset();
    survey_.reset();
    problem_.clear();
    exploration_.surveyor().measure(stage_.weights(), true);
    exploration_.surveyor().setRefining(actions_.at(ActionId::refineMap)->isChecked());
    show();
}

void Surveying::show()
{
    readOut_->setVisible(hasResult());
    if (!hasResult())
        return;
    const engine::Geodesic& geodesic = exploration_.result()->shown();
    widgets::DistanceReading reading;
    if (static_cast<int>(stage_.weights().size()) == geodesic.sources())
        reading.bound = geodesic.distances.total.at(stage_.weights());
    if (sighting_) {
        const engine::TrueDistance& distance = sighting_->distance;
        reading.trueDistance = distance.otddSquared;
        reading.exact = sighting_->exactLabels;
        reading.older = distance.weights != stage_.weights();
        reading.reliable = distance.solver.converged;
        reading.detail = shareText(distance.points, distance.wholePoints);
    }
    if (!problem_.isEmpty())
        reading.detail = problem_;
    readOut_->setReading(reading);
}

/// The colours of the map, from the form or from what is known of true distances.
void Surveying::showMap()
{
    if (!hasResult())
        return;
    const bool isRefined = survey_ && actions_.at(ActionId::refineMap)->isChecked();
    if (!isRefined) {
        stage_.setDistance(exploration_.result()->shown().distances.total, {});
        return;
    }
    QStringList remarks;
    if (survey_->known < survey_->wanted)
        remarks << tr("%1 of %2 points").arg(survey_->known).arg(survey_->wanted);
    if (const QString share = shareText(survey_->points, survey_->wholePoints); !share.isEmpty())
        remarks << share;
    stage_.setDistance(survey_->distance,
        remarks.isEmpty() ? tr("true distance²")
                          : tr("true distance² (%1)").arg(remarks.join(QStringLiteral(", "))));
}

QString Surveying::shareText(engine::Index points, engine::Index wholePoints)
{
    return points == wholePoints ? QString()
                                 : tr("on %1 of %2 images")
                                       .arg(QLocale().toString(static_cast<qlonglong>(points)),
                                           QLocale().toString(static_cast<qlonglong>(wholePoints)));
}

QString Surveying::explanation() const
{
    QStringList paragraphs {
        tr("<b>Bound</b>: the quadratic form in the weights that the map shows. It goes from every "
           "image of the blend to the target's image that it comes from. For images alone it is "
           "never below the true distance."),
        tr("<b>True distance</b>: the squared distance from this blend to the target by the "
           "optimal plan, solved again wherever the point is."),
    };
    if (!problem_.isEmpty())
        return (paragraphs << problem_.toHtmlEscaped()).join(QStringLiteral("<br><br>"));
    if (!sighting_)
        return (paragraphs << tr("It is being prepared.")).join(QStringLiteral("<br><br>"));
    const engine::TrueDistance& distance = sighting_->distance;
    paragraphs << tr("Images %1, labels %2; %3. Relative gap %4; solved in %5 ms.")
                      .arg(QLocale().toString(distance.featurePart, 'g', 5),
                          QLocale().toString(distance.labelPart, 'g', 5),
                          distance.points == distance.wholePoints
                              ? tr("all %1 images")
                                    .arg(
                                        QLocale().toString(static_cast<qlonglong>(distance.points)))
                              : shareText(distance.points, distance.wholePoints),
                          QLocale().toString(distance.solver.relativeGap, 'g', 2),
                          QLocale().toString(distance.milliseconds, 'f', 1));
    if (!sighting_->exactLabels)
        paragraphs << tr("≈: while you drag, the distances between classes are interpolated; at "
                         "rest they are exact.");
    if (!distance.solver.converged)
        paragraphs << translated(distance.solver.ending).toHtmlEscaped();
    return paragraphs.join(QStringLiteral("<br><br>"));
}

} // namespace app
