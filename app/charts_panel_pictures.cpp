// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ChartsPanel: the picture that is chosen, a matrix, the map of datasets or distances along a way.
#include "app/charts_panel.h"
#include "engine/geodesic/weights_path.h"
#include "engine/transport/classical_scaling.h"
#include "widgets/convergence_chart.h"
#include "widgets/dataset_map.h"
#include "widgets/matrix_view.h"
#include "widgets/path_chart.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <algorithm>

namespace app {
namespace {

    constexpr int kMostSources = 16; // of the number that a choice carries

    QList<QColor> sourceColours(const widgets::Theme& theme, int count)
    {
        QList<QColor> colours;
        for (int s = 0; s < count; ++s)
            colours << theme.sourceText(s);
        return colours;
    }

    QStringList classNames(const engine::Dataset& dataset)
    {
        QStringList names;
        for (const std::string& name : dataset.classNames)
            names << QString::fromStdString(name);
        return names;
    }

} // namespace

void ChartsPanel::refreshChoices()
{
    const QSignalBlocker quiet(choice_);
    const QVariant current = choice_->currentData();
    choice_->clear();
    choice_->show();
    addChoice(tr("between datasets"), Shown::pairs, 0);
    addChoice(tr("map of datasets"), Shown::map, 0);
    addChoice(tr("distance on the way from A to B"), Shown::along, 0);
    if (narrow_)
        addChoice(tr("how the plans were found"), Shown::solver, 0);
    for (int s = 0; s < names_.size(); ++s)
        addChoice(
            tr("labels: %1 to %2", "target, source").arg(target_, names_[s]), Shown::labels, s);
    for (int s = 0; s < names_.size(); ++s)
        addChoice(tr("mass: %1 to %2", "target, source").arg(target_, names_[s]), Shown::masses, s);
    choice_->setCurrentIndex(std::max(0, choice_->findData(current)));
}

void ChartsPanel::addChoice(const QString& text, Shown shown, int source)
{
    choice_->addItem(text, static_cast<int>(shown) * kMostSources + source);
}

void ChartsPanel::choose(int row, int column)
{
    if (shown_ == Shown::pairs)
        Q_EMIT datasetChosen(row == column ? row : column);
    else
        Q_EMIT classesChosen(row, source_, column);
}

void ChartsPanel::setMarked(const Marked& marked)
{
    marked_ = marked;
    showMarks();
}

/// A cell, or the whole row or column where only one of the two is marked.
void ChartsPanel::showMarks()
{
    map_->setMarked(marked_.dataset);
    if (shown_ == Shown::pairs)
        matrix_->setSelected(marked_.dataset, marked_.dataset);
    else
        matrix_->setSelected(marked_.targetClass, marked_.sourceClass(source_));
}

void ChartsPanel::refreshMatrix()
{
    const int index = choice_->currentIndex();
    if (!isCurrent() || index < 0)
        return;
    const int number = choice_->itemData(index).toInt();
    shown_ = static_cast<Shown>(number / kMostSources);
    source_ = number % kMostSources;
    pictures_->setCurrentWidget(shown_ == Shown::map ? static_cast<QWidget*>(map_)
            : shown_ == Shown::along                 ? static_cast<QWidget*>(along_)
            : shown_ == Shown::solver                ? static_cast<QWidget*>(solver_)
                                                     : matrix_);
    if (shown_ == Shown::pairs)
        showPairs();
    else if (shown_ == Shown::map)
        showMap();
    else if (shown_ == Shown::along)
        showAlong();
    else if (shown_ == Shown::labels || shown_ == Shown::masses)
        showClasses(source_, shown_ == Shown::masses);
    showMarks();
}

/// The names of corners, and the target's where it stands at none of them.
QStringList ChartsPanel::datasetNames() const
{
    QStringList names = names_;
    if (!isTarget(static_cast<int>(names_.size()) - 1))
        names << target_;
    return names;
}

void ChartsPanel::showMap()
{
    if (!pairs_ || !pairs_->otddSquared.allFinite()) {
        map_->setSpots({}, 0);
        return;
    }
    const QStringList names = datasetNames();
    const engine::Index count = std::min<engine::Index>(names.size(), pairs_->otddSquared.rows());
    const engine::ScaledMap scaled
        = engine::classicalScaling(pairs_->otddSquared.topLeftCorner(count, count));
    std::vector<widgets::DatasetMap::Spot> spots;
    for (int i = 0; i < count; ++i)
        spots.push_back({ names[i], QPointF(scaled.points(i, 0), -scaled.points(i, 1)),
            i < names_.size() ? i : -1 });
    map_->setSpots(std::move(spots), scaled.stress);
}

void ChartsPanel::setWay(
    const std::vector<engine::Weights>& way, const QString& from, const QString& to)
{
    way_ = way;
    from_ = from;
    to_ = to;
    if (shown_ == Shown::along)
        showAlong();
}

/// The form along the way, and the point where it lies on it.
void ChartsPanel::showAlong()
{
    constexpr double kOnTheWay = 0.02; // in edges of the simplex: about the size of the point
    std::vector<double> values;
    double nearest = kOnTheWay;
    double position = -1;
    for (std::size_t i = 0; result_ && i < way_.size(); ++i) {
        if (static_cast<int>(way_[i].size()) != result_->geodesic->sources())
            break;
        values.push_back(result_->geodesic->distances.total.at(way_[i]));
        if (weights_.size() != way_[i].size())
            continue;
        if (const double away = engine::distanceBetween(way_[i], weights_); away < nearest) {
            nearest = away;
            position = static_cast<double>(i) / static_cast<double>(way_.size() - 1);
        }
    }
    along_->setValues(std::move(values), from_, to_);
    along_->setPosition(position);
}

void ChartsPanel::showPairs()
{
    if (!pairs_) {
        matrix_->clear();
        return;
    }
    const widgets::Theme theme = widgets::themeOf(palette());
    const QStringList names = datasetNames();
    QList<QColor> colours = sourceColours(theme, static_cast<int>(names_.size()));
    if (names.size() > names_.size())
        colours << theme.text;
    const engine::Index count = std::min<engine::Index>(names.size(), pairs_->otddSquared.rows());
    matrix_->setBright(false);
    matrix_->setTitles(tr("dataset"), tr("dataset"));
    matrix_->setNameColours(colours, colours);
    matrix_->setMatrix(pairs_->otddSquared.topLeftCorner(count, count), names, names);
}

void ChartsPanel::showClasses(int source, bool masses)
{
    if (source < 0 || source >= result_->geodesic->sources())
        return;
    const engine::SourceRelation& relation = result_->geodesic->relations[source];
    const engine::MatrixD& values = masses ? relation.classMass : relation.labelDistances;
    const QStringList rows = classNames(*result_->target);
    const QStringList columns = classNames(*result_->sources[source]);
    if (values.rows() != rows.size() || values.cols() != columns.size()) {
        matrix_->clear();
        return;
    }
    const widgets::Theme theme = widgets::themeOf(palette());
    matrix_->setBright(masses);
    matrix_->setTitles(target_, names_[source]);
    matrix_->setNameColours({}, QList<QColor>(columns.size(), theme.sourceText(source)));
    matrix_->setMatrix(values, rows, columns);
}

} // namespace app
