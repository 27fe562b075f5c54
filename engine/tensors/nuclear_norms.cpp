// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nuclear norms of many small products: the cross terms of METHOD.md (2), since
// tr (S1^1/2 S2 S1^1/2)^1/2 = |F G^T|_* wherever S1 = F^T F and S2 = G^T G. No square root, no
// inverse.
#include "engine/tensors/attempt.h"
#include "engine/tensors/blas_threads.h"
#include "engine/tensors/functions.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <atomic>
#include <vector>

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

    double nuclearNorm(const at::Tensor& F, const at::Tensor& G, double ceiling)
    {
        constexpr std::int64_t kSmall = 160; // up to here singular values cost about the same
        const at::Tensor M = at::mm(F, G.t());
        if (M.numel() == 0)
            return 0;
        if (std::min(M.size(0), M.size(1)) <= kSmall)
            return normBySingularValues(M);
        const double norm = normByGram(M);
        return norm <= ceiling ? norm : normBySingularValues(M);
    }

    /// body(p) for p in 0..count-1: one after the other on a GPU, side by side on a CPU, where a
    /// pair is too small to be worth several threads.
    template <class Body> void forEachPair(TensorDevice device, std::int64_t count, Body body)
    {
        std::atomic<std::int64_t> next { 0 };
        const auto work = [&](std::int64_t, std::int64_t) {
            const c10::InferenceMode guard;
            for (std::int64_t p = next++; p < count; p = next++)
                body(p);
        };
        if (device == TensorDevice::cuda) {
            work(0, 1);
            return;
        }
        const OneBlasThread alone;
        at::parallel_for(0, at::get_num_threads(), 1, work);
    }

    std::vector<at::Tensor> allOn(TensorDevice device, const TensorView* views, std::int64_t count)
    {
        std::vector<at::Tensor> tensors;
        for (std::int64_t i = 0; i < count; ++i)
            tensors.push_back(on(device, borrowedDoubles(views[i])));
        return tensors;
    }

} // namespace

void nuclearNorms(TensorDevice device, const TensorPairs* job, double* norms, TensorSteps steps,
    TensorStatus* status)
{
    attempt(status, [&] {
        const std::vector<at::Tensor> F = allOn(device, job->F, job->sources);
        const std::vector<at::Tensor> G = allOn(device, job->G, job->targets);
        std::atomic<std::int64_t> done { 0 };
        forEachPair(device, job->count, [&](std::int64_t p) {
            takeStep(steps, done, job->count);
            const auto s = static_cast<std::size_t>(job->pairs[2 * p]);
            const auto t = static_cast<std::size_t>(job->pairs[2 * p + 1]);
            norms[p] = nuclearNorm(F[s], G[t], job->ceilings[p]);
            ++done;
        });
        takeStep(steps, job->count, job->count);
    });
}

} // namespace engine
