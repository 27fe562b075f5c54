// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user has chosen: datasets with their roles, weights, pins, settings. Inputs only, never
// results; every change goes through one undo stack.
#pragma once
#include "app/default_request.h"
#include "engine/service/explore.h"

#include <QObject>
#include <QUndoStack>
#include <optional>

namespace app {

enum class Role { source, target, unused };

struct DatasetEntry {
    engine::DatasetRequest request;
    Role role = Role::source;

    bool operator==(const DatasetEntry&) const = default;
};

struct PinnedWeights {
    QString name;
    engine::Weights weights;

    bool operator==(const PinnedWeights&) const = default;
};

struct DocumentState {
    std::vector<DatasetEntry> datasets; ///< in the order of the list; at most one target
    engine::Weights weights;            ///< one a corner
    std::vector<PinnedWeights> pins;
    engine::ExplorationSettings settings;

    bool operator==(const DocumentState&) const = default;

    /// Positions in `datasets` of what stands at the corners: the sources; with a single source the
    /// target is the other corner, and the segment between them is McCann's path.
    std::vector<int> corners() const;
    int target() const; ///< position in `datasets`, -1 if there is none
};

class Document : public QObject {
    Q_OBJECT

public:
    static constexpr int kMostSources = 8;

    explicit Document(QObject* parent = nullptr);

    const DocumentState& state() const { return state_; }
    QUndoStack* history() { return &history_; }
    /// What to solve; nothing while a source or the target is missing.
    std::optional<engine::ExplorationInputs> inputs() const;

    /// New datasets become sources, the last one the target where `lastIsTarget`; beyond eight they
    /// stay unused.
    void addDatasets(
        const std::vector<engine::DatasetRequest>& requests, bool lastIsTarget = false);
    void replaceDataset(int index, const engine::DatasetRequest& request);
    void removeDataset(int index);
    void removeAll(const QString& text);
    void moveDataset(int from, int to);
    /// A new target sends the former one to the sources.
    void setRole(int index, Role role);
    void setSelection(int index, const engine::Selection& selection);
    void setWeights(const engine::Weights& weights);
    void addPin(const QString& name, const engine::Weights& weights);
    void renamePin(int index, const QString& name);
    void removePin(int index);
    void setSettings(const engine::ExplorationSettings& settings, const QString& text);

    /// Where a document begins: not a step that can be undone.
    void reset(const DocumentState& state);

Q_SIGNALS:
    void datasetsChanged();
    void weightsChanged();
    void pinsChanged();
    void settingsChanged();
    void inputsChanged(); ///< after datasets or settings changed: what to solve is another

private:
    friend class ChangeCommand;
    void change(DocumentState state, const QString& text);
    void apply(const DocumentState& state);
    QString nameOf(int index) const;

    DocumentState state_;
    QUndoStack history_;
};

} // namespace app
