// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path_editor.h"

#include "app/path_bar.h"
#include "app/stage_page.h"

#include <algorithm>

namespace app {

PathEditor::PathEditor(Actions& actions, Document& document, StagePage& stage, QObject* parent)
    : QObject(parent)
    , actions_(actions)
    , document_(document)
    , stage_(stage)
    , bar_(new PathBar(&stage))
{
    stage.addBar(bar_);
    widgets::SimplexView* view = stage.simplex();
    connect(actions.at(ActionId::pathMode), &QAction::toggled, view,
        &widgets::SimplexView::setPathMode);
    connect(actions.at(ActionId::pathMode), &QAction::toggled, this, &PathEditor::show);
    connect(actions.at(ActionId::addFrame), &QAction::triggered, this,
        [this] { addFrame(stage_.weights()); });
    connect(actions.at(ActionId::pathFromPins), &QAction::triggered, this, [this] {
        engine::WeightsPath path;
        for (const PinnedWeights& pin : document_.state().pins)
            path.frames.push_back(pin.weights);
        if (path.frames.size() > 1)
            add(path);
    });
    connect(view, &widgets::SimplexView::pathDrawn, this, &PathEditor::add);
    connect(view, &widgets::SimplexView::pathEdited, this, &PathEditor::change);
    connect(&document, &Document::pathsChanged, this, &PathEditor::show);
    connect(&document, &Document::pinsChanged, this, &PathEditor::show);
    connect(&stage, &StagePage::sourcesChanged, this, &PathEditor::show);
    connectBar();
    show();
}

void PathEditor::connectBar()
{
    connect(bar_, &PathBar::pathChosen, this, &PathEditor::choose);
    connect(bar_, &PathBar::renamed, this, [this](const QString& name) {
        if (path() != nullptr)
            document_.renamePath(current_, name);
    });
    connect(bar_, &PathBar::speedWished, this, [this](double speed) {
        if (path() == nullptr)
            return;
        engine::WeightsPath changed = path()->path;
        changed.speed = speed;
        document_.changePath(
            current_, changed, tr("Change the speed of the path %1").arg(path()->name));
    });
    connect(bar_, &PathBar::closedWished, this, [this](bool closed) {
        if (path() == nullptr)
            return;
        engine::WeightsPath changed = path()->path;
        changed.closed = closed;
        const QString text = closed ? tr("Close the path %1") : tr("Open the path %1");
        document_.changePath(current_, changed, text.arg(path()->name));
    });
    connect(bar_, &PathBar::removeWished, this, [this] {
        if (path() != nullptr)
            document_.removePath(current_);
    });
}

const NamedPath* PathEditor::path() const
{
    const auto index = static_cast<std::size_t>(current_);
    return current_ >= 0 && index < document_.state().paths.size() ? &document_.state().paths[index]
                                                                   : nullptr;
}

void PathEditor::choose(int index)
{
    if (index == current_)
        return;
    current_ = index;
    show();
}

/// What the document has, also after undo: the last path is the current one if that is gone.
void PathEditor::show()
{
    const std::vector<NamedPath>& paths = document_.state().paths;
    const int before = current_;
    current_ = std::clamp(current_, paths.empty() ? -1 : 0, static_cast<int>(paths.size()) - 1);
    std::vector<engine::WeightsPath> shown;
    for (const NamedPath& named : paths)
        shown.push_back(named.path);
    stage_.simplex()->setPaths(std::move(shown), current_);
    bar_->setPaths(paths, current_);
    bar_->setVisible(!stage_.simplex()->scene().sources.isEmpty()
        && (!paths.empty() || actions_.at(ActionId::pathMode)->isChecked()));
    actions_.at(ActionId::pathFromPins)->setEnabled(document_.state().pins.size() > 1);
    if (before != current_)
        Q_EMIT currentChanged(current_);
}

void PathEditor::add(const engine::WeightsPath& path)
{
    const auto& paths = document_.state().paths;
    const auto taken = [&](const QString& name) {
        return std::ranges::find(paths, name, &NamedPath::name) != paths.end();
    };
    auto number = static_cast<int>(paths.size()) + 1;
    while (taken(tr("Path %1").arg(number)))
        ++number;
    current_ = static_cast<int>(paths.size()); // the one to come
    document_.addPath({ tr("Path %1").arg(number), path });
}

void PathEditor::addFrame(const engine::Weights& weights)
{
    if (weights.empty())
        return;
    if (path() == nullptr)
        return add({ .frames = { weights } });
    engine::WeightsPath changed = path()->path;
    changed.frames.push_back(weights);
    change(changed, widgets::FrameChange::added, static_cast<int>(changed.frames.size()) - 1);
}

void PathEditor::change(const engine::WeightsPath& path, widgets::FrameChange change, int frame)
{
    const NamedPath* before = this->path();
    if (before == nullptr)
        return;
    if (path.frames.empty())
        return document_.removePath(current_);
    const QString text = change == widgets::FrameChange::added ? tr("Add key frame %1 to %2")
        : change == widgets::FrameChange::moved                ? tr("Move key frame %1 of %2")
                                                               : tr("Remove key frame %1 of %2");
    document_.changePath(current_, path, text.arg(frame + 1).arg(before->name));
}

} // namespace app
