// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nuclear norms of many small products: the cross terms of METHOD.md (2), since
// tr (S1^1/2 S2 S1^1/2)^1/2 = |F G^T|_* wherever S1 = F^T F and S2 = G^T G. No square root, no
// inverse.
#include "engine/tensors/attempt.h"
#include "engine/tensors/blas_threads.h"
#include "engine/tensors/functions.h"
#include "engine/transport/small_nuclear_norm.h"

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

    double nuclearNorm(const at::Tensor& M, double ceiling)
    {
        constexpr std::int64_t kSmall = 160; // up to here singular values cost about the same
        if (M.numel() == 0)
            return 0;
        if (std::min(M.size(0), M.size(1)) <= kSmall)
            return normBySingularValues(M);
        const double norm = normByGram(M);
        return norm <= ceiling ? norm : normBySingularValues(M);
    }

    double nuclearNorm(const Factor& F, const Factor& G, double ceiling)
    {
        if (F.values.numel() == 0 || G.values.numel() == 0)
            return 0;
        return nuclearNorm(crossProduct(F, G), ceiling);
    }

    /// Pairs of classes of few points go another way.
    bool isSmall(const TensorView& factor)
    {
        return factor.rows <= kFewRows;
    }

    /// The small factors below each other: one product meets them all.
    struct Stack {
        at::Tensor rows;                 ///< (sum of r, D)
        std::vector<std::int64_t> first; ///< (factors + 1)
    };

    Stack stackOf(const TensorView* views, std::int64_t count)
    {
        Stack stack;
        std::vector<at::Tensor> parts;
        std::int64_t rows = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            stack.first.push_back(rows);
            if (!isSmall(views[i]))
                continue;
            rows += views[i].rows;
            parts.push_back(borrowedDoubles(views[i]));
        }
        stack.first.push_back(rows);
        if (!parts.empty())
            stack.rows = at::cat(parts);
        return stack;
    }

    /// Pairs first..last - 1 of one small class of the source.
    struct Run {
        std::int64_t first, last;
    };

    /// What is small on both sides in runs, and the pairs that are not.
    struct Sorted {
        std::vector<Run> runs;
        std::vector<std::int64_t> others;
    };

    Sorted sortedPairs(const TensorPairs& job)
    {
        Sorted sorted;
        for (std::int64_t p = 0; p < job.count; ++p) {
            const int s = job.pairs[2 * p];
            if (!isSmall(job.F[s]) || !isSmall(job.G[job.pairs[2 * p + 1]]))
                sorted.others.push_back(p);
            else if (!sorted.runs.empty() && sorted.runs.back().last == p
                && job.pairs[2 * sorted.runs.back().first] == s)
                ++sorted.runs.back().last;
            else
                sorted.runs.push_back({ p, p + 1 });
        }
        return sorted;
    }

    /// One product with all classes that the run goes through, then a norm for each.
    void normsOfRun(const TensorPairs& job, const Stack& stack, Run run, double* norms)
    {
        std::int64_t low = job.targets;
        std::int64_t high = 0;
        for (std::int64_t p = run.first; p < run.last; ++p) {
            low = std::min<std::int64_t>(low, job.pairs[2 * p + 1]);
            high = std::max<std::int64_t>(high, job.pairs[2 * p + 1] + 1);
        }
        const auto at = [&](std::int64_t t) { return stack.first[static_cast<std::size_t>(t)]; };
        const at::Tensor F = borrowedDoubles(job.F[job.pairs[2 * run.first]]);
        if (F.size(0) == 0 || at(high) == at(low)) {
            std::fill(norms + run.first, norms + run.last, 0.0);
            return;
        }
        const at::Tensor products
            = at::mm(F, stack.rows.narrow(0, at(low), at(high) - at(low)).t()).contiguous();
        const Eigen::Map<const MatrixD> all(
            products.data_ptr<double>(), products.size(0), products.size(1));
        for (std::int64_t p = run.first; p < run.last; ++p) {
            const std::int64_t t = job.pairs[2 * p + 1];
            MatrixD M = all.middleCols(at(t) - at(low), at(t + 1) - at(t));
            norms[p] = smallNuclearNorm(M);
        }
    }

    /// body(i) for i in 0..count-1: one after the other on a GPU, side by side on a CPU, where a
    /// pair is too small to be worth several threads.
    template <class Body> void forEach(TensorDevice device, std::size_t count, Body body)
    {
        std::atomic<std::size_t> next { 0 };
        const auto work = [&] {
            const c10::InferenceMode guard;
            for (std::size_t i = next++; i < count; i = next++)
                body(i);
        };
        if (device == TensorDevice::cuda)
            work();
        else
            sideBySide(work);
    }

    /// Those that a pair asks for; the others stay empty.
    std::vector<Factor> factorsOn(TensorDevice device, const TensorView* views, std::int64_t count,
        const std::vector<std::int64_t>& pairs, const int* sides)
    {
        std::vector<Factor> factors(static_cast<std::size_t>(count));
        for (const std::int64_t p : pairs) {
            Factor& factor = factors[static_cast<std::size_t>(sides[2 * p])];
            if (factor.columns.defined())
                continue;
            const at::Tensor all = on(device, borrowedDoubles(views[sides[2 * p]]));
            const at::Tensor columns = all.ne(0).any(0).nonzero().flatten();
            factor = { columns, all.index_select(1, columns), all.t().contiguous() };
        }
        return factors;
    }

} // namespace

void nuclearNorms(TensorDevice device, const TensorPairs* job, double* norms, TensorSteps steps,
    TensorStatus* status)
{
    attempt(status, [&] {
        const Sorted sorted = sortedPairs(*job);
        std::atomic<std::int64_t> done { 0 };
        const Stack stack = stackOf(job->G, sorted.runs.empty() ? 0 : job->targets);
        forEach(TensorDevice::cpu, sorted.runs.size(), [&](std::size_t i) {
            takeStep(steps, done, job->count);
            normsOfRun(*job, stack, sorted.runs[i], norms);
            done += sorted.runs[i].last - sorted.runs[i].first;
        });
        const auto F = factorsOn(device, job->F, job->sources, sorted.others, job->pairs);
        const auto G = factorsOn(device, job->G, job->targets, sorted.others, job->pairs + 1);
        forEach(device, sorted.others.size(), [&](std::size_t i) {
            takeStep(steps, done, job->count);
            const std::int64_t p = sorted.others[i];
            const auto s = static_cast<std::size_t>(job->pairs[2 * p]);
            const auto t = static_cast<std::size_t>(job->pairs[2 * p + 1]);
            norms[p] = nuclearNorm(F[s], G[t], job->ceilings[p]);
            ++done;
        });
        takeStep(steps, job->count, job->count);
    });
}

void normsOfProducts(TensorDevice device, const TensorProducts* job, double* norms,
    TensorSteps steps, TensorStatus* status)
{
    attempt(status, [&] {
        std::atomic<std::int64_t> done { 0 };
        forEach(device, static_cast<std::size_t>(job->count), [&](std::size_t p) {
            takeStep(steps, done, job->count);
            const at::Tensor M
                = at::empty({ job->shapes[2 * p], job->shapes[2 * p + 1] }, at::kDouble);
            job->fill(job->maker, static_cast<std::int64_t>(p), M.data_ptr<double>());
            norms[p] = nuclearNorm(on(device, M), job->ceilings[p]);
            ++done;
        });
        takeStep(steps, job->count, job->count);
    });
}

} // namespace engine
