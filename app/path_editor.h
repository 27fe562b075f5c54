// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paths made and changed by hand: what the stage and the bar wish becomes steps of the document.
#pragma once
#include "app/actions.h"
#include "app/document.h"
#include "widgets/simplex_path_tool.h"

namespace app {

class PathBar;
class StagePage;

class PathEditor : public QObject {
    Q_OBJECT

public:
    PathEditor(Actions& actions, Document& document, StagePage& stage, QObject* parent);

    int current() const { return current_; } ///< among the document's paths; -1: none
    void choose(int index);
    /// Lets the current path go on to there; a new one where there is none.
    void addFrame(const engine::Weights& weights);
    PathBar* bar() const { return bar_; }

Q_SIGNALS:
    void currentChanged(int index);

private:
    void connectBar();
    void show();
    void add(const engine::WeightsPath& path);
    void change(const engine::WeightsPath& path, widgets::FrameChange change, int frame);
    const NamedPath* path() const;

    Actions& actions_;
    Document& document_;
    StagePage& stage_;
    PathBar* bar_;
    int current_ = -1;
};

} // namespace app
