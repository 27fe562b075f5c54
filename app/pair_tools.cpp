// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pair_tools.h"

#include "app/place_button.h"
#include "engine/geodesic/strip.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSpinBox>

namespace app {
namespace {

    using widgets::PairLook;

    constexpr double kRanges[] = { 1, 0.5, 0.25 };

    QString textOf(PairLook look)
    {
        switch (look) {
        case PairLook::alone:
            break;
        case PairLook::sideBySide:
            return PairTools::tr("Side by side");
        case PairLook::split:
            return PairTools::tr("Split");
        case PairLook::difference:
            return PairTools::tr("Difference");
        }
        return {};
    }

    QString tipOf(PairLook look)
    {
        switch (look) {
        case PairLook::alone:
            break;
        case PairLook::sideBySide:
            return PairTools::tr("A, B and their difference in every tile.");
        case PairLook::split:
            return PairTools::tr("A left and B right of a curtain that follows the mouse.");
        case PairLook::difference:
            return PairTools::tr("A minus B alone.");
        }
        return {};
    }

    QSpinBox* countBox(const QString& suffix, int least, int most, int value, QWidget* parent)
    {
        auto* box = new QSpinBox(parent);
        box->setRange(least, most);
        box->setValue(value);
        box->setSuffix(suffix);
        box->setKeyboardTracking(false);
        return box;
    }

} // namespace

PairTools::PairTools(QWidget* parent)
    : QWidget(parent)
    , a_(new PlaceButton(tr("A"), { .kind = Place::Kind::point }, this))
    , b_(new PlaceButton(tr("B"), { .kind = Place::Kind::closest }, this))
    , look_(new QPushButton(this))
    , way_(new QPushButton(this))
    , steps_(countBox(tr(" steps"), 2, 25, 9, this))
    , samples_(countBox(tr(" images"), 1, 50, 8, this))
{
    const int h = fontMetrics().height();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(h / 3);
    for (QWidget* control :
        std::initializer_list<QWidget*> { way_, a_, b_, look_, steps_, samples_ })
        row->addWidget(control);
    look_->setAccessibleName(tr("How A and B are shown"));
    way_->setAccessibleName(tr("Way of the strip"));
    steps_->setAccessibleName(tr("Steps of the strip"));
    samples_->setAccessibleName(tr("Images of the strip"));
    steps_->setToolTip(tr("How many places on the way the strip shows."));
    samples_->setToolTip(tr("How many images the strip follows, from the first one seen."));
    look_->setMenu(new QMenu(look_));
    way_->setMenu(new QMenu(way_));
    look_->menu()->setToolTipsVisible(true);
    fillLookMenu();
    setLook(chosenLook_);
    fillWayMenu();
    for (PlaceButton* button : { a_, b_ })
        connect(button, &PlaceButton::placeChosen, this, &PairTools::placesChanged);
    for (QSpinBox* box : { steps_, samples_ })
        connect(box, &QSpinBox::valueChanged, this, &PairTools::stripChanged);
    setTask(Task::compare);
}

void PairTools::setTask(Task task)
{
    task_ = task;
    const bool strip = task == Task::strip;
    look_->setVisible(!strip);
    steps_->setVisible(strip);
    samples_->setVisible(strip);
    showWay();
}

void PairTools::setSurroundings(const Surroundings& around, const std::vector<NamedPath>& paths)
{
    a_->setSurroundings(around);
    b_->setSurroundings(around);
    if (paths == paths_)
        return;
    paths_ = paths;
    if (path_ >= static_cast<int>(paths_.size()))
        path_ = -1;
    fillWayMenu();
}

void PairTools::setLook(PairLook look)
{
    chosenLook_ = look;
    look_->setText(textOf(look));
    Q_EMIT lookChanged();
}

void PairTools::setScale(const widgets::DifferenceScale& scale)
{
    scale_ = scale;
    Q_EMIT lookChanged();
}

void PairTools::fillLookMenu()
{
    QMenu* menu = look_->menu();
    const auto group
        = [menu](const auto& choices, const auto& present, const auto& text, const auto& choose) {
              auto* actions = new QActionGroup(menu);
              for (const auto& choice : choices) {
                  QAction* action = menu->addAction(text(choice));
                  action->setCheckable(true);
                  action->setChecked(choice == present);
                  actions->addAction(action);
                  connect(action, &QAction::triggered, menu, [choose, choice] { choose(choice); });
              }
          };
    group(std::initializer_list<PairLook> { PairLook::sideBySide, PairLook::split,
              PairLook::difference },
        chosenLook_, textOf, [this](PairLook look) { setLook(look); });
    for (QAction* action : menu->actions())
        for (const PairLook look : { PairLook::sideBySide, PairLook::split, PairLook::difference })
            if (action->text() == textOf(look))
                action->setToolTip(tipOf(look));
    menu->addSection(tr("Difference"));
    group(
        std::initializer_list<bool> { false, true }, scale_.absolute,
        [](bool absolute) { return absolute ? tr("Absolute") : tr("Signed"); },
        [this](bool absolute) {
            setScale({ absolute, scale_.range });
        });
    menu->addSection(tr("Strongest colour at"));
    group(
        kRanges, scale_.range, [](double range) { return QLocale().toString(range); },
        [this](double range) {
            setScale({ scale_.absolute, range });
        });
}

void PairTools::fillWayMenu()
{
    QMenu* menu = way_->menu();
    menu->clear();
    for (int i = -1; i < static_cast<int>(paths_.size()); ++i) {
        QAction* action
            = menu->addAction(i < 0 ? tr("A to B") : paths_[static_cast<std::size_t>(i)].name);
        connect(action, &QAction::triggered, this, [this, i] { choosePath(i); });
    }
    showWay();
}

void PairTools::choosePath(int index)
{
    path_ = index < static_cast<int>(paths_.size()) ? index : -1;
    showWay();
    Q_EMIT stripChanged();
}

/// A strip along a path needs no A and B; without any path there is no choice.
void PairTools::showWay()
{
    const bool strip = task_ == Task::strip;
    const bool along = strip && path_ >= 0;
    way_->setVisible(strip && !paths_.empty());
    way_->setText(path_ >= 0 ? paths_[static_cast<std::size_t>(path_)].name : tr("A to B"));
    a_->setVisible(!along);
    b_->setVisible(!along);
}

int PairTools::stepCount() const
{
    return steps_->value();
}

std::pair<QString, QString> PairTools::ends() const
{
    return path_ >= 0 ? std::pair(paths_[static_cast<std::size_t>(path_)].name, QString())
                      : std::pair(a_->placeName(), b_->placeName());
}

std::vector<engine::Weights> PairTools::stops(int count) const
{
    if (path_ >= 0) {
        std::vector<engine::Weights> stops;
        for (int i = 0; i < count; ++i)
            stops.push_back(engine::weightsAlong(
                paths_[static_cast<std::size_t>(path_)].path, double(i) / (count - 1)));
        return stops;
    }
    const engine::Weights a = a_->weights();
    const engine::Weights b = b_->weights();
    return a.empty() || a.size() != b.size() ? std::vector<engine::Weights> {}
                                             : engine::stopsBetween(a, b, count);
}

} // namespace app
