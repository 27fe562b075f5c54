// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/device_sinkhorn.h"

#include "engine/transport/tensor_calls.h"

namespace engine {

DeviceSinkhorn::DeviceSinkhorn(
    const DeviceCost& cost, const VectorD& a, const VectorD& b, SweepIn real)
    : N_(cost.rows())
    , M_(cost.columns())
    , handle_(call(tensorTable().openSinkhorn, cost.handle_.get(), a.data(), b.data(),
                  real == SweepIn::doubles ? 1 : 0),
          tensorTable().closeSinkhorn)
{
}

double DeviceSinkhorn::improve(Potentials& potentials, double epsilon, const Progress& progress)
{
    setPotentials(potentials);
    const double error = run(epsilon, 1, progress);
    potentials = this->potentials();
    return error;
}

PlanTotals DeviceSinkhorn::totals(
    const Potentials& potentials, double epsilon, const Progress& progress)
{
    setPotentials(potentials);
    PlanTotals totals { .rowSums = VectorD(N_), .columnSums = VectorD(M_) };
    callWithSteps(progress, tensorTable().sinkhornTotals, handle_.get(), epsilon, &totals.cost,
        totals.rowSums.data(), totals.columnSums.data());
    return totals;
}

double DeviceSinkhorn::run(double epsilon, int passes, const Progress& progress)
{
    double error = 0;
    callWithSteps(progress, tensorTable().sinkhornPasses, handle_.get(), epsilon, passes, &error);
    return error;
}

void DeviceSinkhorn::setPotentials(const Potentials& potentials)
{
    call(tensorTable().setPotentials, handle_.get(), potentials.f.data(), potentials.g.data());
}

Potentials DeviceSinkhorn::potentials() const
{
    Potentials found { VectorD(N_), VectorD(M_) };
    call(tensorTable().potentials, handle_.get(), found.f.data(), found.g.data());
    return found;
}

} // namespace engine
