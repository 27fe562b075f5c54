// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the arc that enters the basis: round and round over the arcs in row order, the best of a
// block [Gruenert, Irnich: block search], which costs little and picks well.
#pragma once
#include "engine/transport/unit_problem.h"

#include <optional>

namespace engine {

struct EnteringArc {
    int row = -1;
    int column = -1;
    std::int64_t arc = -1;
    double reducedCost = 0;
};

class BlockSearch {
public:
    /// Keeps a reference to the problem.
    explicit BlockSearch(const UnitProblem& problem);

    /// An arc of reduced cost below -tolerance, from where the last search ended; none if there is
    /// none.
    std::optional<EnteringArc> next(const std::vector<double>& potential, double tolerance);

private:
    const UnitProblem& problem_;
    std::int64_t blockSize_;
    int row_ = 0;
};

} // namespace engine
