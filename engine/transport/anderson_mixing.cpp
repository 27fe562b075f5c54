// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/anderson_mixing.h"

#include <Eigen/Cholesky>

namespace engine {

Potentials AndersonMixing::next(const VectorD& gBefore, const Potentials& after, double error)
{
    constexpr std::size_t kMemory = 8;
    constexpr double kTolerated = 2; // the error may grow by this before the past is dropped
    constexpr double kRegularisation = 1e-10;
    if (!steps_.empty() && error > kTolerated * bestError_) {
        steps_.clear();
        return best_;
    }
    if (steps_.empty() || error < bestError_) {
        best_ = after;
        bestError_ = error;
    }
    VectorD change = after.g - gBefore;
    change.array() -= b_.dot(change);
    steps_.push_back({ after, std::move(change) });
    if (steps_.size() > kMemory)
        steps_.pop_front();

    const auto earlier = static_cast<Index>(steps_.size()) - 1;
    if (earlier == 0)
        return after;
    const Step& last = steps_.back();
    MatrixD differences(earlier, b_.size()); // of the changes
    for (Index k = 0; k < earlier; ++k)
        differences.row(k) = last.change - steps_[static_cast<std::size_t>(k)].change;
    const MatrixD weighted = differences * b_.asDiagonal();
    Eigen::MatrixXd normal = weighted * differences.transpose();
    normal.diagonal().array() += kRegularisation * normal.trace();
    const VectorD share = normal.ldlt().solve(weighted * last.change);
    Potentials mixed = last.after;
    if (!share.allFinite())
        return mixed;
    for (Index k = 0; k < earlier; ++k) {
        const Potentials& other = steps_[static_cast<std::size_t>(k)].after;
        mixed.f -= share[k] * (last.after.f - other.f);
        mixed.g -= share[k] * (last.after.g - other.g);
    }
    return mixed;
}

} // namespace engine
