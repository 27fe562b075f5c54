// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pin_pictures.h"

#include "app/dataset_card.h"
#include "engine/service/exploration.h"

#include <algorithm>

namespace app {

PinPictures::PinPictures(Document& document, engine::Exploration& exploration, QObject* parent)
    : QObject(parent)
    , document_(document)
    , exploration_(exploration)
{
    using engine::Exploration;
    later_.setSingleShot(true);
    later_.callOnTimeout(this, &PinPictures::ask);
    connect(&document, &Document::pinsChanged, this, [this] {
        show();
        later_.start(0);
    });
    connect(&exploration, &Exploration::solved, this, [this] {
        known_.clear();
        later_.start(0);
    });
    connect(&exploration, &Exploration::picturesReady, this,
        [this](const engine::PreviewsPtr& pictures) {
            known_.clear();
            for (const engine::Preview& preview : *pictures)
                known_.push_back({ preview.weights, imageOf(preview.image(0), preview.shape) });
            show();
        });
}

void PinPictures::setRow(int row)
{
    if (std::max(0, row) == row_)
        return;
    row_ = std::max(0, row);
    later_.start(0);
}

/// Pins keep their picture wherever they stand in the list.
void PinPictures::show()
{
    std::vector<QImage> pictures;
    for (const PinnedWeights& pin : document_.state().pins) {
        const auto found = std::ranges::find(known_, pin.weights, &Known::weights);
        pictures.push_back(found == known_.end() ? QImage() : found->picture);
    }
    pictures_ = pictures;
    Q_EMIT picturesChanged(pictures_);
}

void PinPictures::ask()
{
    const engine::ExplorationResultPtr& result = exploration_.result();
    if (!result || document_.state().pins.empty())
        return;
    std::vector<engine::Weights> places;
    for (const PinnedWeights& pin : document_.state().pins)
        places.push_back(pin.weights);
    const int rows = static_cast<int>(result->shown().base->size());
    exploration_.requestPictures(places, row_ < rows ? row_ : 0);
}

} // namespace app
