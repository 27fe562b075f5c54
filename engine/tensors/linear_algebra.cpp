// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Products and factorisations, each one ATen operation on the CPU or a CUDA device.
#include "engine/tensors/attempt.h"
#include "engine/tensors/functions.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <memory>

namespace engine {
namespace {

    struct Right {
        TensorDevice device;
        at::Tensor transposed; ///< (D, M)
    };

    /// out = X T for T (D, M) on the device. A CUDA device gets X in blocks, so that only T is held
    /// whole.
    void multiply(TensorDevice device, const at::Tensor& X, const at::Tensor& T, at::Tensor out)
    {
        if (device == TensorDevice::cpu) {
            at::mm_out(out, X, T);
            return;
        }
        const std::int64_t rows = std::max<std::int64_t>(1, (std::int64_t { 1 } << 28) / T.size(1));
        for (std::int64_t first = 0; first < X.size(0); first += rows) {
            const std::int64_t count = std::min(rows, X.size(0) - first);
            out.narrow(0, first, count).copy_(at::mm(on(device, X.narrow(0, first, count)), T));
        }
    }

    /// The triangle of A = Q R by Householder's reflections, a panel of columns after the other and
    /// each panel's reflections on a piece of the other columns at a time. In one call, which
    /// LAPACK would do likewise, nobody could ask to stop: for images of 3,072 pixels it takes
    /// seconds.
    at::Tensor triangleInPieces(const at::Tensor& A, const TensorSteps& steps)
    {
        constexpr std::int64_t kPanel = 64;
        constexpr std::int64_t kPiece = 512;
        const std::int64_t rank = std::min(A.size(0), A.size(1));
        at::Tensor work = A.t().contiguous().t(); // columns without gaps, as LAPACK has them
        for (std::int64_t first = 0; first < rank; first += kPanel) {
            takeStep(steps, 0, 0);
            const std::int64_t end = std::min(first + kPanel, rank);
            const at::Tensor below = work.narrow(0, first, A.size(0) - first);
            at::Tensor panel = below.narrow(1, first, end - first);
            const auto [reflectors, factors] = at::geqrf(panel);
            panel.copy_(reflectors);
            for (std::int64_t begin = end; begin < A.size(1); begin += kPiece) {
                takeStep(steps, 0, 0);
                at::Tensor piece = below.narrow(1, begin, std::min(kPiece, A.size(1) - begin));
                piece.copy_(at::ormqr(reflectors, factors, piece, true, true));
            }
        }
        return work.narrow(0, 0, rank).triu();
    }

} // namespace

void productF(TensorDevice device, TensorView X, TensorView Y, float* out, std::int64_t stride,
    TensorStatus* status)
{
    attempt(status, [&] {
        multiply(device, borrowedFloats(X), on(device, borrowedFloats(Y)).t(),
            borrowedFloats({ out, X.rows, Y.rows, stride }));
    });
}

void productD(TensorDevice device, TensorView X, TensorView Y, double* out, std::int64_t stride,
    TensorStatus* status)
{
    attempt(status, [&] {
        multiply(device, borrowedDoubles(X), on(device, borrowedDoubles(Y)).t(),
            borrowedDoubles({ out, X.rows, Y.rows, stride }));
    });
}

void* openRight(TensorDevice device, TensorView Y, TensorStatus* status)
{
    std::unique_ptr<Right> right;
    attempt(status, [&] {
        right = std::make_unique<Right>(Right { device, on(device, borrowedDoubles(Y)).t() });
    });
    return right.release();
}

void productRight(
    void* handle, TensorView X, double* out, std::int64_t stride, TensorStatus* status)
{
    attempt(status, [&] {
        const auto& right = *static_cast<const Right*>(handle);
        multiply(right.device, borrowedDoubles(X), right.transposed,
            borrowedDoubles({ out, X.rows, right.transposed.size(1), stride }));
    });
}

void closeRight(void* handle)
{
    delete static_cast<Right*>(handle);
}

void eigen(TensorDevice device, TensorView A, double* values, double* vectors, TensorStatus* status)
{
    attempt(status, [&] {
        const at::Tensor matrix = on(device, borrowedDoubles(A));
        if (!vectors) {
            borrowedDoubles(values, A.rows).copy_(at::linalg_eigvalsh(matrix));
            return;
        }
        const auto [found, columns] = at::linalg_eigh(matrix);
        borrowedDoubles(values, A.rows).copy_(found);
        borrowedDoubles({ vectors, A.rows, A.rows, A.rows }).copy_(columns);
    });
}

void triangle(
    TensorDevice device, TensorView A, double* out, TensorSteps steps, TensorStatus* status)
{
    attempt(status, [&] {
        constexpr std::int64_t kAtOnce = 1024; // columns; one call takes some tenths of a second
        const std::int64_t rows = std::min(A.rows, A.columns);
        const at::Tensor R = device == TensorDevice::cpu && A.columns > kAtOnce
            ? triangleInPieces(borrowedDoubles(A), steps)
            : std::get<1>(at::linalg_qr(on(device, borrowedDoubles(A)), "r"));
        borrowedDoubles({ out, rows, A.columns, A.columns }).copy_(R);
    });
}

} // namespace engine
