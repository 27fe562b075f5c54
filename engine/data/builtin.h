// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The datasets that Wander draws itself: seeded, deterministic, labelled as synthetic.
#pragma once
#include "engine/data/dataset.h"
#include "engine/progress.h"

#include <string_view>

namespace engine {

struct BuiltinFamily {
    std::string name;        ///< as in builtin:NAME
    std::string title;       ///< for people
    std::string description; ///< one sentence
    ImageShape shape;
    std::vector<std::string> classNames;
    std::size_t count = 0; ///< images in the whole dataset
};

/// All families, in the order in which they are offered.
const std::vector<BuiltinFamily>& builtinFamilies();

/// The dataset of a family, the same bytes on every machine. Throws Error naming the families if
/// there is none of that name.
Dataset builtinDataset(std::string_view name, const Progress& progress = {});

} // namespace engine
