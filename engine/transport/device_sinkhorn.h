// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sinkhorn's passes by the device that keeps the cost.
#pragma once
#include "engine/transport/device_cost.h"
#include "engine/transport/sweep.h"

namespace engine {

class DeviceSinkhorn : public Sweep {
public:
    /// The cost must outlive it; the weights are copied.
    DeviceSinkhorn(
        const DeviceCost& cost, const VectorD& a, const VectorD& b, SweepIn real = SweepIn::floats);

    double improve(Potentials& potentials, double epsilon, const Progress& progress) override;
    PlanTotals totals(
        const Potentials& potentials, double epsilon, const Progress& progress) override;

    /// The same `passes` times, at least once, from where the last call left the potentials, which
    /// stay on the device. What it returns is of the last pass.
    double run(double epsilon, int passes, const Progress& progress = {});
    void setPotentials(const Potentials& potentials);
    Potentials potentials() const;

private:
    Index N_;
    Index M_;
    std::unique_ptr<void, void (*)(void*)> handle_;
};

} // namespace engine
