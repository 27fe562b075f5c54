// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document.h"

#include <QElapsedTimer>
#include <QUndoCommand>
#include <algorithm>
#include <numeric>

namespace app {

/// From one state to another and back: the state is small, it holds choices and no images.
class ChangeCommand : public QUndoCommand {
public:
    ChangeCommand(Document& document, DocumentState after, const QString& text)
        : QUndoCommand(text)
        , document_(document)
        , before_(document.state())
        , after_(std::move(after))
        , nudged_(isNudge())
    {
        sinceNudge_.start();
    }

    void undo() override { document_.apply(before_); }
    void redo() override { document_.apply(after_); }
    int id() const override { return nudged_ ? kNudge : -1; }

    /// Small moves right after one another, as arrow keys make them, are one step.
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const ChangeCommand*>(other); // only nudges have this id
        if (sinceNudge_.elapsed() > kNudgeRest || next->before_ != after_)
            return false;
        after_ = next->after_;
        setText(next->text());
        setObsolete(after_ == before_);
        sinceNudge_.start();
        return true;
    }

private:
    static constexpr int kNudge = 1;
    static constexpr qint64 kNudgeRest = 1000;   // milliseconds
    static constexpr double kNudgeLength = 0.05; // of an edge; an arrow key moves by 0.02

    bool isNudge() const
    {
        DocumentState moved = before_;
        moved.weights = after_.weights;
        return moved == after_ && before_.weights.size() == after_.weights.size()
            && engine::distanceBetween(before_.weights, after_.weights) <= kNudgeLength;
    }

    Document& document_;
    DocumentState before_;
    DocumentState after_;
    bool nudged_; ///< so it began; many small steps may lead far
    QElapsedTimer sinceNudge_;
};

namespace {

    std::vector<int> samePlaces(std::size_t count)
    {
        std::vector<int> places(count);
        std::iota(places.begin(), places.end(), 0);
        return places;
    }

    int sourcesIn(const DocumentState& state)
    {
        return static_cast<int>(
            std::ranges::count(state.datasets, Role::source, &DatasetEntry::role));
    }

} // namespace

Document::Document(QObject* parent)
    : QObject(parent)
{
}

std::optional<engine::ExplorationInputs> Document::inputs() const
{
    const int target = state_.target();
    const std::vector<int> corners = state_.corners();
    if (target < 0 || corners.size() < 2)
        return std::nullopt;
    engine::ExplorationInputs inputs { .target = state_.datasets[target].request,
        .settings = state_.settings };
    for (const int corner : corners)
        inputs.sources.push_back(state_.datasets[corner].request);
    return inputs;
}

void Document::addDatasets(const std::vector<engine::DatasetRequest>& requests, bool lastIsTarget)
{
    if (requests.empty())
        return;
    DocumentState next = state_;
    int sources = sourcesIn(state_);
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const bool target = lastIsTarget && i + 1 == requests.size() && state_.target() < 0;
        const Role role = target     ? Role::target
            : sources < kMostSources ? Role::source
                                     : Role::unused;
        sources += role == Role::source ? 1 : 0;
        next.datasets.push_back({ requests[i], role });
    }
    std::vector<int> cameFrom = samePlaces(state_.datasets.size());
    cameFrom.resize(next.datasets.size(), -1);
    carryCorners(next, state_, cameFrom);
    change(next,
        requests.size() == 1 ? tr("Add %1").arg(shortName(requests.front()))
                             : tr("Add %n datasets", nullptr, static_cast<int>(requests.size())));
}

void Document::replaceDataset(int index, const engine::DatasetRequest& request)
{
    DocumentState next = state_;
    next.datasets[index].request = request;
    change(next, tr("Replace %1 by %2").arg(nameOf(index), shortName(request)));
}

void Document::removeDataset(int index)
{
    DocumentState next = state_;
    next.datasets.erase(next.datasets.begin() + index);
    std::vector<int> cameFrom = samePlaces(state_.datasets.size());
    cameFrom.erase(cameFrom.begin() + index);
    carryCorners(next, state_, cameFrom);
    change(next, tr("Remove %1").arg(nameOf(index)));
}

