// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user has chosen: datasets with their roles, weights, pins, paths, settings. Inputs only,
// never results; every change goes through one undo stack.
#pragma once
#include "app/document_state.h"

#include <QObject>
#include <QUndoStack>
#include <optional>

namespace app {

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
    /// One class of each dataset and no other; -1: all classes of that dataset. `way` says which,
    /// for the history.
    void moveClasses(const std::vector<int>& classes, const QString& way);
    /// Weights for another number of corners are passed over.
    void setWeights(const engine::Weights& weights);
    void addPin(const QString& name, const engine::Weights& weights);
    void renamePin(int index, const QString& name);
    void removePin(int index);
    void setLocked(int corner, bool locked);
    void addPath(const NamedPath& path);
    void renamePath(int index, const QString& name);
    /// `text` says to the history what was done.
    void changePath(int index, const engine::WeightsPath& path, const QString& text);
    void removePath(int index);
    void setSettings(const engine::ExplorationSettings& settings, const QString& text);

    /// Where a document begins: not a step that can be undone.
    void reset(const DocumentState& state);

Q_SIGNALS:
    void begun(); ///< before a reset: what is still on its way belongs to another document
    void datasetsChanged();
    void weightsChanged();
    void locksChanged();
    void pinsChanged();
    void pathsChanged();
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
