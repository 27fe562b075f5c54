// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two half steps of a Sinkhorn pass by the kernels of exp_sums.h: R is read once for the row
// sums and once for the column sums, and nothing else of its size is read or written.
#pragma once
#include "engine/tensors/exp_sum_kernels.h"
#include "engine/tensors/tensor_table.h"

#include <ATen/ATen.h>

#include <memory>

namespace engine {

class FusedPass {
public:
    FusedPass(TensorDevice device, const ExpSumKernels& kernels, std::int64_t N, std::int64_t M);

    /// (N, M) float, in rows of whole strips; whoever opens a problem fills it.
    at::Tensor R() const { return storage_.narrow(1, 0, M_); }

    /// (N) and (M) double: sums of exp(row_i + column_j - R_ij) for row (N), column (M) double.
    at::Tensor rowSums(const at::Tensor& row, const at::Tensor& column);
    at::Tensor columnSums(const at::Tensor& row, const at::Tensor& column);

private:
    Exponentials exponentials(const at::Tensor& row, const at::Tensor& column);

    ExpSumKernels kernels_;
    std::int64_t M_;
    at::Tensor storage_;     ///< (N, strips * kStrip) float
    at::Tensor row_;         ///< (N) float
    at::Tensor column_;      ///< (strips * kStrip) float
    at::Tensor rowParts_;    ///< (N, segments) double
    at::Tensor columnParts_; ///< (chunks, strips * kStrip) double
};

/// Null where a pass is LibTorch's: on a CPU, or without kernels for the device, unless `pass` asks
/// for fused ones. Throws if it asks for what is not there.
std::unique_ptr<FusedPass> fusedPass(
    TensorDevice device, TensorPass pass, std::int64_t N, std::int64_t M);

} // namespace engine
