// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/certificate.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace engine {

double dualValue(const VectorD& a, const VectorD& f, const VectorD& b, const VectorD& g)
{
    using Wide = long double;
    return static_cast<double>(
        a.cast<Wide>().dot(f.cast<Wide>()) + b.cast<Wide>().dot(g.cast<Wide>()));
}

double relativeGap(double primal, double dual, double largestCost)
{
    const double scale
        = std::max({ std::abs(primal), 1e-3 * largestCost, std::numeric_limits<double>::min() });
    const double gap = std::abs(primal - dual) / scale;
    return std::isfinite(gap) ? gap : std::numeric_limits<double>::infinity();
}

void certify(SolverRecord& record, double tolerance, double largestCost, bool isComplete)
{
    record.relativeGap = relativeGap(record.primalValue, record.dualValue, largestCost);
    record.converged = isComplete && record.relativeGap <= tolerance;
    if (record.converged) // beyond it is rounding
        record.dualValue = std::min(record.dualValue, record.primalValue);
    char gap[32];
    std::snprintf(gap, sizeof gap, "%.1e", record.relativeGap);
    record.ending = record.converged
        ? "Certified: no arc prices out; relative gap " + std::string(gap) + "."
        : "Not certified after " + std::to_string(record.iterations) + " rounds: relative gap "
            + gap + ".";
}

} // namespace engine
