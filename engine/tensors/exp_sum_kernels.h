// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who runs the threads of exp_sums.h and one_reading.h.
#pragma once
#include "engine/tensors/one_reading.h"

namespace engine {

/// All pointers are of the memory where the work is done. On a GPU the work is only asked for, on
/// the default stream.
struct ExpSumKernels {
    /// parts (rows, segments(e)): their sums along a row are the row sums.
    void (*rowParts)(const Exponentials& e, double* parts) = nullptr;
    /// parts (chunks(e), strips * kStrip): their sums down a column are the column sums.
    void (*columnParts)(const Exponentials& e, double* parts) = nullptr;

    /// Teams that work side by side on rows of this shape; 0 where there can be none.
    std::int64_t (*teams)(const Exponentials& e) = nullptr;
    void (*oneReading)(const OneReading& task) = nullptr;
};

/// In loops on one thread: for tests.
ExpSumKernels cpuExpSums();

/// On the current CUDA device; null where it can run none of the machine code that was compiled.
/// exp_sums_cuda.cu, which is built where CUDA is.
ExpSumKernels cudaExpSums();

} // namespace engine
