// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much further than the plain step Sinkhorn may go [Thibault et al. 2021; Lehmann et al. 2022]:
// learnt from the contraction of the marginal error, taken back where the dual objective falls.
#pragma once

namespace engine {

class OverRelaxation {
public:
    double relaxation() const { return relaxation_; }

    /// After a sweep that found this error and this dual objective; by `noise` the objective may
    /// fall through rounding.
    void learn(double error, double objective, double noise);

    /// Back to plain sweeps, to learn anew.
    void reset();

private:
    void begin(double error);

    double relaxation_ = 1;
    double largest_ = 1.995;
    double best_ = 0;        ///< objective
    double errorBefore_ = 0; ///< at the beginning of the window
    int sweeps_ = -1;        ///< in the window; -1: it has not begun
    int window_ = 0;
};

} // namespace engine
