// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// METHOD.md (11)-(13) over a stored cost. While passes are made the potentials are counted from the
// reference of the cost, in units of eps: phi, gamma.
#include "engine/tensors/functions.h"
#include "engine/tensors/stored_cost.h"

#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace engine {
namespace {

    /// A weight of 0 has a logarithm, too.
    constexpr double kLeastWeight = 1e-25;

    class Sinkhorn {
    public:
        Sinkhorn(StoredCost& stored, const double* a, const double* b, bool isFine)
            : cost(stored)
            , f(at::zeros_like(stored.F()))
            , g(at::zeros_like(stored.G()))
            , isFine_(isFine)
            , a_(on(stored.device, borrowedDoubles(a, stored.N)).clamp(kLeastWeight))
            , b_(on(stored.device, borrowedDoubles(b, stored.M)).clamp(kLeastWeight))
            , logA_(a_.log())
            , logB_(b_.log())
        {
        }

        double passes(double epsilon, int count, const TensorSteps& steps);
        double totals(
            double epsilon, at::Tensor rowSums, at::Tensor columnSums, const TensorSteps& steps);

        StoredCost& cost;
        at::Tensor f, g; ///< (N), (M) double, in units of the cost

    private:
        using Sums = std::pair<at::Tensor, at::Tensor>;

        void begin(double epsilon, const TensorSteps& steps);
        at::Tensor exponents(std::int64_t first, std::int64_t count, const at::Tensor& row,
            const at::Tensor& column) const;
        Sums sums(const TensorSteps& steps) const;
        Sums fusedSums(const TensorSteps& steps) const;
        at::Tensor quickPass(const TensorSteps& steps);
        bool quickPasses(int count, const TensorSteps& steps, double& error);
        double safePass(const TensorSteps& steps);

        /// What exponentials are taken in.
        at::ScalarType real() const { return isFine_ ? at::kDouble : at::kFloat; }

        bool isFine_;
        at::Tensor a_, b_; ///< (N), (M) double
        at::Tensor logA_, logB_;
        at::Tensor phi_, gamma_; ///< (N), (M) double
    };

    void Sinkhorn::begin(double epsilon, const TensorSteps& steps)
    {
        cost.approach(f, g, epsilon, steps);
        phi_ = cost.above(f, cost.F());
        gamma_ = cost.above(g, cost.G());
    }

    /// row_i + column_j - R_ij of a block, float in its scratch, or double.
    at::Tensor Sinkhorn::exponents(std::int64_t first, std::int64_t count, const at::Tensor& row,
        const at::Tensor& column) const
    {
        const at::Tensor R = cost.R().narrow(0, first, count);
        at::Tensor z = isFine_ ? at::empty_like(R, at::kDouble) : cost.scratch(count);
        at::sub_out(z, column, R);
        return z.add_(row.narrow(0, first, count).unsqueeze(1));
    }

