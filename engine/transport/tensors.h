// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dense linear algebra by LibTorch on a Device, as plain functions from matrices to matrices. The
// library with LibTorch is loaded at the first call. Out of memory, or a device that fails, is an
// Error.
#pragma once
#include "engine/matrix.h"
#include "engine/progress.h"
#include "engine/transport/device.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace engine {

/// Any rows of a row-major matrix, not copied.
using ViewF = Eigen::Ref<const MatrixF, 0, Eigen::OuterStride<>>;
using ViewD = Eigen::Ref<const MatrixD, 0, Eigen::OuterStride<>>;

/// X Y^T, (N, M), for X (N, D) and Y (M, D).
MatrixF product(const ViewF& X, const ViewF& Y, const Device& device);
MatrixD product(const ViewD& X, const ViewD& Y, const Device& device);

/// One Y (M, D) that meets many X: it is kept on the device. Y must outlive this.
class RightFactor {
public:
    RightFactor(const ViewD& Y, const Device& device, const Progress& progress = {});

    /// out (count, M) = X Y^T for X (count, D), some rows of Y at a time: a product cannot be
    /// cancelled.
    void product(const ViewD& X, Eigen::Ref<MatrixD, 0, Eigen::OuterStride<>> out,
        const Progress& progress = {}) const;

private:
    using Handle = std::unique_ptr<void, void (*)(void*)>;

    std::vector<Handle> slabs_; ///< of Y, one below the other
    Index slabRows_;
    Index rows_;
};

/// Of a symmetric A (n, n): ascending eigenvalues (n).
VectorD symmetricEigenvalues(const ViewD& A, const Device& device);

struct EigenSystem {
    VectorD values;  ///< (n) ascending
    MatrixD vectors; ///< (n, n) in columns
};
EigenSystem symmetricEigenSystem(const ViewD& A, const Device& device);

/// R (min(N, D), D) with R^T R = A^T A, for A (N, D), by orthogonal transformations. Takes A, for
/// who is cancelled leaves it to the library.
MatrixD triangularFactor(MatrixD A, const Device& device, const Progress& progress = {});

/// Factors that the library may still hold when nobody waits for it any more.
using SharedFactors = std::shared_ptr<const std::vector<MatrixD>>;

/// |F_s G_t^T|_* for each pair (s, t) of factors F (r, D), G (r', D). A norm above its `ceiling` is
/// taken with more care, by singular values, since the caller is about to subtract it from a number
/// of that size.
VectorD nuclearNorms(SharedFactors F, SharedFactors G,
    const std::vector<std::pair<int, int>>& pairs, VectorD ceilings, const Device& device,
    const Progress& progress = {});

/// The same of products that are made when their turn comes, by fill(p, out) from several threads;
/// out (rows, columns) of shapes[p], without gaps.
struct MadeProducts {
    std::vector<std::pair<Index, Index>> shapes;
    std::function<void(Index p, double* out)> fill;
};
VectorD nuclearNorms(
    MadeProducts products, VectorD ceilings, const Device& device, const Progress& progress = {});

/// Bytes that the device reads and writes a second while it copies a large array.
double copyBandwidth(const Device& device);

} // namespace engine