void Document::removeAll(const QString& text)
{
    DocumentState next;
    next.settings = state_.settings;
    change(next, text);
}

void Document::moveDataset(int from, int to)
{
    if (from == to)
        return;
    DocumentState next = state_;
    std::vector<int> cameFrom = samePlaces(state_.datasets.size());
    const auto move = [&](auto& list) {
        const auto entry = list[from];
        list.erase(list.begin() + from);
        list.insert(list.begin() + to, entry);
    };
    move(next.datasets);
    move(cameFrom);
    carryCorners(next, state_, cameFrom);
    change(next, tr("Move %1").arg(nameOf(from)));
}

void Document::setRole(int index, Role role)
{
    DocumentState next = state_;
    const int target = state_.target();
    if (role == Role::target && target >= 0 && target != index)
        next.datasets[target].role = state_.datasets[index].role;
    next.datasets[index].role = role;
    if (sourcesIn(next) > kMostSources)
        next.datasets[index].role = Role::unused;
    carryCorners(next, state_, samePlaces(state_.datasets.size()));
    change(next,
        role == Role::target       ? tr("Make %1 the target").arg(nameOf(index))
            : role == Role::source ? tr("Make %1 a source").arg(nameOf(index))
                                   : tr("Put %1 aside").arg(nameOf(index)));
}

void Document::setSelection(int index, const engine::Selection& selection)
{
    DocumentState next = state_;
    next.datasets[index].request.selection = selection;
    change(next, tr("Change the sample of %1").arg(nameOf(index)));
}

void Document::moveClasses(const std::vector<int>& classes, const QString& way)
{
    DocumentState next = state_;
    bool single = false;
    for (std::size_t i = 0; i < std::min(classes.size(), next.datasets.size()); ++i) {
        std::vector<int>& chosen = next.datasets[i].request.selection.classes;
        chosen.clear();
        if (classes[i] >= 0)
            chosen.push_back(classes[i]);
        single = single || classes[i] >= 0;
    }
    change(next, single ? tr("Move only %1", "classes").arg(way) : tr("Move all classes"));
}

void Document::setWeights(const engine::Weights& weights)
{
    const std::vector<int> corners = state_.corners();
    if (weights.size() != corners.size())
        return; // of corners that are no longer there
    DocumentState next = state_;
    next.weights = weights;
    QStringList words;
    for (std::size_t corner = 0; corner < std::min(corners.size(), weights.size()); ++corner)
        if (weights[corner] >= 0.005)
            words << tr("%1 % %2", "weight, dataset")
                         .arg(qRound(100 * weights[corner]))
                         .arg(nameOf(corners[corner]));
    change(next, tr("Move to %1").arg(words.join(QStringLiteral(", "))));
}

void Document::setSettings(const engine::ExplorationSettings& settings, const QString& text)
{
    DocumentState next = state_;
    next.settings = settings;
    change(next, text);
}

void Document::reset(const DocumentState& state)
{
    Q_EMIT begun();
    history_.clear();
    apply(state);
}

void Document::change(DocumentState state, const QString& text)
{
    if (state != state_)
        history_.push(new ChangeCommand(*this, std::move(state), text));
}

void Document::apply(const DocumentState& state)
{
    const DocumentState before = std::exchange(state_, state);
    const bool datasets = before.datasets != state_.datasets;
    const bool settings = before.settings != state_.settings;
    if (datasets)
        Q_EMIT datasetsChanged();
    if (settings)
        Q_EMIT settingsChanged();
    if (before.locked != state_.locked)
        Q_EMIT locksChanged();
    if (before.pins != state_.pins)
        Q_EMIT pinsChanged();
    if (before.paths != state_.paths)
        Q_EMIT pathsChanged();
    if (before.weights != state_.weights)
        Q_EMIT weightsChanged();
    if (datasets || settings)
        Q_EMIT inputsChanged();
}

QString Document::nameOf(int index) const
{
    return shortName(state_.datasets[index].request);
}

} // namespace app