    /// s_i = sum_j b_j p_ij and t_j = sum_i a_i p_ij / s_i, double.
    Sinkhorn::Sums Sinkhorn::sums(const TensorSteps& steps) const
    {
        const at::Tensor row = phi_.to(real());
        const at::Tensor column = (gamma_ + logB_).to(real());
        const at::Tensor rowSums = at::empty_like(phi_);
        at::Tensor columnSums = at::zeros_like(gamma_, real()); // b_j t_j
        cost.forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
            const at::Tensor p = exponents(first, count, row, column).exp_();
            const at::Tensor s = p.sum(1);
            rowSums.narrow(0, first, count).copy_(s);
            const at::Tensor scaled = (a_.narrow(0, first, count) / s).to(real());
            columnSums.addmv_(p.t(), scaled);
        });
        return { rowSums, columnSums.to(at::kDouble).div_(b_) };
    }

    /// The same, only asked for: it is one step.
    Sinkhorn::Sums Sinkhorn::fusedSums(const TensorSteps& steps) const
    {
        takeStep(steps, 0, cost.N);
        auto [s, t] = cost.fused()->sums(phi_, gamma_ + logB_, a_);
        return { s, t.div(b_) };
    }

    /// One exp an entry: the old potentials are the stabiliser (ALGORITHMS.md 2 (ii)). Answers the
    /// least and the largest sum and |P^T 1 - b|_1, (3) double, without waiting for them.
    at::Tensor Sinkhorn::quickPass(const TensorSteps& steps)
    {
        const auto [s, t] = cost.fused() && !isFine_ ? fusedSums(steps) : sums(steps);
        const at::Tensor low = at::min(s.min(), t.min());
        const at::Tensor high = at::max(s.max(), t.max());
        const at::Tensor error = t.sub(1).abs_().mul_(b_).sum();
        phi_ = phi_ - s.log();
        gamma_ = gamma_ - t.log();
        return at::stack({ low, high, error });
    }

    /// The host asks once how they went, not after every pass: asking stops a GPU. False, with
    /// nothing changed, if a sum has left the range of float.
    bool Sinkhorn::quickPasses(int count, const TensorSteps& steps, double& error)
    {
        const at::Tensor phiBefore = phi_;
        const at::Tensor gammaBefore = gamma_;
        std::vector<at::Tensor> found;
        for (int pass = 0; pass < count; ++pass)
            found.push_back(quickPass(steps));
        const at::Tensor all = at::stack(found).cpu(); // (count, 3)
        const auto column = [&](int k) { return all.select(1, k); };
        const bool isSafe = column(0).gt(1e-30).all().item<bool>()
            && column(1).lt(1e30).all().item<bool>(); // not so where one is no number
        if (isSafe) {
            error = all[count - 1][2].item<double>();
            return true;
        }
        phi_ = phiBefore;
        gamma_ = gammaBefore;
        return false;
    }

    /// The same by shifted log-sum-exp, two sweeps: for potentials far from the solution. Returns
    /// |P^T 1 - b|_1.
    double Sinkhorn::safePass(const TensorSteps& steps)
    {
        const at::Tensor zeros = at::zeros_like(phi_, real());
        at::Tensor rowLogs = at::empty_like(phi_);
        const at::Tensor column = (gamma_ + logB_).to(real());
        cost.forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
            rowLogs.narrow(0, first, count)
                .copy_(at::logsumexp(exponents(first, count, zeros, column), 1));
        });
        phi_ = rowLogs.neg_();
        const at::Tensor row = (phi_ + logA_).to(real());
        const at::Tensor noColumn = at::zeros_like(gamma_, real());
        at::Tensor columnLogs = at::full_like(gamma_, -std::numeric_limits<double>::infinity());
        cost.forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
            const at::Tensor z = exponents(first, count, row, noColumn);
            columnLogs = at::logaddexp(columnLogs, at::logsumexp(z, 0).to(at::kDouble));
        });
        const double error
            = (columnLogs + gamma_).exp_().sub_(1).abs_().mul_(b_).sum().item<double>();
        gamma_ = columnLogs.neg_();
        return error;
    }

    double Sinkhorn::passes(double epsilon, int count, const TensorSteps& steps)
    {
        begin(epsilon, steps);
        double error = 0;
        if (!quickPasses(count, steps, error))
            for (int pass = 0; pass < count; ++pass)
                if (!quickPasses(1, steps, error))
                    error = safePass(steps);
        f = cost.F().add(phi_, epsilon);
        g = cost.G().add(gamma_, epsilon);
        return error;
    }

    /// Returns sum P C.
    double Sinkhorn::totals(
        double epsilon, at::Tensor rowSums, at::Tensor columnSums, const TensorSteps& steps)
    {
        begin(epsilon, steps);
        at::Tensor rows = at::empty_like(a_);
        at::Tensor columns = at::zeros_like(b_);
        at::Tensor total = at::zeros({}, a_.options());
        const at::Tensor row = phi_ + logA_;
        const at::Tensor column = gamma_ + logB_;
        cost.forEachBlock(steps, [&](std::int64_t first, std::int64_t count) {
            const at::Tensor R = cost.R().narrow(0, first, count).to(at::kDouble);
            const at::Tensor P
                = (column - R).add_(row.narrow(0, first, count).unsqueeze(1)).exp_(); // (13)
            rows.narrow(0, first, count).copy_(P.sum(1));
            columns.add_(P.sum(0));
            total.add_(at::mul(P, R).sum());
        });
        total.mul_(epsilon)
            .add_(at::dot(rows, cost.F()))
            .add_(at::dot(columns, cost.G())); // C = eps R + F + G
        rowSums.copy_(rows);
        columnSums.copy_(columns);
        return total.item<double>();
    }

    Sinkhorn& of(void* handle)
    {
        return *static_cast<Sinkhorn*>(handle);
    }

} // namespace

void* openSinkhorn(void* cost, const double* a, const double* b, int isFine, TensorStatus* status)
{
    std::unique_ptr<Sinkhorn> sinkhorn;
    attempt(status,
        [&] { sinkhorn = std::make_unique<Sinkhorn>(storedCost(cost), a, b, isFine != 0); });
    return sinkhorn.release();
}

void sinkhornPasses(void* handle, double epsilon, int passes, double* error, TensorSteps steps,
    TensorStatus* status)
{
    attempt(status, [&] {
        Sinkhorn& sinkhorn = of(handle);
        const std::scoped_lock lock(sinkhorn.cost.mutex);
        *error = sinkhorn.passes(epsilon, passes, steps);
    });
}

void setPotentials(void* handle, const double* f, const double* g, TensorStatus* status)
{
    attempt(status, [&] {
        Sinkhorn& sinkhorn = of(handle);
        sinkhorn.f.copy_(borrowedDoubles(f, sinkhorn.cost.N));
        sinkhorn.g.copy_(borrowedDoubles(g, sinkhorn.cost.M));
    });
}

void potentials(void* handle, double* f, double* g, TensorStatus* status)
{
    attempt(status, [&] {
        const Sinkhorn& sinkhorn = of(handle);
        borrowedDoubles(f, sinkhorn.cost.N).copy_(sinkhorn.f);
        borrowedDoubles(g, sinkhorn.cost.M).copy_(sinkhorn.g);
    });
}

void sinkhornTotals(void* handle, double epsilon, double* value, double* rowSums,
    double* columnSums, TensorSteps steps, TensorStatus* status)
{
    attempt(status, [&] {
        Sinkhorn& sinkhorn = of(handle);
        const std::scoped_lock lock(sinkhorn.cost.mutex);
        *value = sinkhorn.totals(epsilon, borrowedDoubles(rowSums, sinkhorn.cost.N),
            borrowedDoubles(columnSums, sinkhorn.cost.M), steps);
    });
}

void closeSinkhorn(void* handle)
{
    delete static_cast<Sinkhorn*>(handle);
}

} // namespace engine
