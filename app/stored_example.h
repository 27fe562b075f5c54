// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in example as it was solved when Wander was made: its point can be dragged as soon as
// its images are drawn. tests/app/stored_example_test.cpp writes it anew.
#pragma once
#include "engine/service/exploration.h"

#include <QByteArray>

namespace app {

/// What the window asks for when the example is opened.
engine::ExplorationInputs exampleInputs();

/// Its geodesic, see stored_geodesic.h.
QByteArray exampleBytes();

void rememberExample(engine::Exploration& exploration);

} // namespace app
