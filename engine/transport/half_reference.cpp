// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/half_reference.h"

#include "engine/transport/plan.h"
#include "engine/transport/warm_potentials.h"

#include <cmath>

namespace engine {
namespace {

    constexpr Index kSample = 1024;
    constexpr int kWanted = 24; ///< entries a row near the optimum, as for an exact plan

    /// Evenly over all points.
    FeaturesPtr sampled(const LabelledFeatures& all)
    {
        const Index count = std::min(kSample, all.size());
        LabelledFeatures some { MatrixF(count, all.dimension()), {}, all.classes };
        for (Index s = 0; s < count; ++s) {
            const Index i = s * all.size() / count;
            some.X.row(s) = all.X.row(i);
            some.labels.push_back(all.labels[static_cast<std::size_t>(i)]);
        }
        return std::make_shared<const LabelledFeatures>(std::move(some));
    }

    float powerOfTwoNear(double value)
    {
        return value > 0 ? std::ldexp(1.0F, std::ilogb(value)) : 1.0F;
    }

} // namespace

HalfReference halfReference(const GroundCost& cost, const Device& device, const Progress& progress)
{
    const auto between = [&](const FeaturesPtr& source, const FeaturesPtr& target) {
        return groundCost(source, target, cost.W, cost.weights, device,
            progress.phase("Potentials of a sample"), CostStorage::single);
    };
    const FeaturesPtr source = sampled(*cost.source);
    const GroundCost small = between(source, sampled(*cost.target));
    const WarmPotentials warm = warmPotentials(small, uniformWeights(small.rows()),
        uniformWeights(small.columns()), kWanted, device.threads, progress);
    const GroundCost tall = between(source, cost.target);
    const MatrixF reduced = tall.C.colwise() - warm.potentials.f.cast<float>();
    HalfReference reference { .beta = reduced.colwise().minCoeff() };
    const double mean = (reduced.rowwise() - reference.beta.transpose()).cast<double>().mean();
    reference.unit = powerOfTwoNear(mean / 512);
    return reference;
}

} // namespace engine
