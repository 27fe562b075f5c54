// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window for paper and screen: the actions for figures, films and reports.
#pragma once
#include "app/actions.h"
#include "app/document.h"
#include "app/exhibit.h"
#include "engine/service/exploration.h"

#include <QPointer>

namespace app {

class FigureDialog;
class StagePage;

class Publishing : public QObject {
    Q_OBJECT

public:
    Publishing(Document& document, engine::Exploration& exploration, const Actions& actions,
        StagePage& stage, QWidget* window);

    /// What the window shows now; without a result while the inputs have none.
    Exhibit exhibit() const;

Q_SIGNALS:
    void exhibitChanged(const app::Exhibit& exhibit);

private:
    void openFigure();
    void follow();

    Document& document_;
    engine::Exploration& exploration_;
    const Actions& actions_;
    StagePage& stage_;
    QWidget* window_;
    engine::PairwisePtr pairs_;
    QPointer<FigureDialog> figure_;
};

} // namespace app
