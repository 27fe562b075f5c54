// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu under the right button on the stage: of a pin, of a key frame, of the place.
#pragma once
#include "app/actions.h"
#include "app/document.h"

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace app {

class PathEditor;
class StageActions;
class StagePage;

class StageMenu : public QObject {
    Q_OBJECT

public:
    StageMenu(Actions& actions, Document& document, StagePage& stage, StageActions& places,
        PathEditor& paths, QObject* parent);

private:
    void open(int pin, int frame, QPoint position);
    void addPin(QMenu* menu, int pin);
    void rename(int pin);

    Actions& actions_;
    Document& document_;
    StagePage& stage_;
    StageActions& places_;
    PathEditor& paths_;
};

} // namespace app
