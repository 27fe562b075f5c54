// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts as people read them: 60,000.
#pragma once
#include <cstddef>
#include <string>

namespace engine {

std::string groupedNumber(std::size_t number);

} // namespace engine
