// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// METHOD.md (11)-(13) on a device that keeps the cost. What is kept is the float matrix
//     R_ij = (C_ij - F_i - G_j) / eps
// for double reference potentials F, G near the solution, so that entries that carry mass are small
// numbers with small errors; phi, gamma (double) are what the potentials have moved since, over
// eps.
#include "engine/tensors/attempt.h"
#include "engine/tensors/device_cost.h"
#include "engine/tensors/functions.h"
#include "engine/tensors/fused_pass.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace engine {
namespace {

    /// Entries of a block: its float64 copy stays in the last cache of a CPU; on a GPU its float
    /// copy stays in the second-level cache and it is large beside a launch.
    std::int64_t blockEntries(TensorDevice device)
    {
        return device == TensorDevice::cpu ? std::int64_t { 1 } << 19 : std::int64_t { 1 } << 23;
    }

    struct Sinkhorn {
        TensorDevice device = TensorDevice::cpu;
        std::int64_t N = 0, M = 0;
        at::Tensor a, b; ///< (N), (M) double
        at::Tensor logA, logB;
        at::Tensor R;                     ///< (N, M) float
        std::unique_ptr<FusedPass> fused; ///< that R lies in, or null
        at::Tensor F, G;                  ///< (N), (M) double, in units of the cost
        at::Tensor phi, gamma;            ///< (N), (M) double, in units of eps
        at::Tensor scratch;               ///< (rows of a block, M) float
        double epsilon = 1;               ///< that R is divided by

        std::int64_t rowsOfABlock() const
        {
            return std::clamp<std::int64_t>(blockEntries(device) / M, 1, N);
        }

        template <class Body> void forEachBlock(const TensorSteps& steps, Body body) const
        {
            const std::int64_t rows = rowsOfABlock();
            for (std::int64_t first = 0; first < N; first += rows) {
                takeStep(steps, first, N);
                body(first, std::min(rows, N - first));
            }
        }

        void absorb(double newEpsilon, const TensorSteps& steps);
        at::Tensor exponents(std::int64_t first, std::int64_t count, const at::Tensor& row,
            const at::Tensor& column) const;
        at::Tensor masses(std::int64_t first, std::int64_t count) const;
        bool quickPasses(int passes, const TensorSteps& steps, double& error);
        std::pair<at::Tensor, at::Tensor> sums(const TensorSteps& steps) const;
        std::pair<at::Tensor, at::Tensor> fusedSums(const TensorSteps& steps) const;
        at::Tensor quickPass(const TensorSteps& steps);
        void safePass(const TensorSteps& steps, double& error);
    };

