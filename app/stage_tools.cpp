// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage_tools.h"

#include "app/datasets_panel.h"
#include "app/preview_panel.h"
#include "app/stage_page.h"
#include "widgets/image_grid.h"

#include <QMainWindow>

namespace app {

StageTools::StageTools(Actions& actions, Document& document, engine::Exploration& exploration,
    StagePage& stage, DatasetsPanel& datasets, PreviewPanel& preview, QMainWindow* window)
    : QObject(window)
    , places_(new StageActions(actions, stage, window->menuBar(), window))
    , paths_(new PathEditor(actions, document, stage, window))
    , pictures_(new PinPictures(document, exploration, window))
{
    new CommonRange(actions, document, stage, window);
    new StageMenu(actions, document, stage, *places_, *paths_, window);
    connect(pictures_, &PinPictures::picturesChanged, &stage, &StagePage::setPinPictures);
    connect(pictures_, &PinPictures::picturesChanged, &datasets, &DatasetsPanel::setPinPictures);
    connect(preview.grid(), &widgets::ImageGrid::imageSelected, pictures_, &PinPictures::setRow);
}

} // namespace app
