// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for where the user has not said more: names, samples, the example.
#pragma once
#include "engine/data/read_dataset.h"

#include <QString>
#include <vector>

namespace app {

/// The last part of a location, as a person calls a dataset: "mnist", "digits".
QString shortName(const engine::DatasetRequest& request);

/// Drawn by Wander itself: no file.
bool isBuiltin(const engine::DatasetRequest& request);

/// Sources up to 2,000 images, stratified, seed 7, unless the request says otherwise.
engine::DatasetRequest withDefaultSample(engine::DatasetRequest request);

/// builtin:digits, builtin:garments and builtin:kana around builtin:notes.
std::vector<engine::DatasetRequest> builtinExample();

} // namespace app