    /// Moves phi and gamma into the reference potentials, and R to another temperature.
    void Sinkhorn::absorb(double newEpsilon, const TensorSteps& steps)
    {
        forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
            at::Tensor block = R.narrow(0, first, count);
            at::Tensor exact = block.to(at::kDouble);
            exact.sub_(phi.narrow(0, first, count).unsqueeze(1)).sub_(gamma);
            block.copy_(exact.mul_(epsilon / newEpsilon));
        });
        F.add_(phi, epsilon);
        G.add_(gamma, epsilon);
        phi.zero_();
        gamma.zero_();
        epsilon = newEpsilon;
    }

    /// row_i + column_j - R_ij, float, in the scratch block.
    at::Tensor Sinkhorn::exponents(std::int64_t first, std::int64_t count, const at::Tensor& row,
        const at::Tensor& column) const
    {
        at::Tensor z = scratch.narrow(0, 0, count);
        at::sub_out(z, column, R.narrow(0, first, count));
        return z.add_(row.narrow(0, first, count).unsqueeze(1));
    }

    /// P_ij of a block, (13), double.
    at::Tensor Sinkhorn::masses(std::int64_t first, std::int64_t count) const
    {
        const at::Tensor row = (phi + logA).narrow(0, first, count).unsqueeze(1);
        return R.narrow(0, first, count).to(at::kDouble).neg_().add_(gamma + logB).add_(row).exp_();
    }

    /// s_i = sum_j b_j p_ij and t_j = sum_i a_i p_ij / s_i, double.
    std::pair<at::Tensor, at::Tensor> Sinkhorn::sums(const TensorSteps& steps) const
    {
        const at::Tensor row = phi.to(at::kFloat);
        const at::Tensor column = (gamma + logB).to(at::kFloat);
        const at::Tensor rowSums = at::empty_like(phi);
        at::Tensor columnSums = at::zeros_like(gamma, at::kFloat); // b_j t_j
        forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
            const at::Tensor p = exponents(first, count, row, column).exp_();
            const at::Tensor s = p.sum(1);
            rowSums.narrow(0, first, count).copy_(s);
            const at::Tensor scaled = (a.narrow(0, first, count) / s).to(at::kFloat);
            columnSums.addmv_(p.t(), scaled);
        });
        return { rowSums, columnSums.to(at::kDouble).div_(b) };
    }

    /// The same with all weights among the exponents. A pass is only asked for: it is one step.
    std::pair<at::Tensor, at::Tensor> Sinkhorn::fusedSums(const TensorSteps& steps) const
    {
        takeStep(steps, 0, N);
        const at::Tensor s = fused->rowSums(phi, gamma + logB);
        return { s, fused->columnSums(phi + logA - s.log(), gamma) };
    }

    /// One exp an entry: the old potentials are the stabiliser (ALGORITHMS.md 2 (ii)). Answers the
    /// least and the largest sum and |P 1 - a|_1, (3) double, without waiting for them.
    at::Tensor Sinkhorn::quickPass(const TensorSteps& steps)
    {
        const auto [s, t] = fused ? fusedSums(steps) : sums(steps);
        const at::Tensor low = at::min(s.min(), t.min());
        const at::Tensor high = at::max(s.max(), t.max());
        const at::Tensor error = s.sub(1).abs_().mul_(a).sum();
        phi.sub_(s.log());
        gamma.sub_(t.log());
        return at::stack({ low, high, error });
    }

    /// The host asks once how they went, not after every pass: asking stops a GPU. False, with
    /// nothing changed, if a sum has left the range of float.
    bool Sinkhorn::quickPasses(int passes, const TensorSteps& steps, double& error)
    {
        const at::Tensor phiBefore = phi.clone();
        const at::Tensor gammaBefore = gamma.clone();
        std::vector<at::Tensor> found;
        for (int pass = 0; pass < passes; ++pass)
            found.push_back(quickPass(steps));
        const at::Tensor all = at::stack(found).cpu(); // (passes, 3)
        const auto column = [&](int k) { return all.select(1, k); };
        const bool isSafe = column(0).gt(1e-30).all().item<bool>()
            && column(1).lt(1e30).all().item<bool>(); // not so where one is no number
        if (isSafe) {
            error = all[passes - 1][2].item<double>();
            return true;
        }
        phi.copy_(phiBefore);
        gamma.copy_(gammaBefore);
        return false;
    }

    /// The same by shifted log-sum-exp, two sweeps: for potentials far from the solution.
    void Sinkhorn::safePass(const TensorSteps& steps, double& error)
    {
        const at::Tensor column = (gamma + logB).to(at::kFloat);
        const at::Tensor zeros = at::zeros_like(phi, at::kFloat);
        at::Tensor rowLogs = at::empty_like(phi);
        forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
            rowLogs.narrow(0, first, count)
                .copy_(at::logsumexp(exponents(first, count, zeros, column), 1));
        });
        error = (rowLogs + phi).exp_().sub_(1).abs_().mul_(a).sum().item<double>();
        phi.copy_(rowLogs.neg_());
        const at::Tensor row = (phi + logA).to(at::kFloat);
        const at::Tensor noColumn = at::zeros_like(gamma, at::kFloat);
        at::Tensor columnLogs = at::full_like(gamma, -std::numeric_limits<double>::infinity());
        forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
            const at::Tensor z = exponents(first, count, row, noColumn);
            columnLogs = at::logaddexp(columnLogs, at::logsumexp(z, 0).to(at::kDouble));
        });
        gamma.copy_(columnLogs.neg_());
    }

    Sinkhorn& of(void* handle)
    {
        return *static_cast<Sinkhorn*>(handle);
    }

} // namespace

