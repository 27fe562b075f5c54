// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts_panel.h"

#include "widgets/convergence_chart.h"
#include "widgets/dataset_map.h"
#include "widgets/distance_chart.h"
#include "widgets/matrix_view.h"
#include "widgets/path_chart.h"
#include "widgets/section_header.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <cmath>

namespace app {

ChartsPanel::ChartsPanel(QWidget* parent)
    : QWidget(parent)
    , distancesTitle_(new widgets::SectionHeader(tr("Distances"), this))
    , distances_(new widgets::DistanceChart(this))
    , solverTitle_(new widgets::SectionHeader(tr("Solver"), this))
    , solver_(new widgets::ConvergenceChart(this))
    , choice_(new QComboBox(this))
    , pictures_(new QStackedWidget(this))
    , matrix_(new widgets::MatrixView(this))
    , map_(new widgets::DatasetMap(this))
    , along_(new widgets::PathChart(this))
{
    const int h = fontMetrics().height();
    auto* matrixTitle = new QWidget(this); // what is chosen is the title
    auto* titleRow = new QHBoxLayout(matrixTitle);
    titleRow->setContentsMargins(0, 0, 0, 0);
    titleRow->addWidget(choice_);
    choice_->setAccessibleName(tr("What the matrix shows"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMinimumContentsLength(16);
    choice_->hide(); // until there is something to choose
    distances_->setEmptyText(tr("Distances appear here."));
    solver_->setEmptyText(tr("How each plan was found appears here."));
    matrix_->setEmptyText(tr("Distances between datasets and classes appear here."));

    for (QWidget* title : { static_cast<QWidget*>(distancesTitle_),
             static_cast<QWidget*>(solverTitle_), matrixTitle })
        title->setFixedHeight(choice_->sizeHint().height());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(h, h / 2, h, h / 2);
    row->setSpacing(h * 3 / 2);
    const auto add = [&](QWidget* title, QWidget* body, int stretch) {
        auto* column = new QVBoxLayout;
        column->setSpacing(h / 4);
        column->addWidget(title);
        column->addWidget(body, 1);
        row->addLayout(column, stretch);
        return column;
    };
    add(distancesTitle_, distances_, 3);
    solverColumn_ = add(solverTitle_, solver_, 3);
    pictures_->addWidget(matrix_);
    pictures_->addWidget(map_);
    pictures_->addWidget(along_);
    add(matrixTitle, pictures_, 3);

    connect(choice_, &QComboBox::currentIndexChanged, this, &ChartsPanel::refreshMatrix);
    connect(matrix_, &widgets::MatrixView::cellSelected, this, &ChartsPanel::choose);
    connect(along_, &widgets::PathChart::positionChosen, this, [this](double t) {
        const double last = static_cast<double>(way_.size()) - 1;
        if (last >= 0)
            Q_EMIT weightsChosen(way_[static_cast<std::size_t>(std::lround(t * last))]);
    });
    connect(map_, &widgets::DatasetMap::spotChosen, this, &ChartsPanel::datasetChosen);
    later_.setSingleShot(true);
    later_.setInterval(150);
    later_.callOnTimeout(this, [this] {
        refreshBars();
        if (shown_ == Shown::along)
            showAlong();
    });
}

void ChartsPanel::setNames(const QStringList& sources, const QString& target)
{
    names_ = sources;
    target_ = target;
}

void ChartsPanel::setResult(
    const engine::ExplorationResultPtr& result, const engine::Weights& weights)
{
    result_ = result;
    weights_ = weights;
    pairs_.reset();
    refreshChoices();
    refreshSolver();
    refreshBars();
    refreshMatrix();
}

void ChartsPanel::setPairs(const engine::PairwisePtr& distances)
{
    pairs_ = distances;
    refreshBars();
    refreshMatrix();
}

void ChartsPanel::setWeights(const engine::Weights& weights)
{
    weights_ = weights;
    if (!later_.isActive())
        later_.start();
}

void ChartsPanel::clear()
{
    result_.reset();
    pairs_.reset();
    distances_->setBars({});
    solver_->setRecords({});
    matrix_->clear();
    map_->setSpots({}, 0);
    along_->setValues({}, {}, {});
    marked_ = {};
    const QSignalBlocker quiet(choice_);
    choice_->clear();
    choice_->hide();
}

/// Colours that were handed to the charts are of the theme: they are handed again.
void ChartsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshSolver();
        refreshBars();
        refreshMatrix();
    }
}

void ChartsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int kThreeColumns = 34; // lines of text wide
    setNarrow(width() < kThreeColumns * fontMetrics().height());
}

/// Three columns, or two where they would be too narrow to read.
void ChartsPanel::setNarrow(bool narrow)
{
    if (narrow == narrow_)
        return;
    narrow_ = narrow;
    if (narrow) {
        pictures_->addWidget(solver_);
    } else {
        pictures_->removeWidget(solver_);
        solverColumn_->addWidget(solver_, 1);
        solver_->show();
    }
    solverTitle_->setVisible(!narrow);
    auto* row = static_cast<QBoxLayout*>(layout());
    row->setStretchFactor(solverColumn_, narrow ? 0 : 3);
    if (choice_->count() > 0) {
        refreshChoices();
        refreshMatrix();
    }
}

void ChartsPanel::refreshSolver()
{
    if (!result_)
        return;
    const widgets::Theme theme = widgets::themeOf(palette());
    std::vector<widgets::NamedRecord> records;
    for (int s = 0; s < result_->geodesic->sources() && s < names_.size(); ++s)
        records.push_back(
            { names_[s], theme.sourceColour(s), result_->geodesic->relations[s].solver });
    solver_->setRecords(std::move(records));
}

/// Sources by their own plans, once these are known; until then by the plans that made the maps.
void ChartsPanel::refreshBars()
{
    if (!isCurrent())
        return;
    const widgets::Theme theme = widgets::themeOf(palette());
    const engine::Geodesic& geodesic = *result_->geodesic;
    std::vector<widgets::Bar> bars;
    for (int s = 0; s < geodesic.sources() && s < names_.size(); ++s) {
        if (isTarget(s))
            continue;
        const engine::SourceRelation& relation = geodesic.relations[s];
        double value = relation.otddSquared;
        if (pairs_ && std::isfinite(pairs_->otddSquared(geodesic.sources(), s)))
            value = pairs_->otddSquared(geodesic.sources(), s);
        bars.push_back({ names_[s], value, theme.sourceColour(s), relation.solver.converged });
    }
    if (static_cast<int>(weights_.size()) == geodesic.sources())
        bars.push_back(
            { tr("Blend"), geodesic.distances.total.at(weights_), {}, geodesic.converged() });
    distances_->setBars(std::move(bars));
}

/// False while the names are those of other corners, whose result is still on its way.
bool ChartsPanel::isCurrent() const
{
    return result_ && result_->geodesic->sources() == names_.size();
}

/// On McCann's path the target stands at a corner itself.
bool ChartsPanel::isTarget(int source) const
{
    const engine::ExplorationInputs& inputs = result_->inputs;
    return inputs.sources[static_cast<std::size_t>(source)] == inputs.target;
}

} // namespace app
