// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that look at the simplex and jump in it: zoom, faces, snapping, colours, named
// places.
#pragma once
#include "app/actions.h"

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace app {

class StagePage;

class StageActions : public QObject {
    Q_OBJECT

public:
    /// `bar`: where "Go to" is put beside "Centre".
    StageActions(Actions& actions, StagePage& stage, QMenuBar* bar, QObject* parent);

    /// Corners, middles and thirds of the sources that are there, to go to.
    QMenu* goToMenu() const { return goTo_; }

private:
    void connectColours();
    void fillGoTo();
    void showPossible();

    Actions& actions_;
    StagePage& stage_;
    QMenu* goTo_;
};

} // namespace app