void* openSinkhorn(
    TensorDevice device, const TensorProblem* problem, TensorSteps steps, TensorStatus* status)
{
    auto s = std::make_unique<Sinkhorn>();
    attempt(status, [&] {
        s->device = device;
        s->N = problem->X.rows;
        s->M = problem->Y.rows;
        s->fused = fusedPass(device, problem->pass, s->N, s->M);
        s->a = on(device, borrowedDoubles(problem->a, s->N)).clone();
        s->b = on(device, borrowedDoubles(problem->b, s->M)).clone();
        s->logA = s->a.log();
        s->logB = s->b.log();
        s->F = at::zeros_like(s->a);
        s->G = at::zeros_like(s->b);
        s->phi = at::zeros_like(s->a);
        s->gamma = at::zeros_like(s->b);
        s->R = s->fused ? s->fused->R()
                        : at::empty({ s->N, s->M }, s->a.options().dtype(at::kFloat));
        s->scratch = at::empty({ s->rowsOfABlock(), s->M }, s->R.options());
        const DeviceCost cost(device, *problem);
        s->forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
            s->R.narrow(0, first, count).copy_(cost.rows(first, count));
        });
    });
    return status->outcome == TensorOutcome::done ? s.release() : nullptr;
}

void sinkhornPasses(void* handle, double epsilon, int passes, double* marginalError,
    TensorSteps steps, TensorStatus* status)
{
    attempt(status, [&] {
        Sinkhorn& s = of(handle);
        if (epsilon != s.epsilon)
            s.absorb(epsilon, steps);
        if (passes < 1 || s.quickPasses(passes, steps, *marginalError))
            return;
        for (int pass = 0; pass < passes; ++pass)
            if (!s.quickPasses(1, steps, *marginalError))
                s.safePass(steps, *marginalError);
    });
}

void setPotentials(void* handle, const double* f, const double* g, TensorStatus* status)
{
    attempt(status, [&] {
        Sinkhorn& s = of(handle);
        s.phi.copy_(on(s.device, borrowedDoubles(f, s.N)).sub(s.F).div_(s.epsilon));
        s.gamma.copy_(on(s.device, borrowedDoubles(g, s.M)).sub(s.G).div_(s.epsilon));
        s.absorb(s.epsilon, {});
    });
}

void potentials(void* handle, double* f, double* g, TensorStatus* status)
{
    attempt(status, [&] {
        const Sinkhorn& s = of(handle);
        borrowedDoubles(f, s.N).copy_(s.F.add(s.phi, s.epsilon));
        borrowedDoubles(g, s.M).copy_(s.G.add(s.gamma, s.epsilon));
    });
}

void sinkhornCost(void* handle, double epsilon, double* value, double* error, TensorSteps steps,
    TensorStatus* status)
{
    attempt(status, [&] {
        Sinkhorn& s = of(handle);
        if (epsilon != s.epsilon)
            s.absorb(epsilon, steps);
        at::Tensor rows = at::empty_like(s.a);
        at::Tensor columns = at::zeros_like(s.b);
        at::Tensor total = at::zeros({}, s.a.options());
        s.forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
            const at::Tensor P = s.masses(first, count);
            rows.narrow(0, first, count).copy_(P.sum(1));
            columns.add_(P.sum(0));
            total.add_(at::mul(P, s.R.narrow(0, first, count)).sum());
        });
        total.mul_(s.epsilon)
            .add_(at::dot(rows, s.F))
            .add_(at::dot(columns, s.G)); // C = eps R + F + G
        *value = total.item<double>();
        *error = (rows.sub(s.a).abs_().sum() + columns.sub(s.b).abs_().sum()).item<double>();
    });
}

void sinkhornProject(void* handle, double epsilon, TensorView Z, double* out, TensorSteps steps,
    TensorStatus* status)
{
    attempt(status, [&] {
        Sinkhorn& s = of(handle);
        if (epsilon != s.epsilon)
            s.absorb(epsilon, steps);
        const at::Tensor values = on(s.device, borrowedDoubles(Z));
        at::Tensor result = borrowedDoubles({ out, s.N, Z.columns, Z.columns });
        s.forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
            result.narrow(0, first, count).copy_(at::mm(s.masses(first, count), values));
        });
    });
}

void closeSinkhorn(void* handle)
{
    delete static_cast<Sinkhorn*>(handle);
}

} // namespace engine
