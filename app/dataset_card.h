// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dataset in the words and pictures of its card.
#pragma once
#include "app/document.h"
#include "widgets/dataset_list.h"

namespace app {

/// `corner` is its place among the corners, -1 where it has none; `whole` may be null while it is
/// being read.
widgets::DatasetCard cardOf(const DatasetEntry& entry, int corner, const engine::DatasetPtr& whole);

/// Of one that is being read for the first time.
widgets::DatasetCard loadingCard(const engine::DatasetRequest& request);

/// The title of a built-in family, else the dataset's own name.
QString titleOf(const engine::DatasetRequest& request, const engine::DatasetPtr& whole);

/// Names as they are, numbered where several are the same: "MNIST test (1)", "MNIST test (2)".
QStringList toldApart(const QStringList& names);

/// "2,000 of 60,000, stratified, seed 7"; "all 300".
QString selectionText(const engine::Selection& selection, const engine::Dataset& whole);

/// A deep copy, grey or colour.
QImage imageOf(std::span<const std::uint8_t> pixels, const engine::ImageShape& shape);
/// Features in [0, 1].
QImage imageOf(const float* values, const engine::ImageShape& shape);

} // namespace app
