// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nuclear norms of many small products: the cross terms of METHOD.md (2), since
// tr (S1^1/2 S2 S1^1/2)^1/2 = |F G^T|_* wherever S1 = F^T F and S2 = G^T G. No square root, no
// inverse.
#include "engine/tensors/attempt.h"
#include "engine/tensors/functions.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <atomic>
#include <mutex>

namespace engine {
namespace {

    /// By the eigenvalues of the smaller Gram matrix: singular values below 1e-8 of the largest are
    /// noise.
    double normByGram(const at::Tensor& M)
    {
        const at::Tensor gram = M.size(0) <= M.size(1) ? at::mm(M, M.t()) : at::mm(M.t(), M);
        return at::linalg_eigvalsh(gram).clamp_min_(0).sqrt_().sum().item<double>();
    }

    /// By the singular values themselves: right to rounding, about twice the time where M is large.
    double normBySingularValues(const at::Tensor& M)
    {
        return at::linalg_svdvals(M).sum().item<double>();
    }

    double nuclearNorm(const at::Tensor& F, const at::Tensor& G, double floor)
    {
        constexpr std::int64_t kSmall = 160; // up to here singular values cost about the same
        const at::Tensor M = at::mm(F, G.t());
        if (std::min(M.size(0), M.size(1)) <= kSmall)
            return normBySingularValues(M);
        const double norm = normByGram(M);
        return norm <= floor ? norm : normBySingularValues(M);
    }

} // namespace

void nuclearNorms(TensorDevice device, const TensorView* F, const TensorView* G, const int* pairs,
    std::int64_t count, const double* floors, double* norms, TensorSteps steps,
    TensorStatus* status)
{
    attempt(status, [&] {
        std::atomic<std::int64_t> next { 0 };
        std::atomic<std::int64_t> done { 0 };
        const auto work = [&] {
            const c10::InferenceMode guard;
            for (std::int64_t p = next++; p < count; p = next++) {
                takeStep(steps, done, count);
                norms[p] = nuclearNorm(on(device, borrowedDoubles(F[pairs[2 * p]])),
                    on(device, borrowedDoubles(G[pairs[2 * p + 1]])), floors[p]);
                ++done;
            }
        };
        work();
        takeStep(steps, count, count);
    });
}

} // namespace engine
