// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the panels: what is chosen in one, an image, a cell or a dataset, is marked in all; Escape
// takes the marks away.
#pragma once
#include "app/datasets_panel.h"
#include "app/marks.h"

namespace app {

class ChartsPanel;
class PreviewPanel;

class LinkedViews : public QObject {
    Q_OBJECT

public:
    LinkedViews(PreviewPanel& preview, ChartsPanel& charts, DatasetsPanel& datasets,
        const engine::Exploration& exploration, QWidget* window);

    Marks& marks() { return marks_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mark(const Marked& marked);
    void show();
    DatasetsPanel::CardMark markOf(int dataset) const;
    DatasetsPanel::CardMark parentsIn(int source, int row) const;
    DatasetsPanel::CardMark classIn(const engine::Dataset& dataset, int k) const;

    PreviewPanel& preview_;
    ChartsPanel& charts_;
    DatasetsPanel& datasets_;
    const engine::Exploration& exploration_;
    Marks marks_;
};

} // namespace app
