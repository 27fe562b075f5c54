// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nuclear norms of many small products: the cross terms of METHOD.md (2), since
// tr (S1^1/2 S2 S1^1/2)^1/2 = |F G^T|_* wherever S1 = F^T F and S2 = G^T G. No square root, no
// inverse.
#include "engine/tensors/attempt.h"
#include "engine/tensors/blas_threads.h"
#include "engine/tensors/functions.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <atomic>
#include <limits>
#include <vector>

namespace engine {
namespace {

    /// A factor without the columns that are 0: where no point of the class differs from its mean.
    struct Factor {
        at::Tensor columns;    ///< (active) numbers of the others
        at::Tensor values;     ///< (r, active)
        at::Tensor transposed; ///< (D, r)
    };

    /// M M^T, its lower triangle alone: strips of rows, each up to its diagonal block.
    at::Tensor lowerGram(const at::Tensor& M)
    {
        constexpr std::int64_t kStrip = 128;
        at::Tensor gram = at::zeros({ M.size(0), M.size(0) }, M.options());
        for (std::int64_t first = 0; first < M.size(0); first += kStrip) {
            const std::int64_t end = std::min(first + kStrip, M.size(0));
            at::Tensor strip = gram.narrow(0, first, end - first).narrow(1, 0, end);
            strip.copy_(at::mm(M.narrow(0, first, end - first), M.narrow(0, 0, end).t()));
        }
        return gram;
    }

    /// By the eigenvalues of the smaller Gram matrix. Those at the level of rounding are zeros: of
    /// a singular value below 1e-8 of the largest nothing can be known this way.
    double normByGram(const at::Tensor& M)
    {
        const at::Tensor gram = lowerGram(M.size(0) <= M.size(1) ? M : M.t());
        const at::Tensor squares = at::linalg_eigvalsh(gram, "L");
        const double noise
            = 4 * std::numeric_limits<double>::epsilon() * squares.max().item<double>();
        return at::threshold(squares, noise, 0).sqrt_().sum().item<double>();
    }

    /// By the singular values themselves: right to rounding, about twice the time where M is large.
    double normBySingularValues(const at::Tensor& M)
    {
        return at::linalg_svdvals(M).sum().item<double>();
    }

    /// F G^T over the columns that the one with fewer of them has.
    at::Tensor crossProduct(const Factor& F, const Factor& G)
    {
        return F.columns.numel() <= G.columns.numel()
            ? at::mm(F.values, G.transposed.index_select(0, F.columns))
            : at::mm(F.transposed.index_select(0, G.columns).t(), G.values.t());
    }

    double nuclearNorm(const Factor& F, const Factor& G, double ceiling)
    {
        constexpr std::int64_t kSmall = 160; // up to here singular values cost about the same
        if (F.values.numel() == 0 || G.values.numel() == 0)
            return 0;
        const at::Tensor M = crossProduct(F, G);
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
        const auto work = [&] {
            const c10::InferenceMode guard;
            for (std::int64_t p = next++; p < count; p = next++)
                body(p);
        };
        if (device == TensorDevice::cuda)
            work();
        else
            sideBySide(work);
    }

    std::vector<Factor> factorsOn(TensorDevice device, const TensorView* views, std::int64_t count)
    {
        std::vector<Factor> factors;
        for (std::int64_t i = 0; i < count; ++i) {
            const at::Tensor all = on(device, borrowedDoubles(views[i]));
            const at::Tensor columns = all.ne(0).any(0).nonzero().flatten();
            factors.push_back({ columns, all.index_select(1, columns), all.t().contiguous() });
        }
        return factors;
    }

} // namespace

void nuclearNorms(TensorDevice device, const TensorPairs* job, double* norms, TensorSteps steps,
    TensorStatus* status)
{
    attempt(status, [&] {
        const std::vector<Factor> F = factorsOn(device, job->F, job->sources);
        const std::vector<Factor> G = factorsOn(device, job->G, job->targets);
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
