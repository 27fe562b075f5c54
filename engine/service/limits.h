// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the machine an exploration may take. No part of the inputs: results do not depend on it.
#pragma once
#include <cstddef>
#include <string>

namespace engine {

struct Limits {
    std::string device = "auto"; ///< where the settings leave the choice: auto, cpu or cuda
    int threads = 0;             ///< of the processor; 0: all usable cores
    long long memoryBytes = 0;   ///< that Wander may hold for a plan; 0: what is free
    std::size_t keptResults = 4; ///< results that undo finds again without solving anew

    bool operator==(const Limits&) const = default;
};

} // namespace engine
