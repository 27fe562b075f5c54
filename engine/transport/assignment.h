// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest perfect matching along sparse arcs: an auction without increments for the easy rows,
// shortest augmenting paths for the rest [Jonker, Volgenant 1987]. Starts from near-optimal
// potentials and what is known of a matching.
#pragma once
#include "engine/transport/sparse_arcs.h"

namespace engine {

struct Matching {
    std::vector<int> columnOfRow; ///< (N) -1: unmatched
    VectorD f; ///< (N) f_i + g_j <= c_ij on every arc, equality where matched; up to rounding
    VectorD g; ///< (N)

    /// Where the arcs hold no perfect matching: rows, the unmatched among them, whose arcs all lead
    /// to too few columns. Any larger matching needs an arc from one of these rows to a column that
    /// is not marked.
    std::vector<int> stuckRows;
    std::vector<char> stuckColumn; ///< (N) 1: marked

    long long bids = 0;
    long long searched = 0; ///< rows left to the augmenting paths
    long long scanned = 0;  ///< arcs that these have looked at

    bool perfect() const { return stuckRows.empty(); }
};

/// start.g holds potentials; start.columnOfRow, empty or (N), what to keep of a matching where it
/// is still tight.
Matching assignment(const SparseArcs& arcs, Matching start, const Progress& progress);

} // namespace engine
