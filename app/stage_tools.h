// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that makes the stage more than a picture: actions, menu, paths, pictures of pins,
// common colours.
#pragma once
#include "app/common_range.h"
#include "app/path_editor.h"
#include "app/pin_pictures.h"
#include "app/stage_actions.h"
#include "app/stage_menu.h"

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace app {

class DatasetsPanel;
class PreviewPanel;

class StageTools : public QObject {
    Q_OBJECT

public:
    StageTools(Actions& actions, Document& document, engine::Exploration& exploration,
        StagePage& stage, DatasetsPanel& datasets, PreviewPanel& preview, QMainWindow* window);

    StageActions* places() const { return places_; }
    PathEditor* paths() const { return paths_; }
    PinPictures* pictures() const { return pictures_; }

private:
    StageActions* places_;
    PathEditor* paths_;
    PinPictures* pictures_;
};

} // namespace app
